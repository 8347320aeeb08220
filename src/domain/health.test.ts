import { describe, expect, test } from "vitest";
import { findSubject, makeHealth } from "./health.ts";
import type { HealthRow, HealthRowId } from "./health-row.ts";
import { DAY } from "./instant.ts";
import type { Observed, ObservedConsole } from "./observed.ts";
import {
  CALLBACK,
  CLIENT,
  directory,
  found,
  ISSUER,
  NOW,
  nothing,
  OTHER_CLIENT,
  objectId,
  provider,
  registration,
  request,
  secret,
  servicePrincipal,
  TENANT,
  withApp,
  withProvider,
  world,
} from "./testdata/worlds.ts";

const ASKS = { tenant: TENANT, clientId: CLIENT, callbackUrl: CALLBACK };
const console = (otherwise: Partial<ObservedConsole> = {}): ObservedConsole => ({
  callbackUrl: CALLBACK,
  providers: [provider()],
  admins: [{ name: "admin", isLocal: true }],
  offered: ["azure"],
  serverAsks: ASKS,
  ...otherwise,
});
const healthy = world({ rustDesk: console() });
const asked = request({ intent: { kind: "repair", only: null } });

const rowsOf = (observed: Observed) => makeHealth(asked, observed).rows;
function row(observed: Observed, id: HealthRowId): HealthRow {
  const one = rowsOf(observed).find((other) => other.id === id);
  if (!one) throw new Error(`no row ${id}`);
  return one;
}
const wrongIn = (observed: Observed) =>
  rowsOf(observed)
    .filter(({ state }) => state === "bad")
    .map(({ id }) => id);

test("a world as it should be has no row that differs; what nobody can see is said to be so", () => {
  expect(wrongIn(healthy)).toEqual([]);
  expect(row(healthy, "secretMatch")).toMatchObject({ state: "na", why: "onlySignIn" });
  expect(rowsOf(healthy).filter(({ fix }) => fix !== null)).toEqual([]);
});

describe("each difference is found in its own row, with what puts it right", () => {
  test.each<[string, Observed, HealthRowId, HealthRow["fix"]]>([
    [
      "the callback is missing",
      inHealthy({ redirectUris: uris("https://old.example.com/x") }),
      "callback",
      "repair",
    ],
    [
      "the callback is on the wrong platform",
      inHealthy({ redirectUris: { web: [], spa: [CALLBACK], publicClient: [] } }),
      "callback",
      "repair",
    ],
    [
      "the console saves another callback",
      world({ rustDesk: console({ callbackUrl: "http://10.0.0.1/x" }) }),
      "callback",
      "repair",
    ],
    [
      "the issuer differs",
      world({ rustDesk: console({ providers: [provider({ issuer: `${ISSUER}/` })] }) }),
      "issuer",
      "repair",
    ],
    ["ID tokens are off", inHealthy({ idTokens: false }), "idTokens", "repair"],
    ["only personal accounts may sign in", inHealthy({ audience: "personal" }), "audience", "repair"],
    ["the button is hidden", world({ rustDesk: console({ offered: [] }) }), "button", "repair"],
    [
      "the server asks for another app",
      world({ rustDesk: console({ serverAsks: { ...ASKS, clientId: OTHER_CLIENT } }) }),
      "serverAsks",
      "repair",
    ],
    [
      "the server refuses",
      world({ rustDesk: console({ serverAsks: { refused: "no discovery" } }) }),
      "serverAsks",
      "repair",
    ],
    [
      "the secret ends soon",
      inHealthy({ secrets: [secret({ endsAt: NOW + 30 * DAY })] }),
      "secretInUse",
      "replaceSecret",
    ],
    [
      "the secret has ended",
      inHealthy({ secrets: [secret({ endsAt: NOW - 1 })] }),
      "secretInUse",
      "replaceSecret",
    ],
    ["a permission is missing", inHealthy({ requiredPermissions: [] }), "permissions", "repair"],
    [
      "the console holds a secret that Entra does not know",
      world({ rustDesk: console({ providers: [provider({ secretHint: "zzz" })] }) }),
      "secretMatch",
      "repair",
    ],
    [
      "a secret was left over",
      inHealthy({ secrets: [secret(), secret({ keyId: "key-2", hint: "xyz" })] }),
      "leftOver",
      "repair",
    ],
    [
      "nobody gets in without Microsoft",
      world({ rustDesk: console({ admins: [{ name: "a", isLocal: false }] }) }),
      "localAdmin",
      null,
    ],
  ])("%s", (_what, observed, id, fix) => {
    expect(row(observed, id)).toMatchObject({ state: "bad", fix });
    expect(wrongIn(observed)).toContain(id);
  });

  test("an enterprise application that is off, missing, or lets nobody in", () => {
    const off = found({ servicePrincipal: servicePrincipal({ isEnabled: false }) });
    expect(wrongIn(withFound(off))).toEqual(["enterpriseApp"]);
    expect(wrongIn(withFound(found({ servicePrincipal: null })))).toContain("enterpriseApp");
    expect(row(withFound(found({ assignments: [] })), "gate")).toMatchObject({ state: "bad", fix: "people" });
    expect(row(withFound(found({ adminConsent: null })), "consent")).toMatchObject({ state: "bad" });
  });
});

