import { expect, test } from "vitest";
import type { RegistrationChange } from "../../domain/app-registration.ts";
import type { CallbackUrl } from "../../domain/callback-url.ts";
import type { ClientId } from "../../domain/client-id.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import { enActs } from "../../messages/en/acts.ts";
import { planFor } from "../../scripts/testdata/plan-for.ts";
import { actsOf, linkOf } from "./acts.ts";

const URI = "https://rd.example.com/api/oidc/callback" as CallbackUrl;
const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566" as ClientId;

/** A plan whose Entra side has these steps instead. */
const withSteps = (steps: SetupPlan["steps"]): SetupPlan => ({ ...planFor(), steps });
const repair = (...changes: readonly RegistrationChange[]): SetupPlan =>
  withSteps([
    {
      kind: "repairAppRegistration",
      id: "repairAppRegistration",
      objectId: CLIENT_ID as never,
      clientId: CLIENT_ID,
      displayName: "RustDesk",
      changes,
      patch: {},
    },
  ]);

test("a first set-up for chosen people asks for all of it, in the portal's own order", () => {
  expect(actsOf(planFor())).toEqual(["register", "ids", "secret", "idTokens", "who", "consent"]);
});

test("where everyone may sign in, nobody is asked for a list or for consent", () => {
  const plan = planFor({ gate: { kind: "everyone", adminConsent: false } });
  expect(actsOf(plan)).toEqual(["register", "ids", "secret", "idTokens"]);
});

test.each<[string, RegistrationChange, readonly string[]]>([
  ["a callback on the wrong platform", { kind: "moveRedirectUri", uri: URI, from: "spa" }, ["platform"]],
  ["a missing callback", { kind: "addRedirectUri", uri: URI }, ["platform"]],
  ["ID tokens", { kind: "turnOnIdTokens" }, ["idTokens"]],
  ["the wrong accounts", { kind: "setAudience", from: "anyTenant", to: "thisTenant" }, ["audience"]],
  ["missing permissions", { kind: "addPermissions", scopes: ["email"] }, ["permissions"]],
  ["missing claims", { kind: "addClaims", claims: ["upn"] }, ["claims"]],
  ["our own marks", { kind: "addTag", tag: "rustdesk-oidc" }, []],
])("a repair of %s shows only its own acts", (_, change, acts) => {
  expect(actsOf(repair(change))).toEqual(acts);
});

test("what several changes need is asked for once", () => {
  const plan = repair(
    { kind: "turnOnIdTokens" },
    { kind: "addRedirectUri", uri: URI },
    { kind: "setAudience", from: null, to: "thisTenant" },
    { kind: "setAccessTokenVersion", from: 1, to: 2 },
  );
  expect(actsOf(plan)).toEqual(["platform", "audience", "idTokens"]);
});

test.each([
  ["enable", "enable"],
  ["requireAssignment", "who"],
  ["openToEveryone", "open"],
] as const)("an enterprise application's %s has an act of its own", (kind, act) => {
  const id = "repairServicePrincipal";
  const plan = withSteps([{ kind: id, id, objectId: CLIENT_ID as never, changes: [{ kind }] }]);
  expect(actsOf(plan)).toEqual([act]);
});

test("every act has a link into this tenant's portal and a menu path for the day it moves", () => {
  for (const [act, words] of Object.entries(enActs.acts)) {
    const link = linkOf(act as keyof typeof enActs.acts, planFor(), CLIENT_ID);
    expect(link).toMatch(/^https:\/\/entra\.microsoft\.com\/8f3c2a41-[^/]+\/#view\/Microsoft_AAD_/);
    expect(words.path("RustDesk")).toMatch(/^\[\[entraId\]\] › /);
  }
});
