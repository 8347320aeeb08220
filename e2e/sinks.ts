/**
 * Where nothing secret may be found, looked through after every story: storage of every kind, the address, the page, its
 * fields, its timings, its console, whatever was copied, every request but the ones meant for it, and this process's own
 * output, where the launcher would log (trust.md T10).
 */
import type { BrowserContext, Page } from "playwright/test";
import type { Issued, RecordedRequest, World } from "../sandbox/world.ts";

export interface Sinks {
  /** Every place where something secret was found, with what it was. */
  look(page: Page): Promise<readonly string[]>;
}

/** What a story may let happen because a person asked for it. */
export type Wish = "secret on screen" | "secret copied";

/** Begins to listen; what a page says and sends before this is not heard. */
export async function watchSinks(
  context: BrowserContext,
  world: World,
  wishes: readonly Wish[],
): Promise<Sinks> {
  const said: string[] = [];
  const copied: string[] = [];
  const addresses: string[] = [];
  const output = captureOutput();
  const listen = (page: Page) => page.on("console", (message) => said.push(message.text()));
  for (const page of context.pages()) listen(page);
  context.on("page", listen);
  context.on("request", (request) =>
    addresses.push(request.url(), request.headers().referer ?? "", request.headers().origin ?? ""),
  );
  await context.exposeBinding("noteCopied", (_, text: unknown) => copied.push(String(text)));
  await context.addInitScript(noteCopies);
  return {
    look: async (page) => {
      const places = {
        ...(page.isClosed() ? {} : await page.evaluate(collect)),
        cookies: JSON.stringify(await context.cookies()),
        "console output": said.join("\n"),
        "addresses of requests": addresses.join("\n"),
        "launcher log": output.end(),
        ...(wishes.includes("secret copied") ? {} : { clipboard: copied.join("\n") }),
      };
      const found = world.issued.flatMap(({ kind, value }) =>
        Object.entries(places)
          .filter(([place]) => !(place === "page" && wishes.includes("secret on screen")))
          .filter(([, text]) => formsOf(value).some((form) => text.includes(form)))
          .map(([place]) => `${kind} in ${place}`),
      );
      const sent = world.requests.flatMap((request) =>
        world.issued
          .filter((one) => isMisplaced(request, one))
          .map(
            ({ kind }) =>
              `${kind} sent with ${request.service} ${request.method} ${request.path.split("?")[0]}`,
          ),
      );
      return [...new Set([...found, ...sent])];
    },
  };
}

/** Raw, its beginning, in an address, in JSON, and in base64 wherever it begins. */
function formsOf(value: string): readonly string[] {
  const base64 = [0, 1, 2].map((shift) => {
    const whole = Buffer.from("x".repeat(shift) + value).toString("base64");
    return whole.slice(shift === 0 ? 0 : 4, whole.length - 4);
  });
  return [value, value.slice(0, 8), encodeURIComponent(value), JSON.stringify(value).slice(1, -1), ...base64];
}

/** A secret goes to the console's save and, from the console's server, to Entra; tokens go in headers to their own service. */
function isMisplaced(request: RecordedRequest, { kind, value }: Issued): boolean {
  const { service, method, path, headers, body } = request;
  const { authorization = "", ...others } = headers;
  const isIn = (text: string) => formsOf(value).some((form) => text.includes(form));
  if (isIn(path) || isIn(JSON.stringify(others))) return true;
  const isTokenCall = service === "entra" && /\/token(?:\?|$)/.test(path);
  switch (kind) {
    case "client secret":
      // The console's server proves itself at the token endpoint, in the header or in the body.
      return !isTokenCall && (isIn(authorization) || (isIn(body) && !isSave(request)));
    case "refresh token":
      return isIn(authorization) || (isIn(body) && !isTokenCall);
    case "Graph token":
      return isIn(body) || (authorization.includes(value) && service !== "graph");
    case "console session":
      return isIn(body) || (authorization.includes(value) && service !== "rustDesk");
  }
  throw new Error(`${method} with an unknown kind of secret`);
}

/** The calls by which each console takes its provider's secret; a kept one goes back with it where the save is whole. */
const SAVES = [
  /^PUT \/api\/oidc\/settings$/,
  /^POST \/api\/settings\/oidc$/,
  /^POST \/api\/oidc-providers$/,
  /^PATCH \/api\/oidc-providers\/[0-9a-f-]{36}$/,
  /^POST \/api\/admin\/oauth\/(?:create|update)$/,
  /^PUT \/api\/auth\/oidc\/config$/,
];
const isSave = ({ service, method, path }: RecordedRequest): boolean =>
  service === "rustDesk" && SAVES.some((save) => save.test(`${method} ${path}`));

/** Runs in the page before its own scripts. */
function noteCopies(): void {
  const { clipboard } = navigator;
  if (!clipboard) return;
  const write = clipboard.writeText.bind(clipboard);
  clipboard.writeText = (text) => {
    const note: unknown = Reflect.get(window, "noteCopied");
    if (typeof note === "function") note(text);
    return write(text);
  };
}

/** Runs in the page: everything that it keeps or shows, as text. */
async function collect(): Promise<Record<string, string>> {
  const fields = [...document.querySelectorAll("input, textarea, select")].map((field) =>
    "value" in field ? String(field.value) : "",
  );
  const stored = (name: "localStorage" | "sessionStorage"): string => {
    try {
      return JSON.stringify({ ...window[name] });
    } catch {
      // A story may have taken it away.
      return "";
    }
  };
  const databases: unknown[] = [];
  for (const { name } of (await indexedDB.databases?.()) ?? []) {
    if (!name) continue;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    for (const store of database.objectStoreNames)
      databases.push(
        await new Promise((resolve) => {
          const all = database.transaction(store).objectStore(store).getAll();
          all.onsuccess = () => resolve(all.result);
          all.onerror = () => resolve(null);
        }),
      );
    database.close();
  }
  const caches = "caches" in window ? await window.caches.keys() : [];
  const workers = "serviceWorker" in navigator ? await navigator.serviceWorker.getRegistrations() : [];
  return {
    localStorage: stored("localStorage"),
    sessionStorage: stored("sessionStorage"),
    IndexedDB: JSON.stringify(databases),
    caches: JSON.stringify([caches, workers.length]),
    address: `${location.href} ${JSON.stringify(history.state)} ${window.name} ${document.referrer}`,
    page: `${document.documentElement.outerHTML}\n${fields.join("\n")}`,
    timings: performance
      .getEntries()
      .map(({ name }) => name)
      .join("\n"),
  };
}

/** What this process writes meanwhile: launcher and sandbox run in it. */
function captureOutput(): { end: () => string } {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const restore = streams.map((stream) => {
    const write = stream.write.bind(stream);
    stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
      written.push(String(chunk));
      return write(chunk, ...rest);
    };
    return () => {
      stream.write = write;
    };
  });
  return {
    end: () => {
      for (const give of restore) give();
      return written.join("");
    },
  };
}
