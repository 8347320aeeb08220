import { describe, expect, test } from "vitest";
import { makeHealth } from "./health.ts";
import { DAY } from "./instant.ts";
import { makeSetupPlan } from "./make-setup-plan.ts";
import type { Observed } from "./observed.ts";
import { findReplaced } from "./replaced.ts";
import type { Intent, Made } from "./setup-request.ts";
import {
  CALLBACK,
  CLIENT,
  directory,
  found,
  kinds,
  NOW,
  nothing,
  objectId,
  plan,
  provider,
  registration,
  request,
  secret,
  servicePrincipal,
  step,
  UNIQUE_NAME,
  withApp,
  withProvider,
  world,
} from "./testdata/worlds.ts";

const asking = (intent: Intent) => request({ intent });
const planFor = (intent: Intent, observed: Observed) => plan(observed, asking(intent));
const kindsFor = (intent: Intent, observed: Observed) => kinds(planFor(intent, observed));
const ALL: Intent = { kind: "repair", only: null };
const OLD_URI = "https://old.example.com/api/oidc/callback";

describe("a repair", () => {
  test("of what is right plans nothing", () => {
    expect(kindsFor(ALL, world())).toBe("");
  });

  test("takes the gate and the audience as they are found", () => {
    const open = withApp(
      { audience: "anyTenant", idTokens: false },
      { servicePrincipal: servicePrincipal({ isAssignmentRequired: false }), adminConsent: null },
    );
    const repair = planFor(ALL, open);
    expect(kinds(repair)).toBe("repairAppRegistration");
    expect(step(repair, "repairAppRegistration").changes).toEqual([{ kind: "turnOnIdTokens" }]);
  });

  test("of one row leaves every other difference as it is", () => {
    const bad = withApp(
      { idTokens: false, redirectUris: { web: [OLD_URI], spa: [], publicClient: [] }, tags: [] },
      { servicePrincipal: servicePrincipal({ isEnabled: false }) },
    );
    const fixed = planFor({ kind: "repair", only: ["idTokens"] }, bad);
    expect(kinds(fixed)).toBe("repairAppRegistration");
    expect(step(fixed, "repairAppRegistration").patch).toEqual({ idTokens: true });
    expect(kindsFor({ kind: "repair", only: ["enterpriseApp"] }, bad)).toBe("repairServicePrincipal");
    expect(step(planFor({ kind: "repair", only: ["marked"] }, bad), "repairAppRegistration").changes).toEqual(
      [{ kind: "addTag", tag: "rustdesk-oidc" }],
    );
  });

  test("makes an enterprise application that shuts nobody out when it was gone", () => {
    const gone = withApp({}, { servicePrincipal: null, assignments: [] });
    expect(step(planFor(ALL, gone), "createServicePrincipal").isAssignmentRequired).toBe(false);
  });

  test("never plans a consent that this account cannot see", () => {
    const blind = withApp({}, { adminConsent: null, unseen: ["adminConsent"] });
    expect(kindsFor(ALL, blind)).toBe("");
    expect(kinds(plan(blind))).toBe("grantAdminConsent");
  });

  test("has something for every row that the table offers to fix", () => {
    const worlds: readonly Observed[] = [
      withApp({ idTokens: false, requiredPermissions: [], audience: "personal" }),
      withApp({ redirectUris: { web: [OLD_URI], spa: [], publicClient: [] } }),
      withApp({}, { servicePrincipal: servicePrincipal({ isEnabled: false }), adminConsent: null }),
      withApp({ secrets: [secret(), secret({ keyId: "key-2", hint: "xyz" })] }),
      withApp({ uniqueName: null, tags: [] }),
      withProvider({ isEnabled: false }),
      withProvider({ issuer: "" }),
      withProvider({ secretHint: "zzz" }),
      withProvider({ secret: "absent", secretHint: null }),
      withProvider({}, "http://10.0.0.1/x"),
      withProvider(null),
    ];
    let offered = 0;
    for (const observed of worlds)
      for (const { id, fix } of makeHealth(asking(ALL), observed).rows) {
        if (fix !== "repair") continue;
        offered += 1;
        expect([id, kindsFor({ kind: "repair", only: [id] }, observed)]).not.toEqual([id, ""]);
      }
    expect(offered).toBeGreaterThan(15);
  });

  test("without a connection says so", () => {
    expect(makeSetupPlan(asking(ALL), nothing)).toEqual({ ok: false, problem: { reason: "not-connected" } });
  });
});

