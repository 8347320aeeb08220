/** The session with a pasted token, as far as no window is needed; Microsoft's window is tested by the browser stories. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { makeWorld } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import type { Cloud } from "../domain/cloud.ts";
import { parseTenant, type ResolvedTenant } from "../domain/tenant.ts";
import type { EntraSession } from "../ports/entra-session.ts";
import { makeEntraSession } from "./entra-session.ts";

const { signal } = new AbortController();
const call = { signal };
const SCOPES = ["User.Read", "Application.ReadWrite.All"];
let world: World;
let cloud: Cloud;
let session: EntraSession;
let tenant: ResolvedTenant;
let token: string;

beforeEach(async () => {
  world = makeWorld();
  const start = Date.now();
  world.now = () => start;
  cloud = {
    name: "sandbox",
    loginOrigin: world.origins.entra,
    graphOrigin: world.origins.graph,
    portalOrigin: world.origins.entra,
    hasPersonalAccounts: true,
  };
  session = makeEntraSession({
    fetch: makeSandboxFetch(world),
    redirectUri: "http://localhost:8000/redirect.html",
    now: () => world.now(),
  });
  const typed = parseTenant("contoso.com");
  const [home] = world.tenants;
  const [admin] = home?.people ?? [];
  if (!typed.ok || !home || !admin) throw new Error("The world lacks Contoso's administrator");
  tenant = await session.resolveTenant(typed.value, cloud, call);
  token = await mintGraphToken(world, admin, home, { scopes: SCOPES });
});

afterEach(() => void vi.unstubAllGlobals());

const paste = (text = token) =>
  session.acceptToken(text, { cloud, tenant, scopes: SCOPES, now: world.now() });

test("nobody is signed in at first, and there is no token", async () => {
  expect(session.account).toBeNull();
  await expect(session.tokenFor(SCOPES, call)).rejects.toMatchObject({ code: "token-ended" });
});

test("a pasted token is used as it is, and says whose it is", async () => {
  expect(paste().ok).toBe(true);
  expect(session.account).toMatchObject({ userName: "admin@contoso.com", source: "pasted token" });
  expect(await session.tokenFor(SCOPES, call)).toBe(token);
});

test("a refused paste leaves the session that was there", async () => {
  paste();
  expect(paste("nonsense").ok).toBe(false);
  expect(await session.tokenFor(SCOPES, call)).toBe(token);
});

test("a pasted token is not used beyond its end", async () => {
  paste();
  const start = world.now();
  world.now = () => start + 3_500_000;
  expect(await session.tokenFor(SCOPES, call)).toBe(token);
  // Not in its last minute either: what is sent then might be refused half-way.
  world.now = () => start + 3_550_000;
  await expect(session.tokenFor(SCOPES, call)).rejects.toMatchObject({ code: "token-ended" });
});

test.each([{ isForced: true }, { claims: '{"access_token":{}}' }])(
  "a pasted token cannot be renewed (%j), so a new one is asked for",
  async (options) => {
    paste();
    await expect(session.tokenFor(SCOPES, call, options)).rejects.toMatchObject({ code: "token-ended" });
  },
);

test("signing out forgets the token", async () => {
  paste();
  await session.signOut();
  expect(session.account).toBeNull();
  await expect(session.tokenFor(SCOPES, call)).rejects.toMatchObject({ code: "token-ended" });
});

test("a page that is not secure is told before any window opens", async () => {
  const who = { clientId: world.assistantClientId, cloud, tenant, scopes: SCOPES };
  await expect(session.signIn(who, call)).rejects.toMatchObject({ code: "insecure-page" });
});

test("a browser whose windows cannot talk to each other is told before any window opens", async () => {
  vi.stubGlobal("isSecureContext", true);
  vi.stubGlobal("BroadcastChannel", undefined);
  Reflect.deleteProperty(globalThis, "BroadcastChannel");
  const who = { clientId: world.assistantClientId, cloud, tenant, scopes: SCOPES };
  await expect(session.signIn(who, call)).rejects.toMatchObject({ code: "unsupported-browser" });
});
