import { readdirSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type BrowserContext, chromium, expect, test } from "playwright/test";
import { generate } from "selfsigned";
import { findChromium } from "../../find-chromium.mjs";
import { fates, PROBES, prepare } from "./probes.ts";
import { setUp, WAYS } from "./setting.ts";

const EVIL = "https://evil.example";

/** A server that answers everything, lets everybody read it, and notes who came. */
async function startEvil() {
  const { private: key, cert } = await generate([{ name: "commonName", value: "evil" }]);
  const hits = new Set<string>();
  const note = (url: string) => {
    const name = /^\/hit\/(.+)$/.exec(url)?.[1];
    if (name) hits.add(decodeURIComponent(name));
  };
  const server = createServer({ key, cert }, (request, response) => {
    note(request.url ?? "");
    const type = request.url?.endsWith(".js") ? "text/javascript" : "text/html";
    response.writeHead(200, {
      "content-type": type,
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    response.end(type === "text/html" ? "<!doctype html><title>evil</title><body>" : "");
  });
  server.on("upgrade", (request, socket) => {
    note(request.url ?? "");
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = typeof address === "object" ? address?.port : 0;
  return {
    hits,
    rule: `MAP evil.example:443 127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function inBrowser<T>(rules: string, work: (context: BrowserContext) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    // Without this a service worker would fail for its certificate, and the policy would get the credit.
    args: [`--host-resolver-rules=${rules}`, "--ignore-certificate-errors"],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await context.addInitScript(prepare);
    return await work(context);
  } finally {
    await browser.close();
  }
}

const names = (found: Readonly<Record<string, string>>, fate: string) =>
  Object.keys(found).filter((name) => found[name] === fate);

test("a page without a policy lets all 22 probes through", async () => {
  const evil = await startEvil();
  try {
    const found = await inBrowser(`${evil.rule},MAP * ~NOTFOUND`, (context) => {
      const open = async () => {
        const page = await context.newPage();
        await page.goto(`${EVIL}/start`);
        return page;
      };
      return fates(open, { evil: EVIL, ownScript: "/sw.js" }, evil.hits);
    });
    expect(names(found, "blocked")).toEqual([]);
    expect(names(found, "reached")).toHaveLength(PROBES.length);
  } finally {
    evil.close();
  }
});

for (const way of WAYS)
  test(`${way}: of 22 probes the headers stop 20; opening a window and leaving the page no policy can stop`, async () => {
    const evil = await startEvil();
    const setting = await setUp(way);
    const asset = readdirSync(join(setting.files, "assets")).find((name) => name.endsWith(".js"));
    try {
      const found = await inBrowser(`${evil.rule},${setting.resolverRules}`, (context) => {
        const open = async () => {
          const page = await context.newPage();
          await page.goto(setting.url);
          await page.getByRole("heading", { level: 1 }).waitFor();
          return page;
        };
        return fates(open, { evil: EVIL, ownScript: `assets/${asset}` }, evil.hits);
      });
      expect(names(found, "reached")).toEqual(["window.open", "navigation"]);
      expect(names(found, "blocked")).toHaveLength(20);
      // Of what was blocked, nothing came to the attacker either.
      expect([...evil.hits].sort()).toEqual(["navigation", "window.open"]);
    } finally {
      await setting.close();
      evil.close();
    }
  });

for (const way of WAYS)
  test(`${way}: no other site can put the page into a frame`, async () => {
    const evil = await startEvil();
    const setting = await setUp(way);
    try {
      await inBrowser(`${evil.rule},${setting.resolverRules}`, async (context) => {
        const page = await context.newPage();
        await page.goto(`${EVIL}/start`);
        const refused = page.waitForEvent("console", (said) =>
          /frame-ancestors|X-Frame-Options|Refused to (?:frame|display)/i.test(said.text()),
        );
        await page.evaluate((url) => {
          const frame = document.createElement("iframe");
          frame.src = url;
          document.body.append(frame);
        }, setting.url);
        await refused;
        for (const frame of page.frames().slice(1))
          expect(await frame.evaluate(() => document.getElementById("root")).catch(() => null)).toBeNull();
      });
    } finally {
      await setting.close();
      evil.close();
    }
  });
