/** What a change of who may sign in plans, on a connection that stands. */
import { describe, expect, test } from "vitest";
import {
  type Assignment,
  CONSENT_SCOPES,
  type ObjectId,
  OUR_TAG,
  WANTED_CLAIMS,
  WANTED_PERMISSIONS,
} from "./app-registration.ts";
import { parseConsoleAddress } from "./callback-url.ts";
import { parseClientId } from "./client-id.ts";
import { CLOUDS } from "./cloud.ts";
import { checkIssuer } from "./issuer.ts";
import { makeSetupPlan } from "./make-setup-plan.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { Result } from "./result.ts";
import type { SetupStep } from "./setup-plan.ts";
import { type Intent, makeSetupRequest, type Principal } from "./setup-request.ts";
import { isTenantId, parseTenant } from "./tenant.ts";

function must<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const TENANT = must(parseTenant("8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21"));
const CLIENT = must(parseClientId("11111111-0000-4000-8000-00000000abcd"));
const CALLBACK = "https://rd.example.com/api/oidc/callback";
const objectId = (name: string) => name as ObjectId;

const assignment = (name: string, type: Assignment["principalType"] = "person"): Assignment => ({
  id: `as-${name}`,
  principalId: objectId(name),
  principalName: name,
  principalType: type,
});
const person = (name: string): Principal => ({ objectId: objectId(name), name, type: "person" });
const group = (name: string): Principal => ({ objectId: objectId(name), name, type: "group" });

const GATED: FoundRegistration = {
  by: ["clientIdInConsole", "uniqueName"],
  registration: {
    objectId: objectId("app"),
    clientId: CLIENT,
    displayName: "RustDesk",
    uniqueName: "rustdesk-oidc-0123456789abcdef",
    audience: "thisTenant",
    redirectUris: { web: [CALLBACK], spa: [], publicClient: [] },
    idTokens: true,
    implicitAccessTokens: false,
    accessTokenVersion: 2,
    requiredPermissions: WANTED_PERMISSIONS,
    idTokenClaims: WANTED_CLAIMS,
    tags: [OUR_TAG],
    secrets: [],
  },
  servicePrincipal: { objectId: objectId("sp"), isEnabled: true, isAssignmentRequired: true, tags: [] },
  adminConsent: { grantId: "grant", scopes: CONSENT_SCOPES },
  assignments: [assignment("me"), assignment("ben"), assignment("ops", "group")],
};
const OPEN: FoundRegistration = {
  ...GATED,
  servicePrincipal: { objectId: objectId("sp"), isEnabled: true, isAssignmentRequired: false, tags: [] },
  adminConsent: null,
  assignments: [],
};

type SetPeople = Extract<Intent, { kind: "setPeople" }>;

/** The steps for this change of the list, each as a word and whom it is about. */
function planned(found: FoundRegistration, change: Partial<SetPeople>): readonly string[] {
  if (!isTenantId(TENANT)) throw new Error("no tenant id");
  const issuer = must(checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT));
  const request = must(
    makeSetupRequest({
      intent: { kind: "setPeople", gate: "asFound", includeMe: false, add: [], remove: [], ...change },
      consoleAddress: must(parseConsoleAddress("https://rd.example.com")),
      cloud: CLOUDS.global,
      tenant: { id: TENANT, typed: TENANT, issuer },
      audience: "thisTenant",
      gate: { kind: "chosen", includeMe: true },
      appName: "RustDesk",
      secretLifetimeInDays: 180,
      registration: { kind: "auto" },
      hands: { entra: "browser", rustDesk: "browser" },
    }),
  );
  const observed: Observed = {
    at: 0,
    run: "0badcafe",
    uniqueName: "rustdesk-oidc-0123456789abcdef",
    directory: {
      me: { objectId: objectId("me"), displayName: "me", userPrincipalName: "me@contoso.com" },
      tenantName: "Contoso",
      graphServicePrincipalId: objectId("graph"),
      found: [found],
      deletedTwin: null,
    },
    rustDesk: {
      callbackUrl: CALLBACK,
      providers: [
        {
          name: "azure",
          isEnabled: true,
          clientId: CLIENT,
          issuer,
          secret: "present",
          secretHint: null,
        },
      ],
    },
    heldSecret: null,
  };
  return must(makeSetupPlan(request, observed)).steps.map(tell);
}

function tell(step: SetupStep): string {
  switch (step.kind) {
    case "assignPerson":
      return `+ ${step.personType} ${step.personName}`;
    case "unassignPerson":
      return `- ${step.personName}`;
    case "repairServicePrincipal":
      return step.changes.map(({ kind }) => kind).join(" ");
    default:
      return step.kind;
  }
}

const UNSEEN: FoundRegistration = { ...GATED, adminConsent: null, unseen: ["adminConsent"] };

test.each<[string, FoundRegistration, Partial<SetPeople>, readonly string[]]>([
  ["nothing asked, nothing done", GATED, {}, []],
  ["a person and a group come", GATED, { add: [person("mia"), group("it")] }, ["+ person mia", "+ group it"]],
  ["whoever is there is not put there again", GATED, { add: [person("ben"), group("ops")] }, []],
  ["somebody goes, by assignment", GATED, { remove: ["as-ben"] }, ["- ben"]],
  ["a group goes", GATED, { remove: ["as-ops"] }, ["- ops"]],
  ["an assignment that is gone already", GATED, { remove: ["as-nobody"] }, []],
  [
    "one comes before one goes",
    GATED,
    { add: [person("mia")], remove: ["as-ben"] },
    ["+ person mia", "- ben"],
  ],
  ["me, on the list already", GATED, { includeMe: true }, []],
  [
    "me and me again",
    OPEN,
    { gate: "chosen", includeMe: true, add: [person("me")] },
    ["requireAssignment", "grantAdminConsent", "+ person me"],
  ],
  ["an open gate stays open", OPEN, {}, []],
  ["an open gate stays open, whoever was picked", OPEN, { add: [person("mia")], includeMe: true }, []],
  [
    "a gate that closes brings the consent",
    OPEN,
    { gate: "chosen", add: [person("mia")] },
    ["requireAssignment", "grantAdminConsent", "+ person mia"],
  ],
  [
    "a gate that opens leaves its list alone",
    GATED,
    { gate: "everyone", remove: ["as-ben"] },
    ["openToEveryone"],
  ],
  ["a closed gate without consent gets it", { ...GATED, adminConsent: null }, {}, ["grantAdminConsent"]],
  ["consent that cannot be seen is not guessed at", UNSEEN, {}, []],
  [
    "but a gate that closes is sure to need it",
    { ...OPEN, unseen: ["adminConsent"] },
    { gate: "chosen", includeMe: true },
    ["requireAssignment", "grantAdminConsent", "+ person me"],
  ],
])("%s", (_what, found, change, steps) => {
  expect(planned(found, change)).toEqual(steps);
});

describe("nothing but the list", () => {
  test("is changed, whatever else differs", () => {
    const differs: FoundRegistration = {
      ...GATED,
      registration: { ...GATED.registration, idTokens: false, tags: [], requiredPermissions: [] },
    };
    expect(planned(differs, { add: [person("mia")] })).toEqual(["+ person mia"]);
  });
});
