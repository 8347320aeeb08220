/** A fresh world, launcher and page for each story; page errors, policy violations and unknown requests fail it. */
import { type BrowserContext, test as base, expect, type Page } from "playwright/test";
import type { Launched } from "../launcher/launch.ts";
import { launchOnSandbox } from "../launcher/launch-sandbox.ts";
import type { Product } from "../sandbox/products.ts";
import { makeWorld } from "../sandbox/seed.ts";
import { type Sandbox, startSandbox } from "../sandbox/start.ts";
import type { Application, Tenant } from "../sandbox/world.ts";
import { Admin } from "./admin.ts";
import { axe } from "./screen-checks.ts";
import { type Wish, watchSinks } from "./sinks.ts";

export interface Fixtures {
  /** What config.json says besides the sandbox; a story may change it with `test.use`. */
  config: Readonly<Record<string, unknown>>;
  /** Which console is simulated; Pro unless a story says otherwise with `test.use`. */
  product: Product;
  /** Calls that the launcher is started to let through besides. */
  allow: readonly string[];
  /** No network but the page itself: every other host is unreachable. */
  isCutOff: boolean;
  /** What a story's browser may complain of, since the story made it so. */
  expected: readonly RegExp[];
  /** What a story's person wishes to see or to copy; a story says so with `test.use`. */
  wishes: readonly Wish[];
  sandbox: Sandbox;
  assistant: Launched;
  admin: Admin;
}

export const test = base.extend<Fixtures>({
  config: [{}, { option: true }],
  isCutOff: [false, { option: true }],
  product: ["pro", { option: true }],
  allow: [[], { option: true }],
  expected: [[], { option: true }],
  wishes: [[], { option: true }],
  sandbox: async ({ product }, use) => {
    const sandbox = await startSandbox({ world: makeWorld(product) });
    await use(sandbox);
    await sandbox.close();
  },
  assistant: async ({ sandbox, config, allow }, use) => {
    const assistant = await launchOnSandbox(sandbox, { folder: "dist-sandbox", port: 0, config, allow });
    await use(assistant);
    await assistant.close();
  },
  admin: async ({ page, context, sandbox, assistant, isCutOff, wishes, expected }, use) => {
    const { origin } = new URL(assistant.url);
    if (isCutOff)
      await context.route(
        (url) => url.origin !== origin,
        (route) => route.abort(),
      );
    const wrong = watch(context, isCutOff ? /net::ERR_FAILED/ : undefined);
    const sinks = await watchSinks(context, sandbox.world, wishes);
    await use(new Admin(page, assistant.url));
    expect(await sinks.look(page), "secrets and tokens where they do not belong").toEqual([]);
    const unknown = sandbox.world.requests
      .filter((one) => one.status === 501)
      .map((one) => `${one.method} ${one.path}`);
    const unforeseen = wrong.filter((one) => !expected.some((pattern) => pattern.test(one)));
    expect([...unforeseen, ...unknown], "page errors, policy violations and requests nobody answers").toEqual(
      [],
    );
  },
});

/** Collects what no story may cause, in every page and popup. */
export function watch(context: BrowserContext, expected = /^$/): readonly string[] {
  const wrong: string[] = [];
  const look = (page: Page) => {
    page.on("pageerror", (error) => wrong.push(`page error: ${error.message}`));
    page.on("console", (message) => {
      const text = message.text();
      if (message.type() === "error" && !/status of 4\d\d|favicon/.test(text) && !expected.test(text))
        wrong.push(`console: ${text}`);
    });
  };
  for (const page of context.pages()) look(page);
  context.on("page", look);
  return wrong;
}

/** No accessibility finding on what the page shows now (WCAG 2.2 AA and axe's best practice). */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await axe(page)).toEqual([]);
}

/** A tenant of the world by its domain. */
export function tenantOf(sandbox: Sandbox, domain: string): Tenant {
  const tenant = sandbox.world.tenants.find((one) => one.domains.includes(domain));
  if (!tenant) throw new Error(`No tenant ${domain}`);
  return tenant;
}

/** The app registrations that are there, deleted ones left out. */
export const appsOf = (sandbox: Sandbox, domain: string): readonly Application[] =>
  tenantOf(sandbox, domain).applications.filter((one) => one.deletedAt === null);

/** An entry of the console's settings as it is stored. */
export function providerOf(sandbox: Sandbox, name: string): Record<string, unknown> | undefined {
  const { providers } = sandbox.world.rustDesk.settings;
  const list: unknown[] = Array.isArray(providers) ? providers : [];
  return list
    .filter((one): one is Record<string, unknown> => typeof one === "object" && one !== null)
    .find((one) => one.name === name);
}

/** What a proxy in front of the console says instead of its answer. */
export const BAD_GATEWAY = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html>Bad gateway</html>",
} as const;

/** A client ID that nobody knows. */
export const LOST_CLIENT_ID = "11111111-2222-4333-8444-555555555555";

/** An entry for Microsoft that the console holds before the assistant comes. */
export function plantProvider({ world: { rustDesk } }: Sandbox, clientId: string): void {
  const { providers } = rustDesk.settings;
  const entry = { name: "azure", enabled: true, client_id: clientId, client_secret: "old", issuer: "" };
  rustDesk.settings = {
    ...rustDesk.settings,
    providers: [...(Array.isArray(providers) ? providers : []), entry],
  };
}

export { expect };
