/** A check that finds nothing anywhere proves nothing: each is shown a page with the fault it is for. */
import { expect, test } from "playwright/test";
import { watchHeadings } from "../in-page.ts";
import { checkScreen } from "../screen-checks.ts";

const STYLE = `body { margin: 16px; font: 16px/24px sans-serif; background: #fff; color: #000 }
  button { border: 1px solid #000; background: #fff; color: #000; min-height: 32px }
  :focus-visible { outline: 2px solid #00f }
  @keyframes turn { to { transform: rotate(1turn) } }`;

const pageWith = (content: string, style = "") =>
  `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Try</title><style>${STYLE}${style}</style><main><h1 tabindex="-1">One</h1>${content}</main></html>`;

test("finds nothing on a page that is as it should be", async ({ page }) => {
  await page.setContent(
    pageWith(`<p>Words. <a href="#x">A link in a sentence</a> goes on.</p><button>Go</button>`),
  );
  expect(await checkScreen(page)).toEqual([]);
});

const FAULTS: Readonly<Record<string, readonly [content: string, style: string, found: RegExp]>> = {
  "a second heading of level 1": ["<h1>Two</h1>", "", /2 headings of level 1/],
  "small targets side by side": [
    "<button>a</button><button>b</button>",
    "button { min-height: 0; width: 16px; height: 16px; padding: 0 }",
    /16 × 16 px, too near/,
  ],
  "a positive tabindex": [`<button tabindex="3">Go</button>`, "", /has tabindex 3/],
  "an order that is not the one of the eye": [
    `<p class="turned"><button>First</button><button>Second</button></p>`,
    ".turned { display: flex; flex-direction: row-reverse }",
    /focus goes backwards from button “First” to button “Second”/,
  ],
  "a next act below the window": [
    `<p class="long">Words</p><p class="actions"><button class="primary">Onward</button></p>`,
    ".long { height: 900px }",
    /at 1280 px: “Onward” has to be scrolled to/,
  ],
  "a page that is too wide for 320 px": [
    `<p class="wide">Words</p>`,
    ".wide { width: 330px }",
    /at 320 px: needs/,
  ],
  "a page that is too wide at 200 %": [
    `<p class="wide">Words</p>`,
    ".wide { width: 650px }",
    /at 200 %: needs/,
  ],
  "words that are cut off": [
    "<button>A great many words in it</button>",
    "button { width: 60px; white-space: nowrap }",
    /words are cut off in button/,
  ],
  "words that more room between the lines cuts off": [
    "<div>One<br>Two<br>Three</div>",
    "div { height: 3.6em; overflow: hidden; line-height: 1.2 }",
    /at 320 px, spaced: “Three” in div\. is cut off/,
  ],
  "words that more room between the letters takes over an edge": [
    "<b>twelve letters</b>",
    "b { display: block; width: 9em; border: 1px solid; white-space: nowrap; font-family: monospace }",
    /at 1280 px, spaced: “twelve letters” in b\. goes over the edge/,
  ],
  "words that more room between the lines puts on others": [
    "<div>One<br>Two<br>Three<br>Four</div><em>Five</em>",
    "div { height: 4.8em; line-height: 1.2 }",
    /spaced: “Four” and “Five” lie on each other/,
  ],
  "a button without a name": ["<button></button>", "", /axe: button-name/],
  "a focus that is not seen": ["<button>Go</button>", "button:focus { outline: none }", /“Go” does not show/],
  "a focus behind something": [
    `<button>Go</button><div class="lid"></div>`,
    ".lid { position: fixed; inset: 0; background: #fff }",
    /“Go” has the focus and cannot be seen/,
  ],
  "a button that Tab does not reach": [
    `<button>Go</button><button>Trap</button><script>document.querySelector("button").onkeydown = (e) => e.preventDefault()</script>`,
    "",
    /Tab does not come to/,
  ],
  "a button drawn by its background": [
    "<button>Go</button>",
    "button { border: 0; background: #eee }",
    /“Go” has no border where colours are forced/,
  ],
  "a choice that a colour alone shows": [
    `<button aria-pressed="true">This</button><button aria-pressed="false">That</button>`,
    "[aria-pressed=true] { background: #cde }",
    /“This” is chosen, and only a colour says so/,
  ],
  "a box drawn by colours": [
    `<label><input type="checkbox" checked> Yes</label>`,
    "input { appearance: none; width: 24px; height: 24px; background: #000 }",
    /“ Yes” is drawn by colours alone/,
  ],
  "motion that does not stop": ["<p>Words</p>", "p { animation: turn 1s infinite }", /turn still moves/],
};

/** These would hide the others on the same page. */
const ALONE = ["a focus behind something", "a button that Tab does not reach"];

for (const [title, faults] of [
  ["each fault", Object.keys(FAULTS).filter((one) => !ALONE.includes(one))],
  ...ALONE.map((one) => [one, [one]] as const),
] as const)
  test(`finds ${title}`, async ({ page }) => {
    const chosen = Object.entries(FAULTS).filter(([name]) => faults.includes(name));
    await page.setContent(
      pageWith(
        chosen.map(([, [content]], index) => `<div id="f${index}">${content}</div>`).join(""),
        chosen.map(([, [, style]], index) => `#f${index} { ${style} }`).join(""),
      ),
    );
    const found = (await checkScreen(page)).join("\n");
    for (const [name, [, , wanted]] of chosen) expect.soft(found, name).toMatch(wanted);
  });

test("finds a new screen whose heading has neither the focus nor the tab's title", async ({ page }) => {
  await page.addInitScript(watchHeadings);
  await page.route("**/*", (route) => route.fulfill({ contentType: "text/html", body: pageWith("") }));
  await page.goto("http://localhost:9/");
  const wrong = () => page.evaluate((): unknown => Reflect.get(window, "headingsWithoutFocus"));
  await page.evaluate(() => {
    window.location.hash = "#/two";
    document.querySelector("h1")?.replaceChildren("Two");
  });
  await expect.poll(wrong).toEqual(["“Two” came without the focus", "“Two” came, titled Try"]);
});
