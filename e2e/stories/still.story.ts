/** The start screen as it stands in the built page, before any script of the app is there. */
import type { Page } from "playwright/test";
import { type Launched, launch } from "../../launcher/launch.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { test as base, expect, expectAccessible, watch } from "../world.ts";

interface Production {
  /** The production build: the sandbox's has a ribbon above the start screen, and so no still. */
  production: Launched;
  /** Holds the app's script back until it is told to let go. */
  letAppCome: () => void;
}

const test = base.extend<Production>({
  production: async ({ sandbox }, use) => {
    const { loginOrigin, graphOrigin } = CLOUDS.global;
    const production = await launch({
      folder: "dist",
      consoleOrigin: sandbox.origins.rustDesk,
      port: 0,
      connect: [loginOrigin, graphOrigin],
      config: {},
    });
    await use(production);
    await production.close();
  },
  letAppCome: async ({ page, context }, use) => {
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route("**/assets/start-*.js", async (route) => {
      await held;
      await route.continue();
    });
    const wrong = watch(context);
    await use(letGo);
    expect(wrong).toEqual([]);
  },
});

/** `goto` would wait for the script that is held back. Nothing is painted before the style sheet is there. */
const open = async (page: Page, url: string): Promise<void> => {
  await page.goto(url, { waitUntil: "commit" });
  await expect(page.locator("body")).not.toHaveCSS("background-color", "rgba(0, 0, 0, 0)");
};
const START = "Connect RustDesk to Microsoft Entra ID";

test("shows the start screen without the app's script, and nothing moves when the app takes it over", async ({
  page,
  production,
  letAppCome,
}) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      document.documentElement.dataset.shifts = String(list.getEntries().length);
    }).observe({ type: "layout-shift", buffered: true });
  });
  await open(page, production.url);
  const begin = page.getByRole("link", { name: "Begin" });
  await expect(page.getByRole("heading", { level: 1, name: START })).toBeVisible();
  await expectAccessible(page);
  await begin.focus();
  const before = await page.locator("#root").innerHTML();
  const element = await begin.elementHandle();

  letAppCome();
  // The policy's hosts are listed once Preact is there and the configuration read.
  await expect(page.locator(".hosts code")).toHaveCount(3);
  await expect(begin).toBeFocused();
  expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
  const hosts = /<ul class="hosts">.*?<\/ul>/;
  const after = await page.locator("#root").innerHTML();
  expect(after.replace(hosts, "")).toBe(before.replace(hosts, ""));
  await expect(page.locator("html")).not.toHaveAttribute("data-shifts");
});

/** Each element with its attributes, and each text, in order. The hosts of the policy come with the configuration. */
const drawn = async (page: Page): Promise<readonly string[]> => {
  await expect(page.locator(".hosts code")).toHaveCount(3);
  return page.locator("#root").evaluate((root) => {
    const lines: string[] = [];
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const node = walk.currentNode;
      if (node.parentElement?.closest(".hosts")) continue;
      // Which option is chosen is the list's own value once it is drawn.
      const attributes =
        node instanceof Element ? [...node.attributes].filter(({ name }) => name !== "selected") : [];
      lines.push(
        [
          node.nodeName,
          ...attributes.map(({ name, value }) => `${name}=${value}`).sort(),
          node.nodeValue,
        ].join(" "),
      );
    }
    return lines;
  });
};

test("stands there as the app draws it by itself, to the last attribute", async ({
  page,
  context,
  production,
  letAppCome,
}) => {
  letAppCome();
  await page.goto(production.url);
  const still = await drawn(page);
  expect(still.length).toBeGreaterThan(100);
  // The second time the page comes without a still, so everything is drawn.
  const bare = await context.newPage();
  await bare.route(/\/(?:#.*)?$/, async (route) => {
    const response = await route.fetch();
    const page = await response.text();
    expect(page).toContain(" data-still>");
    await route.fulfill({ response, body: page.replace(" data-still>", ">") });
  });
  await bare.goto(production.url);
  expect(await drawn(bare)).toEqual(still);
});

test("keeps what was pressed before the app was there", async ({ page, production, letAppCome }) => {
  await open(page, production.url);
  // Thought better of: only the last one counts.
  await page.getByRole("button", { name: "What went wrong?" }).click();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await expect(page.getByRole("heading", { level: 1, name: START })).toBeVisible();
  letAppCome();
  const admin = new Admin(page, production.url);
  await admin.acceptAddress();
  await admin.signInToConsole();
  // By hand, which the link itself does not say.
  await page.getByLabel("Company domain").fill("contoso.com");
  await expect(page.getByRole("radio", { name: /By hand in the Entra portal/ })).toBeChecked();
});

test("goes to the heading of a link that was pressed before the app was there", async ({
  page,
  production,
  letAppCome,
}) => {
  await open(page, production.url);
  await page.getByRole("link", { name: "Ask a colleague" }).click();
  letAppCome();
  await expect(page.getByRole("heading", { level: 1, name: "Ask a colleague" })).toBeFocused();
});

test("keeps a button that was pressed before the app was there", async ({ page, production, letAppCome }) => {
  await open(page, production.url);
  await page.getByRole("button", { name: "See how to prove it" }).click();
  letAppCome();
  await expect(page.getByRole("dialog", { name: "See how to prove it" })).toBeVisible();
});

test("leaves a link with a key held down to the browser", async ({
  page,
  context,
  production,
  letAppCome,
}) => {
  await open(page, production.url);
  const opened = context.waitForEvent("page");
  await page.getByRole("link", { name: "Begin" }).click({ modifiers: ["ControlOrMeta"] });
  await expect(new Admin(await opened, "").heading("Your RustDesk console")).toBeVisible();
  letAppCome();
  await expect(page.locator("#root")).not.toHaveAttribute("data-still");
  await expect(page.getByRole("heading", { level: 1, name: START })).toBeVisible();
});

test("paints the theme that was chosen, not the system's", async ({ page, production, letAppCome }) => {
  await page.emulateMedia({ colorScheme: "light" });
  await page.addInitScript(() => localStorage.setItem("theme", "dark"));
  await open(page, production.url);
  await expect(page.getByRole("heading", { level: 1, name: START })).toBeVisible();
  // Neither the light one nor none.
  const expectDark = () => expect(page.locator("body")).toHaveCSS("background-color", "rgb(0, 0, 0)");
  await expectDark();
  letAppCome();
  await expect(page.locator("#root")).not.toHaveAttribute("data-still");
  await expectDark();
});

for (const [who, hash, seen] of [
  ["a link into the middle", "#/ask", "Ask a colleague"],
  ["a calendar's link", "#/health?console=https%3A%2F%2Frd.example.com", "Sign in to the RustDesk console"],
] as const)
  test(`shows no start screen to whoever follows ${who}`, async ({ page, production, letAppCome }) => {
    await open(page, new URL(hash, production.url).href);
    await page.locator("#root main").waitFor({ state: "attached" });
    await expect(page.locator("#root")).toBeHidden();
    letAppCome();
    await expect(new Admin(page, "").heading(seen)).toBeVisible();
    await expect(page.getByText(START)).toHaveCount(0);
  });

test.describe("for a reader of another language", () => {
  test.use({ locale: "de-DE" });
  test("shows no English start screen before the app knows better", async ({
    page,
    production,
    letAppCome,
  }) => {
    await open(page, production.url);
    await page.locator("#root main").waitFor({ state: "attached" });
    await expect(page.locator("#root")).toBeHidden();
    letAppCome();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
