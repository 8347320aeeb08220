/** Worlds that differ from one that is as requested; each test says only in what. For the tests of this room. */
import {
  type AppRegistration,
  CONSENT_SCOPES,
  type ObjectId,
  OUR_TAG,
  type SecretEntry,
  type ServicePrincipal,
  WANTED_CLAIMS,
  WANTED_PERMISSIONS,
} from "../app-registration.ts";
import { parseConsoleAddress } from "../callback-url.ts";
import { type ClientId, parseClientId } from "../client-id.ts";
import { CLOUDS } from "../cloud.ts";
import { DAY } from "../instant.ts";
import { checkIssuer } from "../issuer.ts";
import { makeSetupPlan } from "../make-setup-plan.ts";
import type { FoundRegistration, Observed, ObservedDirectory } from "../observed.ts";
import type { OidcProvider } from "../oidc-provider.ts";
import type { Result } from "../result.ts";
import type { SetupPlan, SetupStep } from "../setup-plan.ts";
import { makeSetupRequest, type RequestParts, type SetupRequest } from "../setup-request.ts";
import { isTenantId, parseTenant } from "../tenant.ts";

export function must<T, P>(result: Result<T, P>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

export const NOW = Date.UTC(2026, 10, 24, 12);
export const MINUTE = 60_000;
export const CALLBACK = "https://rd.example.com/api/oidc/callback";
export const UNIQUE_NAME = "rustdesk-oidc-0123456789abcdef";
export const CLIENT = clientId(1);
export const OTHER_CLIENT = clientId(2);
export const NEW_CLIENT = clientId(9);
export const TENANT = tenantId("8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21");
export const ISSUER = must(
  checkIssuer(`https://login.microsoftonline.com/${TENANT}/v2.0`, CLOUDS.global, TENANT),
);

export const objectId = (name: string) => name as ObjectId;

export function clientId(digit: number): ClientId {
  return must(parseClientId(`${String(digit).repeat(8)}-0000-4000-8000-00000000abcd`));
}

export function tenantId(text: string) {
  const tenant = must(parseTenant(text));
  if (!isTenantId(tenant)) throw new Error(text);
  return tenant;
}

export const request = (otherwise: Partial<RequestParts> = {}): SetupRequest =>
  must(
    makeSetupRequest({
      consoleAddress: must(parseConsoleAddress("https://rd.example.com")),
      cloud: CLOUDS.global,
      tenant: { id: TENANT, typed: TENANT, issuer: ISSUER },
      audience: "thisTenant",
      gate: { kind: "chosen", includeMe: true },
      appName: "RustDesk Server Pro (rd.example.com)",
      secretLifetimeInDays: 180,
      registration: { kind: "auto" },
      hands: { entra: "browser", rustDesk: "browser" },
      ...otherwise,
    }),
  );

export const secret = (otherwise: Partial<SecretEntry> = {}): SecretEntry => ({
  keyId: "key-1",
  displayName: "rustdesk-oidc rd.example.com 2026-10-01 aaaaaaaa",
  hint: "abc",
  startsAt: NOW - 50 * DAY,
  endsAt: NOW + 100 * DAY,
  ...otherwise,
});

export const registration = (otherwise: Partial<AppRegistration> = {}): AppRegistration => ({
  objectId: objectId("app-1"),
  clientId: CLIENT,
  displayName: "RustDesk",
  uniqueName: UNIQUE_NAME,
  audience: "thisTenant",
  redirectUris: { web: [CALLBACK], spa: [], publicClient: [] },
  idTokens: true,
  implicitAccessTokens: false,
  accessTokenVersion: 2,
  requiredPermissions: WANTED_PERMISSIONS,
  idTokenClaims: WANTED_CLAIMS,
  tags: [OUR_TAG],
  secrets: [secret()],
  ...otherwise,
});

export const servicePrincipal = (otherwise: Partial<ServicePrincipal> = {}): ServicePrincipal => ({
  objectId: objectId("sp-1"),
  isEnabled: true,
  isAssignmentRequired: true,
  tags: [],
  ...otherwise,
});

export const found = (otherwise: Partial<FoundRegistration> = {}): FoundRegistration => ({
  by: ["clientIdInConsole", "uniqueName", "tag", "redirectUri"],
  registration: registration(),
  servicePrincipal: servicePrincipal(),
  adminConsent: { grantId: "grant-1", scopes: CONSENT_SCOPES },
  assignments: [
    { id: "as-1", principalId: objectId("me"), principalName: "Ada Admin", principalType: "person" },
  ],
  ...otherwise,
});

export const directory = (otherwise: Partial<ObservedDirectory> = {}): ObservedDirectory => ({
  me: { objectId: objectId("me"), displayName: "Ada Admin", userPrincipalName: "ada@contoso.com" },
  tenantName: "Contoso",
  graphServicePrincipalId: objectId("graph-sp"),
  found: [found()],
  deletedTwin: null,
  ...otherwise,
});

export const provider = (otherwise: Partial<OidcProvider> = {}): OidcProvider => ({
  name: "azure",
  isEnabled: true,
  clientId: CLIENT,
  issuer: ISSUER,
  secret: "present",
  secretHint: "abc",
  ...otherwise,
});

export const world = (otherwise: Partial<Observed> = {}): Observed => ({
  at: NOW,
  run: "0badcafe",
  uniqueName: UNIQUE_NAME,
  directory: directory(),
  rustDesk: { callbackUrl: CALLBACK, providers: [provider()] },
  heldSecret: null,
  ...otherwise,
});

export const withApp = (app: Partial<AppRegistration>, beside: Partial<FoundRegistration> = {}): Observed =>
  world({ directory: directory({ found: [found({ registration: registration(app), ...beside })] }) });
export const withProvider = (
  saved: Partial<OidcProvider> | null,
  callbackUrl: string | null = CALLBACK,
): Observed => world({ rustDesk: { callbackUrl, providers: saved ? [provider(saved)] : [] } });
export const nothing = world({
  directory: directory({ found: [] }),
  rustDesk: { callbackUrl: null, providers: [] },
});

export const plan = (observed: Observed, asked = request()): SetupPlan =>
  must(makeSetupPlan(asked, observed));
export const kinds = (of: SetupPlan) => of.steps.map(({ kind }) => kind).join(" ");
export function step<K extends SetupStep["kind"]>(of: SetupPlan, kind: K): Extract<SetupStep, { kind: K }> {
  const one = of.steps.find((other): other is Extract<SetupStep, { kind: K }> => other.kind === kind);
  if (!one) throw new Error(`no ${kind} in: ${kinds(of)}`);
  return one;
}