test("a secret with 31 days left is still well", () => {
  expect(wrongIn(inHealthy({ secrets: [secret({ endsAt: NOW + 31 * DAY + 1 })] }))).toEqual([]);
});

test("from when to when the secret in use lasts is told, so that what is left of it can be drawn", () => {
  const lasting = row(inHealthy({ secrets: [secret()] }), "secretInUse");
  expect(lasting.entra).toMatchObject({ count: 100, from: NOW - 50 * DAY, at: NOW + 100 * DAY });
  const old = row(inHealthy({ secrets: [secret({ startsAt: null })] }), "secretInUse");
  expect(old.entra).not.toHaveProperty("from");
});

test("what this account may not read counts neither as right nor as wrong", () => {
  const blind = withFound(
    found({ adminConsent: null, assignments: [], unseen: ["adminConsent", "assignments"] }),
  );
  expect(wrongIn(blind)).toEqual([]);
  expect(row(blind, "consent")).toMatchObject({ state: "na", why: "needsPermission" });
  expect(row(blind, "gate")).toMatchObject({ state: "na", why: "needsPermission" });
});

test("with one side unseen, only the other one is judged", () => {
  const consoleOnly = world({ directory: null, rustDesk: console() });
  expect(wrongIn(consoleOnly)).toEqual([]);
  expect(row(consoleOnly, "idTokens")).toMatchObject({ state: "na", why: "entraUnseen" });
  expect(row(consoleOnly, "issuer").state).toBe("ok");
  const entraOnly = world({ rustDesk: null });
  expect(wrongIn(entraOnly)).toEqual([]);
  expect(row(entraOnly, "button")).toMatchObject({ state: "na", why: "consoleUnseen" });
});

test("a connection made by hand is shown whole, and offered to be taken over", () => {
  const byHand = inHealthy({ tags: [], uniqueName: null, secrets: [secret({ displayName: "by hand" })] });
  expect(wrongIn(byHand)).toEqual([]);
  expect(row(byHand, "marked")).toMatchObject({ state: "none", fix: "repair" });
});

test("others with this callback, and a deleted one with its name, are told", () => {
  const twin = found({
    by: ["redirectUri"],
    registration: registration({ clientId: OTHER_CLIENT, objectId: objectId("b") }),
  });
  const two = world({ directory: directory({ found: [found(), twin] }), rustDesk: console() });
  expect(row(two, "duplicates")).toMatchObject({ state: "bad", fix: null, why: "chooseOne" });
  const deletedTwin = { objectId: objectId("gone"), deletedAt: NOW - DAY };
  const gone = world({ directory: directory({ found: [], deletedTwin }), rustDesk: console() });
  expect(row(gone, "deletedTwin")).toMatchObject({ state: "bad", why: "nameIsHeld" });
  expect(row(gone, "clientId")).toMatchObject({ state: "bad", fix: null, why: "connectAnew" });
});

test("which registration is meant: the console's, ours by name, or the only one with the callback", () => {
  const other = found({ by: ["redirectUri"], registration: registration({ clientId: OTHER_CLIENT }) });
  expect(findSubject(healthy)?.registration.clientId).toBe(CLIENT);
  const found2 = [found({ by: ["uniqueName"] }), other];
  expect(findSubject(world({ directory: directory({ found: found2 }) }))?.registration.clientId).toBe(CLIENT);
  expect(findSubject(world({ directory: directory({ found: [other] }) }))?.registration.clientId).toBe(
    OTHER_CLIENT,
  );
  expect(findSubject(world({ directory: directory({ found: [other, other] }) }))).toBeNull();
  expect(findSubject(nothing)).toBeNull();
});

test("nothing connected on either side gives no fix that could not be planned", () => {
  expect(rowsOf(nothing).filter(({ fix }) => fix !== null)).toEqual([]);
  expect(
    rowsOf(withProvider(null)).filter(({ id, fix }) => id === "button" && fix === "repair"),
  ).toHaveLength(1);
});

function inHealthy(app: Parameters<typeof withApp>[0]): Observed {
  return { ...withApp(app), rustDesk: console() };
}
function withFound(one: ReturnType<typeof found>): Observed {
  return world({ directory: directory({ found: [one] }), rustDesk: console() });
}
function uris(uri: string) {
  return { web: [uri], spa: [], publicClient: [] };
}