describe("a replacement of the secret", () => {
  test("adds, waits, saves, and takes nothing away", () => {
    const replacement = planFor({ kind: "replaceSecret" }, world());
    expect(kinds(replacement)).toBe("addClientSecret waitForSecret saveProvider");
    expect(step(replacement, "saveProvider")).toMatchObject({
      secret: "new",
      changes: [{ kind: "setSecret" }],
    });
    expect(step(replacement, "waitForSecret").forMs).toBe(60_000);
  });

  test("goes on with the secret that this page still holds", () => {
    const held = world({ heldSecret: { clientId: CLIENT, keyId: "key-9" } });
    expect(kindsFor({ kind: "replaceSecret" }, held)).toBe("waitForSecret saveProvider");
  });

  test("does not wait where nothing works that waiting could keep alive", () => {
    const dead = withProvider({ secret: "absent", secretHint: null });
    expect(kindsFor({ kind: "replaceSecret" }, dead)).toBe("addClientSecret saveProvider");
  });

  test("asks for room first where an app holds two secrets at most", () => {
    const full = withApp({
      audience: "anyTenantAndPersonal",
      accessTokenVersion: 2,
      secrets: [secret(), secret({ keyId: "key-2" })],
    });
    expect(makeSetupPlan(asking({ kind: "replaceSecret" }), full)).toMatchObject({
      ok: false,
      problem: { reason: "secrets-full", max: 2 },
    });
  });

  test("by a person's hand in Entra is one secret for the app that the console names", () => {
    const blind = world({ directory: null });
    const byHand = planFor({ kind: "replaceSecret" }, blind);
    expect(kinds(byHand)).toBe("addClientSecret saveProvider");
    expect(byHand.end.clientId).toEqual({ known: CLIENT });
  });
});

describe("what a replacement made superfluous", () => {
  const two = [
    secret(),
    secret({ keyId: "new", hint: "new" }),
    secret({ keyId: "theirs", displayName: "by hand" }),
  ];

  test("is ours for this console and nobody else's", () => {
    const { secrets, foreign } = findReplaced(request(), withApp({ secrets: two }), "new");
    expect(secrets.map(({ keyId }) => keyId)).toEqual(["key-1"]);
    expect(foreign.map(({ keyId }) => keyId)).toEqual(["theirs"]);
  });

  test("goes when it was named, unless the console still begins like it", () => {
    const retire = (keys: string[]): Intent => ({ kind: "retire", secrets: keys, redirectUris: [] });
    const proven = { ...withApp({ secrets: two }), ...withSaved({ secretHint: "new" }) };
    expect(step(planFor(retire(["key-1"]), proven), "removeClientSecret").keyId).toBe("key-1");
    expect(kindsFor(retire(["theirs"]), proven)).toBe("");
    expect(kindsFor(retire(["key-1"]), withApp({ secrets: two }))).toBe("");
    expect(kindsFor(retire(["gone"]), proven)).toBe("");
  });

  test("of a change of address is the old redirect URI; others and the one in use stay", () => {
    const other = "https://branch.example.com/api/oidc/callback";
    const moved = withApp({ redirectUris: { web: [OLD_URI, other, CALLBACK], spa: [], publicClient: [] } });
    const before: Observed = { ...moved, rustDesk: { callbackUrl: OLD_URI, providers: [provider()] } };
    expect(findReplaced(request(), before, null).redirectUris).toEqual([
      { uri: OLD_URI, isOld: true },
      { uri: other, isOld: false },
    ]);
    const retire: Intent = { kind: "retire", secrets: [], redirectUris: [OLD_URI, CALLBACK] };
    expect(step(planFor(retire, moved), "repairAppRegistration").patch).toEqual({
      redirectUris: { web: [other, CALLBACK] },
    });
  });
});

