/** What an application's body may hold, and how a PATCH changes it: complex values merge, collections are replaced. */
import { emptyBody } from "../plant.ts";
import type { Application, ApplicationBody } from "../world.ts";
import { badRequest } from "./graph-error.ts";
import { isRecord } from "./graph-request.ts";

const AUDIENCES = [
  "AzureADMyOrg",
  "AzureADMultipleOrgs",
  "AzureADandPersonalMicrosoftAccount",
  "PersonalMicrosoftAccount",
];

type Check = (value: unknown) => boolean;
const isString: Check = (value) => typeof value === "string";
const isText: Check = (value) => value === null || typeof value === "string";
const isBoolean: Check = (value) => typeof value === "boolean";
const isStrings: Check = (value) => Array.isArray(value) && value.every(isString);
const isListOf =
  (shape: Record<string, Check>): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => fits(one, shape));
const optional =
  (shape: Record<string, Check>): Check =>
  (value) =>
    value === null || fits(value, shape);

function fits(value: unknown, shape: Record<string, Check>): boolean {
  return isRecord(value) && Object.entries(value).every(([key, one]) => shape[key]?.(one) ?? false);
}

const isClaims = isListOf({
  name: isString,
  source: isText,
  essential: isBoolean,
  additionalProperties: isStrings,
});

/** Every property that may be written, with its type. Anything else is a 400, as Graph answers. */
const WRITABLE: Record<string, Check> = {
  displayName: (value) => typeof value === "string" && value.length > 0 && value.length <= 256,
  signInAudience: (value) => typeof value === "string" && AUDIENCES.includes(value),
  uniqueName: (value) => typeof value === "string" && value.length > 0,
  description: isText,
  notes: isText,
  tags: isStrings,
  groupMembershipClaims: isText,
  identifierUris: isStrings,
  serviceManagementReference: isText,
  isFallbackPublicClient: (value) => value === null || isBoolean(value),
  web: optional({
    homePageUrl: isText,
    logoutUrl: isText,
    redirectUris: isStrings,
    implicitGrantSettings: optional({
      enableIdTokenIssuance: isBoolean,
      enableAccessTokenIssuance: isBoolean,
    }),
  }),
  spa: optional({ redirectUris: isStrings }),
  publicClient: optional({ redirectUris: isStrings }),
  api: optional({ requestedAccessTokenVersion: (value) => value === null || value === 1 || value === 2 }),
  info: optional({
    marketingUrl: isText,
    privacyStatementUrl: isText,
    supportUrl: isText,
    termsOfServiceUrl: isText,
  }),
  requiredResourceAccess: isListOf({
    resourceAppId: isString,
    resourceAccess: isListOf({ id: isString, type: isString }),
  }),
  optionalClaims: optional({ idToken: isClaims, accessToken: isClaims, saml2Token: isClaims }),
  // Certificates are not simulated; the Azure CLI sends that there are none.
  keyCredentials: (value) => Array.isArray(value) && value.length === 0,
};

/** Refuses what Graph refuses, then merges. `uniqueName` can be set once. */
export function changeApplication(application: Application, change: Record<string, unknown>): void {
  for (const [key, value] of Object.entries(change)) {
    const check = WRITABLE[key];
    if (!check)
      throw badRequest(`Invalid property '${key}'.`, [
        { code: "InvalidProperty", message: `Property '${key}' cannot be written.`, target: key },
      ]);
    if (!check(value))
      throw badRequest(`Invalid value specified for property '${key}' of resource 'Application'.`, [
        { code: "InvalidValue", message: "Invalid value.", target: key },
      ]);
  }
  const { uniqueName, ...rest } = change;
  if (typeof uniqueName === "string") {
    if (application.uniqueName !== null && application.uniqueName !== uniqueName)
      throw badRequest("Property 'uniqueName' is read-only and cannot be set.", [
        { code: "InvalidValue", message: "read-only", target: "uniqueName" },
      ]);
    application.uniqueName = uniqueName;
  }
  const merged = merge(application.body, rest);
  checkRedirectUris(merged);
  if (merged.signInAudience.includes("Personal") && merged.api.requestedAccessTokenVersion !== 2)
    throw badRequest(
      "Property api.requestedAccessTokenVersion in the existing application does not match the expected value '2'.",
      [{ code: "InvalidValue", message: "must be 2", target: "api.requestedAccessTokenVersion" }],
    );
  application.body = merged;
}

const COMPLEX = ["web", "spa", "publicClient", "api", "info", "optionalClaims", "implicitGrantSettings"];

function merge(body: ApplicationBody, change: Record<string, unknown>): ApplicationBody {
  const merged: ApplicationBody = structuredClone(body);
  const empty = emptyBody(body.displayName);
  // Graph shows complex values even where nobody set any: null empties them.
  for (const [key, value] of Object.entries(change))
    merged[key] = mergeValue(key, merged[key], value ?? empty[key] ?? null);
  return merged;
}

function mergeValue(key: string, old: unknown, value: unknown): unknown {
  if (key === "optionalClaims" && isRecord(value))
    return {
      idToken: [],
      accessToken: [],
      saml2Token: [],
      ...(isRecord(old) ? old : {}),
      ...withClaimDefaults(value),
    };
  if (!COMPLEX.includes(key) || !isRecord(value) || !isRecord(old)) return structuredClone(value);
  const merged: Record<string, unknown> = { ...old };
  for (const [inner, one] of Object.entries(value)) merged[inner] = mergeValue(inner, old[inner], one);
  return merged;
}

function withClaimDefaults(claims: Record<string, unknown>): Record<string, unknown> {
  const whole = (one: unknown) => ({
    source: null,
    essential: false,
    additionalProperties: [],
    ...(isRecord(one) ? one : {}),
  });
  return Object.fromEntries(
    Object.entries(claims).map(([key, all]) => [key, Array.isArray(all) ? all.map(whole) : all]),
  );
}

/** Source: learn.microsoft.com/entra/identity-platform/reply-url */
function checkRedirectUris(body: ApplicationBody): void {
  const all = [...body.web.redirectUris, ...body.spa.redirectUris, ...body.publicClient.redirectUris];
  const fail = (message: string) =>
    badRequest("One or more properties contains invalid values.", [
      { code: "InvalidValue", message, target: "web.redirectUris" },
    ]);
  if (new Set(all).size !== all.length)
    throw badRequest("Reply URLs must have distinct values across platforms.", [
      { code: "ConflictingObjects", message: "distinct values", target: "redirectUris" },
    ]);
  for (const uri of body.web.redirectUris) {
    if (uri.length > 256) throw fail("Reply URL is longer than 256 characters.");
    if (!URL.canParse(uri)) throw fail("Reply URL is not an absolute URI.");
    const url = new URL(uri);
    if (url.protocol === "http:" && !["localhost", "127.0.0.1"].includes(url.hostname))
      throw fail("Must start with 'HTTPS' or 'http://localhost'.");
    if (url.protocol !== "http:" && url.protocol !== "https:") throw fail("Unsupported scheme.");
    if (url.hash !== "" || uri.includes("*") || url.hostname.startsWith("["))
      throw fail("Fragments, wildcards and IPv6 are not supported.");
  }
}
