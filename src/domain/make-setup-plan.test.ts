import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isAgreed } from "./agreed-steps.ts";
import {
  type AppRegistration,
  CONSENT_SCOPES,
  type ObjectId,
  OUR_TAG,
  WANTED_CLAIMS,
  WANTED_PERMISSIONS,
} from "./app-registration.ts";
import type { ClientId } from "./client-id.ts";
import { DAY } from "./instant.ts";
import { makeSetupPlan } from "./make-setup-plan.ts";
import type { FoundRegistration, Observed, ObservedDirectory } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import type { SetupPlan, SetupStep } from "./setup-plan.ts";
import type { Gate, RequestParts, SetupRequest } from "./setup-request.ts";
import {
  CALLBACK,
  CLIENT,
  directory,
  found,
  ISSUER,
  kinds,
  MINUTE,
  NEW_CLIENT,
  NOW,
  nothing,
  OTHER_CLIENT,
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

const ALL =
  "createAppRegistration createServicePrincipal grantAdminConsent assignPerson addClientSecret saveProvider";

describe("a world gets the steps it lacks", () => {
  const all: Gate = { kind: "everyone", adminConsent: false };
  const allWithConsent: Gate = { kind: "everyone", adminConsent: true };
  const spOpen = { servicePrincipal: servicePrincipal({ isAssignmentRequired: false }) };
  test.each<[string, Observed, Gate | null, string]>([
    ["nothing there", nothing, null, ALL],
    ["nothing there, for everyone", nothing, all, ALL.replace("grantAdminConsent assignPerson ", "")],
    ["nothing there, for everyone with consent", nothing, allWithConsent, ALL.replace("assignPerson ", "")],
    [
      "nothing there, others choose the people",
      nothing,
      { kind: "chosen", includeMe: false },
      ALL.replace("assignPerson ", ""),
    ],
    ["all there and right", world(), null, ""],
    ["all there and right, for everyone", withApp({}, spOpen), all, ""],
    [
      "callback missing",
      withApp({ redirectUris: { web: [], spa: [], publicClient: [] } }),
      null,
      "repairAppRegistration",
    ],
    [
      "callback under spa",
      withApp({ redirectUris: { web: [], spa: [CALLBACK], publicClient: [] } }),
      null,
      "repairAppRegistration",
    ],
    ["ID tokens off", withApp({ idTokens: false }), null, "repairAppRegistration"],
    ["claims missing", withApp({ idTokenClaims: [] }), null, "repairAppRegistration"],
    [
      "another token version, which single tenant apps may have",
      withApp({ accessTokenVersion: null }),
      null,
      "",
    ],
    [
      "no enterprise application",
      withApp({}, { servicePrincipal: null, adminConsent: null, assignments: [] }),
      null,
      "createServicePrincipal grantAdminConsent assignPerson",
    ],
    [
      "sign-in disabled",
      withApp({}, { servicePrincipal: servicePrincipal({ isEnabled: false }) }),
      null,
      "repairServicePrincipal",
    ],
    ["open to everyone, asked for chosen", withApp({}, spOpen), null, "repairServicePrincipal"],
    ["chosen only, asked for everyone", world(), all, "repairServicePrincipal"],
    ["no consent", withApp({}, { adminConsent: null }), null, "grantAdminConsent"],
    ["no consent, for everyone", withApp({}, { ...spOpen, adminConsent: null }), all, ""],
    ["not assigned", withApp({}, { assignments: [] }), null, "assignPerson"],
    ["no secret left", withApp({ secrets: [] }), null, "addClientSecret saveProvider"],
    [
      "secret expired",
      withApp({ secrets: [secret({ endsAt: NOW })] }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    ["no provider", withProvider(null), null, "addClientSecret saveProvider removeClientSecret"],
    [
      "provider without a client id",
      withProvider({ clientId: "" }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    [
      "provider with nonsense as client id",
      withProvider({ clientId: "rustdesk" }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    [
      "provider without a secret",
      withProvider({ secret: "absent", secretHint: null }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    [
      "provider with a secret of unknown origin",
      withProvider({ secretHint: "zzz" }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    ["provider with a masked secret", withProvider({ secret: "masked", secretHint: null }), null, ""],
    [
      "masked secret and another issuer",
      withProvider({ secret: "masked", secretHint: null, issuer: "x" }),
      null,
      "addClientSecret saveProvider removeClientSecret",
    ],
    ["provider switched off", withProvider({ isEnabled: false }), null, "saveProvider"],
    ["another issuer saved", withProvider({ issuer: `${ISSUER}/` }), null, "saveProvider"],
    [
      "client id in capitals, which tokens never have",
      withProvider({ clientId: CLIENT.toUpperCase() }),
      null,
      "saveProvider",
    ],
    [
      "another callback saved",
      withProvider({}, "http://10.0.0.1:21114/api/oidc/callback"),
      null,
      "saveProvider",
    ],
    [
      "secret held and not delivered",
      {
        ...withProvider({ secret: "absent", secretHint: null }),
        heldSecret: { clientId: CLIENT, keyId: "key-1" },
      },
      null,
      "saveProvider",
    ],
  ])("%s", (_, observed, gate, steps) => {
    expect(kinds(plan(observed, request(gate ? { gate } : {})))).toBe(steps);
  });
});

describe("the registration", () => {
  test("that the console names comes before the one with our name", () => {
    const saved = found({
      by: ["clientIdInConsole"],
      registration: registration({ clientId: OTHER_CLIENT, uniqueName: null }),
    });
    const named = found({ by: ["uniqueName"] });
    const observed = world({
      directory: directory({ found: [named, saved] }),
      rustDesk: { callbackUrl: CALLBACK, providers: [provider({ clientId: OTHER_CLIENT })] },
    });
    expect(plan(observed).end.clientId).toEqual({ known: OTHER_CLIENT });
    expect(kinds(plan(observed))).toBe("");
    expect(plan(observed, request({ registration: { kind: "create" } })).end.clientId).toEqual({
      known: CLIENT,
    });
  });

  test("that the console names but the directory lacks is asked about, and replaced only after a yes", () => {
    const observed = world({ directory: directory({ found: [] }) });
    expect(makeSetupPlan(request(), observed)).toEqual({
      ok: false,
      problem: { reason: "saved-client-id-unknown", clientId: CLIENT, savedIssuer: ISSUER },
    });
    const anew = plan(observed, request({ registration: { kind: "create" } }));
    expect(kinds(anew)).toBe(ALL);
    expect(step(anew, "saveProvider").changes).toEqual([
      { kind: "setClientId", from: CLIENT, to: "new" },
      { kind: "setSecret" },
    ]);
  });

  test("found by tag or redirect URI alone is adopted only after a yes, and gets our name and tag", () => {
    const stranger = found({
      by: ["redirectUri"],
      registration: registration({ uniqueName: null, tags: ["HideApp"], displayName: "Old RustDesk" }),
    });
    const observed = { ...withProvider(null), directory: directory({ found: [stranger] }) };
    expect(makeSetupPlan(request(), observed)).toEqual({
      ok: false,
      problem: {
        reason: "adopt-or-create",
        candidates: [{ clientId: CLIENT, displayName: "Old RustDesk", by: ["redirectUri"] }],
      },
    });
    const adopted = plan(observed, request({ registration: { kind: "adopt", clientId: CLIENT } }));
    expect(step(adopted, "repairAppRegistration").patch).toEqual({
      tags: ["HideApp", OUR_TAG],
      uniqueName: UNIQUE_NAME,
    });
    expect(kinds(plan(observed, request({ registration: { kind: "create" } })))).toBe(ALL);
  });

  test("of another console, known by its own unique name, is not offered", () => {
    const others = found({ by: ["tag"], registration: registration({ uniqueName: "rustdesk-oidc-ffff" }) });
    const observed = { ...nothing, directory: directory({ found: [others] }) };
    expect(kinds(plan(observed))).toBe(ALL);
  });

  test("cannot be created while a deleted one holds its name", () => {
    const deletedTwin = { objectId: objectId("gone"), deletedAt: NOW - DAY };
    expect(
      makeSetupPlan(request(), { ...nothing, directory: directory({ found: [], deletedTwin }) }),
    ).toEqual({
      ok: false,
      problem: { reason: "deleted-twin", clientId: null, ...deletedTwin },
    });
    expect(kinds(plan(world({ directory: directory({ deletedTwin }) })))).toBe("");
  });

  test("gets no unique name that another object holds", () => {
    const deletedTwin = { objectId: objectId("gone"), deletedAt: null };
    const kept = found({ registration: registration({ uniqueName: null }) });
    expect(kinds(plan(world({ directory: directory({ found: [kept], deletedTwin }) })))).toBe("");
  });

  test("that is to be open to personal accounts gets the token version they demand", () => {
    const asked = request({ audience: "anyTenantAndPersonal" });
    const repair = step(plan(withApp({ accessTokenVersion: null }), asked), "repairAppRegistration");
    expect(repair.changes).toEqual([
      { kind: "setAudience", from: "thisTenant", to: "anyTenantAndPersonal" },
      { kind: "setAccessTokenVersion", from: null, to: 2 },
    ]);
  });

  test("that lists a permission with its id in capitals has it", () => {
    const requiredPermissions = WANTED_PERMISSIONS.map((one) => ({ ...one, id: one.id.toUpperCase() }));
    expect(kinds(plan(withApp({ requiredPermissions })))).toBe("");
  });

  test("keeps its name, its other platforms' URIs, permissions, claims and tags", () => {
    const theirs = { resourceAppId: "r", id: "p", type: "Role" };
    const claim = {
      name: "groups",
      source: null,
      essential: true,
      additionalProperties: ["sam_account_name"],
    };
    const observed = withApp({
      redirectUris: { web: ["https://a/x"], spa: [CALLBACK, "https://b/x"], publicClient: [CALLBACK] },
      requiredPermissions: [theirs],
      idTokenClaims: [claim],
      tags: ["theirs"],
    });
    const { changes, patch } = step(plan(observed), "repairAppRegistration");
    expect(changes.map(({ kind }) => kind)).toEqual([
      "moveRedirectUri",
      "moveRedirectUri",
      "addPermissions",
      "addClaims",
      "addTag",
    ]);
    expect(patch).toEqual({
      redirectUris: { web: ["https://a/x", CALLBACK], spa: ["https://b/x"], publicClient: [] },
      requiredPermissions: [theirs, ...WANTED_PERMISSIONS],
      idTokenClaims: [claim, ...WANTED_CLAIMS],
      tags: ["theirs", OUR_TAG],
    });
  });
});

describe("the secret", () => {
  test("is named after console, day and run, and lasts as long as asked", () => {
    expect(step(plan(nothing, request({ secretLifetimeInDays: 90 })), "addClientSecret")).toMatchObject({
      displayName: "rustdesk-oidc rd.example.com 2026-11-24 0badcafe",
      endsAt: NOW + 90 * DAY,
      objectId: { from: "createAppRegistration" },
    });
  });

  test("of somebody else, of another console, or of a run that may still go on is never removed", () => {
    const observed = {
      ...withApp({
        secrets: [
          secret({ keyId: "theirs", displayName: "made by hand" }),
          secret({ keyId: "unnamed", displayName: null }),
          secret({
            keyId: "other-console",
            displayName: "rustdesk-oidc rd.example.com:8443 2026-10-01 aaaaaaaa",
          }),
          secret({ keyId: "running", startsAt: NOW - 14 * MINUTE }),
          secret({ keyId: "old", startsAt: NOW - 15 * MINUTE }),
        ],
      }),
      rustDesk: { callbackUrl: CALLBACK, providers: [] },
    };
    expect(plan(observed).steps.filter(({ kind }) => kind === "removeClientSecret")).toMatchObject([
      { keyId: "old" },
    ]);
  });

  test("that never reached the console is removed once the console shows which one it has", () => {
    const secrets = [secret(), secret({ keyId: "lost", hint: "xyz", startsAt: NOW - DAY })];
    expect(plan(withApp({ secrets })).steps).toMatchObject([{ kind: "removeClientSecret", keyId: "lost" }]);
    const masked = {
      ...withApp({ secrets }),
      ...{ rustDesk: withProvider({ secret: "masked", secretHint: null }).rustDesk },
    };
    expect(kinds(plan(masked))).toBe("");
  });

  test("whose beginning the directory does not tell is neither replaced nor removed on a guess", () => {
    expect(kinds(plan(withApp({ secrets: [secret({ hint: null })] })))).toBe("");
    const secrets = [secret(), secret({ keyId: "key-2", hint: null, startsAt: NOW - DAY })];
    expect(kinds(plan(withApp({ secrets })))).toBe("");
  });

  test("is not removed when nobody can see whether its successor arrived", () => {
    const byHand = plan(
      world({ rustDesk: null }),
      request({ hands: { entra: "browser", rustDesk: "person" } }),
    );
    expect(kinds(byHand)).toBe("addClientSecret saveProvider");
    expect(step(byHand, "saveProvider").changes.map(({ kind }) => kind)).toEqual([
      "addProvider",
      "setClientId",
      "setIssuer",
      "setSecret",
      "setCallback",
    ]);
  });

  test("that is held is handed on instead of a second one", () => {
    const heldSecret = { clientId: CLIENT, keyId: "key-1" };
    expect(step(plan(world({ rustDesk: null, heldSecret })), "saveProvider").secret).toBe("held");
    const ofAnother = world({ rustDesk: null, heldSecret: { ...heldSecret, clientId: OTHER_CLIENT } });
    expect(step(plan(ofAnother), "saveProvider").secret).toBe("new");
  });

  test("does not fit where personal accounts allow two, and that is asked before anything is made", () => {
    const app = {
      audience: "anyTenantAndPersonal" as const,
      secrets: [secret(), secret({ keyId: "key-2" })],
    };
    const observed = { ...withApp(app), rustDesk: { callbackUrl: null, providers: [] } };
    expect(makeSetupPlan(request({ audience: "anyTenantAndPersonal" }), observed)).toMatchObject({
      problem: { reason: "secrets-full", max: 2, secrets: [{}, {}] },
    });
  });
});

const HANDS = { entra: "person", rustDesk: "browser" } as const;

describe("with Entra in a person's hands", () => {
  const typed = { kind: "adopt", clientId: OTHER_CLIENT } as const;
  const heldSecret = { clientId: OTHER_CLIENT, keyId: null };

  test("a client id that the console holds already is replaced only after a yes", () => {
    const observed = world({ directory: null });
    expect(makeSetupPlan(request({ hands: HANDS }), observed)).toEqual({
      ok: false,
      problem: { reason: "saved-client-id-unseen", clientId: CLIENT },
    });
    const anew = plan(observed, request({ hands: HANDS, registration: { kind: "create" } }));
    expect(kinds(anew)).toBe(ALL);
    expect(step(anew, "saveProvider").changes[0]).toEqual({ kind: "setClientId", from: CLIENT, to: "new" });
  });

  test("what they brought is delivered, and they are not sent through the portal again", () => {
    const observed = { ...nothing, directory: null, heldSecret };
    const again = plan(observed, request({ hands: HANDS }));
    expect(kinds(again)).toBe("saveProvider");
    expect(step(again, "saveProvider")).toMatchObject({
      clientId: { known: OTHER_CLIENT },
      secret: "held",
      changes: [
        { kind: "addProvider" },
        { kind: "setClientId" },
        { kind: "setIssuer" },
        { kind: "setSecret" },
        { kind: "setCallback" },
      ],
    });
  });

  test("what the console took already is left alone, and its entry alone is repaired", () => {
    const taken = (saved: Partial<OidcProvider>) => ({
      ...withProvider({ clientId: OTHER_CLIENT, ...saved }),
      directory: null,
    });
    const asked = request({ hands: HANDS, registration: typed });
    expect(kinds(plan(taken({}), asked))).toBe("");
    const disabled = plan(taken({ isEnabled: false }), asked);
    expect(step(disabled, "saveProvider")).toMatchObject({ secret: "keep", changes: [{ kind: "enable" }] });
    expect(makeSetupPlan(asked, taken({ secret: "absent" }))).toMatchObject({
      problem: { reason: "saved-client-id-unseen" },
    });
  });

  test("a secret that a person typed is never taken for superfluous, since its id is not known", () => {
    const byBrowser = world({ heldSecret: { clientId: CLIENT, keyId: null } });
    expect(step(plan(byBrowser), "saveProvider").secret).toBe("held");
    expect(kinds(plan(byBrowser))).toBe("saveProvider");
  });
});

describe("going on from a failure", () => {
  const reviewed = plan(nothing);
  const whole = (otherwise: Partial<RequestParts>) => plan(nothing, request(otherwise));
  const made = (app: Partial<AppRegistration> = {}, beside: Partial<FoundRegistration> = {}): Observed => ({
    ...withApp({ secrets: [], ...app }, beside),
    rustDesk: { callbackUrl: null, providers: [] },
  });
  const held = { clientId: CLIENT, keyId: "key-1" };

  test.each<[string, SetupPlan]>([
    ["nothing was done", plan({ ...nothing, at: NOW + 5 * MINUTE })],
    [
      "the registration was made",
      plan(made({}, { servicePrincipal: null, adminConsent: null, assignments: [] })),
    ],
    ["all of Entra but the secret was made", plan(made())],
    ["the secret was made and is held", plan({ ...made({ secrets: [secret()] }), heldSecret: held })],
    ["everything was done", plan(world())],
  ])("needs no new review when %s", (_, next) => {
    expect(isAgreed(next, reviewed)).toBe(true);
  });

  const byHand = plan({ ...nothing, directory: null }, request({ hands: HANDS }));
  test("needs no new review when a person brought what the portal gave", () => {
    const observed = { ...nothing, directory: null, heldSecret: { clientId: OTHER_CLIENT, keyId: null } };
    expect(isAgreed(plan(observed, request({ hands: HANDS })), byHand)).toBe(true);
  });

  test.each<[string, SetupPlan, SetupPlan]>([
    ["another name", whole({ appName: "Other" }), reviewed],
    ["another audience", whole({ audience: "anyTenant" }), reviewed],
    ["a longer secret", whole({ secretLifetimeInDays: 730 }), reviewed],
    ["everyone instead of a list", whole({ gate: { kind: "everyone", adminConsent: true } }), reviewed],
    ["a repair of what someone else changed", plan(made({ idTokens: false })), reviewed],
    [
      "another entry to be replaced in the console",
      plan({
        ...made(),
        rustDesk: { callbackUrl: null, providers: [provider({ clientId: "", issuer: "x" })] },
      }),
      reviewed,
    ],
    [
      "another app to be repaired",
      plan(withApp({ idTokens: false })),
      plan(withApp({ objectId: objectId("x"), idTokens: false })),
    ],
    [
      "another repair of the same app",
      plan(withApp({ idTokens: false })),
      plan(withApp({ idTokenClaims: [] })),
    ],
  ])("needs a new review for %s", (_, next, before) => {
    expect(isAgreed(next, before)).toBe(false);
  });

  test("needs a new review for the removal of another secret than the one that was shown", () => {
    const removing = (keyId: string) =>
      plan(withApp({ secrets: [secret(), secret({ keyId, hint: "zzz" })] }));
    expect(kinds(removing("key-2"))).toBe("removeClientSecret");
    expect(isAgreed(removing("key-2"), removing("key-2"))).toBe(true);
    expect(isAgreed(removing("key-3"), removing("key-2"))).toBe(false);
  });
});

describe("the rest of the plan", () => {
  test("by hand in Entra holds the whole way with values that the person will bring", () => {
    const byHand = plan({ ...nothing, directory: null }, request({ hands: HANDS }));
    expect(kinds(byHand)).toBe(ALL);
    expect(step(byHand, "grantAdminConsent").graphServicePrincipalId).toBeNull();
    expect(step(byHand, "assignPerson").personId).toBeNull();
    expect(byHand.end.clientId).toEqual({ from: "createAppRegistration" });
    expect(byHand.scopes).toEqual([]);
  });

  test("asks for no more permissions than its steps use", () => {
    const everyone = request({ gate: { kind: "everyone", adminConsent: false } });
    expect(plan(nothing).scopes).toEqual([
      "User.Read",
      "Application.ReadWrite.All",
      "DelegatedPermissionGrant.ReadWrite.All",
    ]);
    expect(plan(nothing, everyone).scopes).toEqual(["User.Read", "Application.ReadWrite.All"]);
    expect(plan(world()).scopes).toEqual([]);
    expect(plan(withProvider({ isEnabled: false })).scopes).toEqual([]);
  });

  test("widens an existing consent and never narrows it", () => {
    const adminConsent = { grantId: "grant-1", scopes: ["User.Read", "openid"] };
    expect(step(plan(withApp({}, { adminConsent })), "grantAdminConsent")).toMatchObject({
      existingGrantId: "grant-1",
      scopes: ["User.Read", "openid", "profile", "email", "offline_access"],
    });
  });

  test("lists what stays as it is", () => {
    const observed = world({
      directory: directory({
        found: [
          found({
            registration: registration({
              redirectUris: { web: [CALLBACK, "https://a/x"], spa: [], publicClient: [] },
            }),
          }),
        ],
      }),
      rustDesk: { callbackUrl: CALLBACK, providers: [provider(), provider({ name: "okta" })] },
    });
    expect(plan(observed).kept).toEqual([
      { kind: "appRegistration", displayName: "RustDesk", clientId: CLIENT },
      { kind: "redirectUri", uri: CALLBACK },
      { kind: "otherRedirectUris", uris: ["https://a/x"] },
      { kind: "servicePrincipal" },
      { kind: "adminConsent" },
      { kind: "assigned", names: ["Ada Admin"] },
      { kind: "secret", displayName: secret().displayName, endsAt: secret().endsAt },
      { kind: "provider", name: "azure" },
      { kind: "otherProviders", names: ["okta"] },
    ]);
    expect(plan(nothing).kept).toEqual([]);
  });
});

/** The steps' meaning, written down once more and independently of the planner: each changes the observed world. */
function applyToModel(of: SetupPlan, before: Observed): Observed {
  return of.steps.reduce(applyStep, before);
}

function applyStep(observed: Observed, one: SetupStep): Observed {
  const { directory: entra, rustDesk } = observed;
  if (!entra || !rustDesk) throw new Error("The model has both sides.");
  const edit = (change: (app: FoundRegistration) => FoundRegistration, id: ClientId): Observed => ({
    ...observed,
    directory: {
      ...entra,
      found: entra.found.map((app) => (app.registration.clientId === id ? change(app) : app)),
    },
  });
  const editApp = (change: (app: AppRegistration) => Partial<AppRegistration>, id: ClientId) =>
    edit((app) => ({ ...app, registration: { ...app.registration, ...change(app.registration) } }), id);
  const byObject = (id: ObjectId) =>
    entra.found.find((app) => [app.registration.objectId, app.servicePrincipal?.objectId].includes(id))
      ?.registration.clientId ?? NEW_CLIENT;
  const objectOf = (later: { known: ObjectId } | { from: string }) =>
    "known" in later ? byObject(later.known) : spOwner(entra);
  switch (one.kind) {
    case "createAppRegistration":
      return {
        ...observed,
        directory: {
          ...entra,
          found: [
            ...entra.found,
            found({
              by: ["uniqueName"],
              registration: registration({
                objectId: objectId("app-9"),
                clientId: NEW_CLIENT,
                uniqueName: one.uniqueName,
                audience: one.wanted.audience,
                redirectUris: { web: [one.wanted.callbackUrl], spa: [], publicClient: [] },
                secrets: [],
              }),
              servicePrincipal: null,
              adminConsent: null,
              assignments: [],
            }),
          ],
        },
      };
    case "repairAppRegistration":
      return editApp(
        (app) => ({ ...one.patch, redirectUris: { ...app.redirectUris, ...one.patch.redirectUris } }),
        one.clientId,
      );
    case "createServicePrincipal": {
      const id = "known" in one.clientId ? one.clientId.known : NEW_CLIENT;
      const { isAssignmentRequired } = one;
      const made = servicePrincipal({ objectId: objectId(`sp-of-${id}`), isAssignmentRequired });
      return edit((app) => ({ ...app, servicePrincipal: made }), id);
    }
    case "repairServicePrincipal":
      return edit(
        (app) => ({
          ...app,
          servicePrincipal: servicePrincipal({
            ...app.servicePrincipal,
            ...(one.changes.some(({ kind }) => kind === "enable") && { isEnabled: true }),
            ...(one.changes.some(({ kind }) => kind === "requireAssignment") && {
              isAssignmentRequired: true,
            }),
            ...(one.changes.some(({ kind }) => kind === "openToEveryone") && { isAssignmentRequired: false }),
          }),
        }),
        byObject(one.objectId),
      );
    case "grantAdminConsent":
      return edit(
        (app) => ({ ...app, adminConsent: { grantId: "g", scopes: one.scopes } }),
        objectOf(one.servicePrincipalId),
      );
    case "assignPerson": {
      const principalId = one.personId ?? objectId("nobody");
      const made = { id: "as", principalId, principalName: one.personName, principalType: "person" as const };
      return edit(
        (app) => ({ ...app, assignments: [...app.assignments, made] }),
        objectOf(one.servicePrincipalId),
      );
    }
    case "addClientSecret": {
      const { displayName, endsAt } = one;
      const made = { keyId: "key-new", displayName, hint: "new", startsAt: observed.at, endsAt };
      return editApp(
        (app) => ({ secrets: [...app.secrets, made] }),
        "known" in one.objectId ? byObject(one.objectId.known) : NEW_CLIENT,
      );
    }
    case "removeClientSecret": {
      const isHeld = observed.heldSecret?.keyId === one.keyId;
      const after = editApp(
        (app) => ({ secrets: app.secrets.filter(({ keyId }) => keyId !== one.keyId) }),
        byObject(one.objectId),
      );
      return isHeld ? { ...after, heldSecret: null } : after;
    }
    case "saveProvider": {
      const { issuer, callbackUrl, providerName: name } = one;
      const id = "known" in one.clientId ? one.clientId.known : NEW_CLIENT;
      const before = rustDesk.providers.find((saved) => saved.name === name) ?? null;
      const kept = before ?? provider({ secret: "absent", secretHint: null });
      const delivered =
        one.secret === "new"
          ? { secret: "present" as const, secretHint: "new" }
          : one.secret === "held"
            ? { secret: "present" as const, secretHint: hintOfHeld(observed) }
            : { secret: kept.secret, secretHint: kept.secretHint };
      const saved = { name, isEnabled: true, clientId: id, issuer, ...delivered };
      return {
        ...observed,
        heldSecret: one.secret === "keep" ? observed.heldSecret : null,
        rustDesk: {
          callbackUrl,
          providers: [...rustDesk.providers.filter((other) => other !== before), saved],
        },
      };
    }
    default:
      throw new Error(`${one.kind} belongs to another intent`);
  }
}

const hintOfHeld = ({ directory: entra, heldSecret }: Observed): string | null =>
  entra?.found.flatMap((app) => app.registration.secrets).find(({ keyId }) => keyId === heldSecret?.keyId)
    ?.hint ?? null;

/** Whose enterprise application a plan has just made. */
const spOwner = (entra: ObservedDirectory): ClientId =>
  entra.found.find((app) => app.servicePrincipal?.objectId === `sp-of-${app.registration.clientId}`)
    ?.registration.clientId ?? NEW_CLIENT;

describe("laws of plans", () => {
  const some = <T>(of: readonly T[]) => fc.subarray([...of]);
  const uris = ["https://a/x", "https://b/y", "http://localhost/z", CALLBACK] as const;
  /** Each URI stands on at most one platform, as Entra demands. */
  const redirectUris = fc
    .tuple(...uris.map(() => fc.constantFrom("web", "spa", "publicClient", "none")))
    .map((places) => {
      const on = (platform: string) => uris.filter((_, index) => places[index] === platform);
      return { web: on("web"), spa: on("spa"), publicClient: on("publicClient") };
    });
  const secrets = fc.uniqueArray(
    fc.record({
      keyId: fc.constantFrom("key-1", "key-2", "key-3"),
      displayName: fc.constantFrom(null, "made by hand", secret().displayName),
      hint: fc.constantFrom(null, "abc", "xyz"),
      startsAt: fc.constantFrom(null, NOW - MINUTE, NOW - DAY),
      endsAt: fc.constantFrom(null, NOW - 1, NOW + DAY),
    }),
    { selector: ({ keyId }) => keyId },
  );
  const apps = fc
    .record({
      uniqueName: fc.constantFrom(null, UNIQUE_NAME, "theirs"),
      audience: fc.constantFrom(null, "thisTenant" as const, "anyTenant" as const),
      redirectUris,
      idTokens: fc.boolean(),
      accessTokenVersion: fc.constantFrom(null, 1, 2),
      requiredPermissions: some([...WANTED_PERMISSIONS, { resourceAppId: "r", id: "p", type: "Role" }]),
      idTokenClaims: some([...WANTED_CLAIMS, { name: "groups", extra: { kept: true } }]),
      tags: some([OUR_TAG, "HideApp", "theirs"]),
      secrets,
    })
    .map(registration);
  const founds = fc.oneof(
    fc.record({
      by: fc.subarray(["uniqueName", "tag", "redirectUri"] as const, { minLength: 1 }),
      registration: apps,
      servicePrincipal: fc.record({
        objectId: fc.constant(objectId("sp-1")),
        isEnabled: fc.boolean(),
        isAssignmentRequired: fc.boolean(),
        tags: fc.constant([]),
      }),
      adminConsent: fc.option(
        fc.record({ grantId: fc.constant("g"), scopes: some([...CONSENT_SCOPES, "User.Read"]) }),
      ),
      assignments: some(found().assignments),
    }),
    apps.map((app) =>
      found({
        by: ["uniqueName"],
        registration: app,
        servicePrincipal: null,
        adminConsent: null,
        assignments: [],
      }),
    ),
  );
  const providers = fc
    .record({
      isEnabled: fc.boolean(),
      clientId: fc.constantFrom("", "nonsense", CLIENT, CLIENT.toUpperCase(), OTHER_CLIENT),
      issuer: fc.constantFrom("", ISSUER),
      secret: fc.constantFrom("absent" as const, "present" as const, "masked" as const),
      hint: fc.constantFrom("abc", "xyz", "???"),
    })
    .map(({ hint, ...entry }) =>
      provider({ ...entry, secretHint: entry.secret === "present" ? hint : null }),
    );
  const worlds = fc
    .record({
      found: fc.array(founds, { maxLength: 1 }),
      provider: fc.option(providers),
      callbackUrl: fc.constantFrom(null, CALLBACK, "http://10.0.0.1/api/oidc/callback"),
      isHeld: fc.boolean(),
    })
    .map(({ found: apps, provider: saved, callbackUrl, isHeld }) => {
      const key = apps[0]?.registration.secrets[0]?.keyId;
      return world({
        directory: directory({ found: apps }),
        rustDesk: { callbackUrl, providers: [...(saved ? [saved] : []), provider({ name: "okta" })] },
        heldSecret: isHeld && key ? { clientId: CLIENT, keyId: key } : null,
      });
    });
  const requests = fc
    .record({
      gate: fc.constantFrom<Gate>(
        { kind: "everyone", adminConsent: false },
        { kind: "everyone", adminConsent: true },
        { kind: "chosen", includeMe: true },
        { kind: "chosen", includeMe: false },
      ),
      audience: fc.constantFrom("thisTenant" as const, "anyTenant" as const),
      registration: fc.constantFrom(
        { kind: "auto" } as const,
        { kind: "adopt", clientId: CLIENT } as const,
        { kind: "create" } as const,
      ),
    })
    .map(request);

  /** Runs the law on every pair of world and request that has a plan; those with a question have none to judge. */
  const everyPlan = (law: (made: SetupPlan, observed: Observed, asked: SetupRequest) => void) =>
    fc.assert(
      fc.property(worlds, requests, (observed, asked) => {
        const made = makeSetupPlan(asked, observed);
        if (made.ok) law(made.value, observed, asked);
      }),
      { numRuns: 500 },
    );

  test("the same world and request give the same plan", () => {
    everyPlan((made, observed, asked) => expect(plan(observed, asked)).toEqual(made));
  });

  test("a plan is frozen through and through, and what it was made from is not", () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== "object" ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    everyPlan((made, observed) => {
      expect(isFrozen(made)).toBe(true);
      expect(Object.isFrozen(observed.directory)).toBe(false);
    });
  });

  test("nothing of anybody else's is taken away", () => {
    everyPlan((made, observed) => {
      const [app] = observed.directory?.found ?? [];
      for (const one of made.steps) {
        if (one.kind === "repairAppRegistration") {
          const { redirectUris: patched, requiredPermissions, idTokenClaims, tags } = one.patch;
          for (const platform of ["web", "spa", "publicClient"] as const) {
            const theirs = app?.registration.redirectUris[platform].filter((uri) => uri !== CALLBACK) ?? [];
            expect(patched?.[platform] ?? theirs).toEqual(expect.arrayContaining(theirs));
          }
          const { registration: before } = app ?? found();
          expect(requiredPermissions ?? before.requiredPermissions).toEqual(
            expect.arrayContaining([...before.requiredPermissions]),
          );
          expect(idTokenClaims ?? before.idTokenClaims).toEqual(
            expect.arrayContaining([...before.idTokenClaims]),
          );
          expect(tags ?? before.tags).toEqual(expect.arrayContaining([...before.tags]));
        }
        if (one.kind === "removeClientSecret") expect(one.displayName).toBe(secret().displayName);
      }
    });
  });

  test("after its steps there is nothing left to plan", () => {
    everyPlan((made, observed, asked) => {
      expect(kinds(plan(applyToModel(made, observed), asked))).toBe("");
    });
  });

  test("a step takes values only from steps before it, and no two steps share a name", () => {
    everyPlan((made) => {
      const ids = made.steps.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [index, one] of made.steps.entries())
        for (const value of Object.values(one))
          if (typeof value === "object" && value !== null && "from" in value)
            expect(ids.slice(0, index)).toContain(value.from);
    });
  });
});