describe("a disconnection", () => {
  const soft: Intent = { kind: "disconnect", isPermanent: false };

  test("takes the console's entry first, then our secrets, then the app", () => {
    const gone = planFor(soft, world());
    expect(kinds(gone)).toBe("removeProvider removeClientSecret deleteAppRegistration");
    expect(gone.end.isConnected).toBe(false);
    expect(gone.kept.map(({ kind }) => kind)).not.toContain("appRegistration");
    expect(kindsFor({ kind: "disconnect", isPermanent: true }, world())).toBe(
      "removeProvider removeClientSecret deleteAppRegistration purgeAppRegistration",
    );
  });

  test("leaves an app that other addresses use, without this console's part in it", () => {
    const shared = withApp({ redirectUris: { web: [CALLBACK], spa: [OLD_URI], publicClient: [] } });
    const gone = planFor(soft, shared);
    expect(kinds(gone)).toBe("removeProvider removeClientSecret repairAppRegistration");
    expect(step(gone, "repairAppRegistration").changes).toEqual([
      { kind: "removeRedirectUri", uri: CALLBACK },
    ]);
  });

  test("takes the button away even where the app is gone already", () => {
    const orphaned = { ...withProvider({}), directory: directory({ found: [] }) };
    expect(kindsFor(soft, orphaned)).toBe("removeProvider");
  });

  test("run again has nothing left to do", () => {
    expect(makeSetupPlan(asking(soft), nothing)).toMatchObject({
      ok: false,
      problem: { reason: "not-connected" },
    });
  });

  test("with Entra in a person's hands says what is left for them", () => {
    const byHand = planFor(soft, world({ directory: null }));
    expect(kinds(byHand)).toBe("removeProvider deleteAppRegistration");
    expect(step(byHand, "deleteAppRegistration").objectId).toBeNull();
  });
});

describe("taking back a half-done run", () => {
  const undo = (made: Partial<Made>): Intent => ({
    kind: "undo",
    made: { registration: null, secretKeyId: null, hasSavedProvider: false, ...made },
  });
  const app = { clientId: CLIENT, objectId: objectId("app-1") };

  test("removes the secret of an app that was there before, and leaves the app", () => {
    expect(kindsFor(undo({ secretKeyId: "key-1" }), world())).toBe("removeClientSecret");
  });

  test("deletes for good what is minutes old, so that its name is free", () => {
    const made = undo({ registration: app, secretKeyId: "key-1" });
    expect(kindsFor(made, world())).toBe("removeClientSecret deleteAppRegistration purgeAppRegistration");
  });

  test("takes the entry out of the console only when the run had saved it", () => {
    expect(kindsFor(undo({ secretKeyId: "key-1", hasSavedProvider: true }), world())).toBe(
      "removeProvider removeClientSecret",
    );
  });

  test("of nothing that is still there plans nothing", () => {
    expect(kindsFor(undo({ secretKeyId: "gone", registration: null }), world())).toBe("");
    expect(kindsFor(undo({ registration: app, secretKeyId: "key-1" }), nothing)).toBe("");
  });
});

describe("a deleted app that holds the name", () => {
  const twin = {
    objectId: objectId("app-1"),
    deletedAt: NOW - DAY,
    registration: registration({ uniqueName: UNIQUE_NAME, secrets: [] }),
    servicePrincipalId: objectId("sp-1"),
  };
  const bin = world({
    directory: directory({ found: [], deletedTwin: twin }),
    rustDesk: { callbackUrl: null, providers: [] },
  });

  test("is asked about, with what it was", () => {
    expect(makeSetupPlan(request(), bin)).toMatchObject({
      ok: false,
      problem: { reason: "deleted-twin", clientId: CLIENT },
    });
  });

  test("comes back with its client ID, and only what is missing is added", () => {
    const back = plan(bin, request({ registration: { kind: "restore" } }));
    expect(kinds(back)).toBe(
      "restoreAppRegistration restoreServicePrincipal repairServicePrincipal grantAdminConsent assignPerson addClientSecret saveProvider",
    );
    expect(back.end.clientId).toEqual({ known: CLIENT });
  });

  test("is asked about again where it cannot be seen whole", () => {
    const { registration: _hidden, ...bare } = twin;
    const blind = { ...bin, directory: directory({ found: [], deletedTwin: bare }) };
    expect(makeSetupPlan(request({ registration: { kind: "restore" } }), blind)).toMatchObject({
      ok: false,
      problem: { reason: "deleted-twin", clientId: null },
    });
  });
});

function withSaved(saved: Parameters<typeof withProvider>[0]) {
  const { rustDesk } = withProvider(saved);
  return { rustDesk };
}

test("people are put on the list and taken off it", () => {
  const joins = { objectId: objectId("mia"), name: "Mia", type: "person" } as const;
  const change: Intent = {
    kind: "setPeople",
    gate: "chosen",
    includeMe: false,
    add: [joins],
    remove: ["as-1"],
  };
  const people = planFor(change, world({ directory: directory({ found: [found()] }) }));
  expect(kinds(people)).toBe("assignPerson unassignPerson");
  expect(step(people, "assignPerson")).toMatchObject({ personId: "mia", personName: "Mia" });
  expect(kindsFor({ ...change, gate: "everyone", add: [], remove: [] }, world())).toBe(
    "repairServicePrincipal",
  );
});
