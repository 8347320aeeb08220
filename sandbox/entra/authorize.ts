/** The authorize endpoint: who asks, who signs in, may they, and the code. Errors about the app stay on Microsoft's page. */
import { randomBytes, randomUUID } from "node:crypto";
import type { Person, Tenant, World } from "../world.ts";
import { type Client, findClient, type Platform, platformOf } from "./clients.ts";
import { isAssigned, isConsentAdmin, mayConsent, missingScopes, recordConsent } from "./consent.ts";
import { findTenant } from "./discovery.ts";
import { stateOf } from "./entra-state.ts";
import { accountPicker, approvalPage, consentPage, errorPage } from "./pages.ts";

const SESSION = "sandbox_session";

interface Asked {
  readonly tenant: Tenant;
  readonly client: Client;
  readonly platform: Platform;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly query: URLSearchParams;
}

/** GET shows what is to be done, POST carries what the person did on that page. */
export async function authorize(world: World, request: Request, tenantName: string): Promise<Response> {
  const url = new URL(request.url);
  const asked = readQuestion(world, url.searchParams, tenantName);
  if (asked instanceof Response) return asked;
  const { tenant, query } = asked;
  const answer = request.method === "POST" ? new URLSearchParams(await request.text()) : null;
  if (answer?.has("cancel"))
    return toApp(asked, {
      error: "access_denied",
      error_subcode: "cancel",
      error_description: "AADSTS65004: User declined to consent to access the app.",
    });
  if (answer?.has("declined"))
    return toApp(asked, {
      error: "access_denied",
      error_subcode: "cancel",
      error_description: "AADSTS90094: The grant requires admin permission.",
    });

  const prompt = query.get("prompt");
  let person: Person | undefined;
  if (answer?.has("account")) person = tenant.people.find((one) => one.oid === answer.get("account"));
  else if (answer?.has("userName")) {
    const typed = signInWithPassword(world, tenant, answer);
    if (typed instanceof Response) return typed;
    if (!typed) return accountPicker(tenant.people, "Your account or password is incorrect.");
    person = typed;
  } else if (prompt !== "select_account" && prompt !== "login") person = personOfSession(tenant, request);

  if (!person) {
    if (prompt === "none")
      return toApp(asked, {
        error: "login_required",
        error_description: "AADSTS50058: A silent sign-in request was sent but no user is signed in.",
      });
    return accountPicker(tenant.people);
  }
  return decide(world, asked, person, answer);
}

function readQuestion(world: World, query: URLSearchParams, tenantName: string): Asked | Response {
  const correlationId = query.get("client-request-id") ?? randomUUID();
  const fail = (code: number, message: string) => errorPage(world, code, message, correlationId);
  const tenant = findTenant(world, tenantName);
  if (!tenant)
    return fail(
      90002,
      `Tenant '${tenantName}' not found. Check to make sure you have the correct tenant ID.`,
    );
  const appId = query.get("client_id") ?? "";
  const client = findClient(world, tenant, appId);
  if (!client)
    return fail(
      700016,
      `Application with identifier '${appId}' was not found in the directory '${tenant.displayName}'.`,
    );
  const redirectUri = query.get("redirect_uri") ?? "";
  const platform = platformOf(world, client, redirectUri);
  if (!platform) {
    if (/^http:\/\/(?!localhost[:/])/.test(redirectUri))
      return fail(500117, "The reply uri specified in the request isn't using a secure scheme.");
    return fail(
      50011,
      `The redirect URI '${redirectUri}' specified in the request does not match the redirect URIs configured for the application '${appId}'.`,
    );
  }
  if (client.servicePrincipal && !client.servicePrincipal.accountEnabled)
    return fail(7000112, `Application '${appId}'(${client.displayName}) is disabled.`);
  const types = (query.get("response_type") ?? "").split(" ");
  if (!types.includes("code") && !types.includes("id_token"))
    return fail(900144, "The request body must contain the following parameter: 'response_type'.");
  if (types.includes("id_token") && !client.application?.body.web.implicitGrantSettings.enableIdTokenIssuance)
    return fail(700054, "response_type 'id_token' is not enabled for the application.");
  if (platform === "spa" && !(query.get("code_challenge_method") === "S256" && query.get("code_challenge")))
    return fail(
      9002325,
      "Proof Key for Code Exchange is required for cross-origin authorization code redemption.",
    );
  const graph = `${world.origins.graph}/`;
  const scopes = [
    ...new Set(
      (query.get("scope") ?? "")
        .split(/\s+/)
        .filter(Boolean)
        .map((scope) => (scope.startsWith(graph) ? scope.slice(graph.length) : scope)),
    ),
  ];
  if (!scopes.includes("openid")) return fail(900144, "The request must contain the scope 'openid'.");
  return { tenant, client, platform, redirectUri, scopes, query };
}

function decide(world: World, asked: Asked, person: Person, answer: URLSearchParams | null): Response {
  const { tenant, client, scopes } = asked;
  const correlationId = asked.query.get("client-request-id") ?? randomUUID();
  const servicePrincipal = client.servicePrincipal;
  if (!person.accountEnabled) return errorPage(world, 50057, "The user account is disabled.", correlationId);
  if (servicePrincipal?.appRoleAssignmentRequired && !isAssigned(tenant, servicePrincipal, person))
    return errorPage(
      world,
      50105,
      `Your administrator has configured the application ${client.displayName} ('${client.appId}') to block users unless they are specifically granted ('assigned') access to the application. The signed in user '${person.userPrincipalName}' is blocked because they are not a direct member of a group with access, nor had access directly assigned by an administrator.`,
      correlationId,
    );
  const missing = missingScopes(tenant, client, person, scopes);
  if (missing.length > 0) {
    if (!mayConsent(tenant, client, person, missing)) return approvalPage(client.displayName, person, 90094);
    if (answer?.get("consent") !== "accept")
      return consentPage(client.displayName, person, missing, isConsentAdmin(person));
    recordConsent(tenant, client, person, missing, answer.has("forAll"));
  }
  return toApp(asked, issueCode(world, asked, person), {
    "set-cookie": `${SESSION}=${tenant.id}.${person.oid}; Path=/; HttpOnly; SameSite=Lax`,
  });
}

function issueCode(world: World, asked: Asked, person: Person): Record<string, string> {
  const code = `0.sandbox.${randomBytes(24).toString("base64url")}`;
  stateOf(world).codes.set(code, {
    tenantId: asked.tenant.id,
    oid: person.oid,
    appId: asked.client.appId,
    redirectUri: asked.redirectUri,
    platform: asked.platform,
    scopes: asked.scopes,
    nonce: asked.query.get("nonce"),
    challenge: asked.query.get("code_challenge"),
    issuedAt: world.now(),
    isUsed: false,
  });
  const clientInfo = Buffer.from(JSON.stringify({ uid: person.oid, utid: asked.tenant.id })).toString(
    "base64url",
  );
  return {
    code,
    ...(asked.query.get("client_info") === "1" ? { client_info: clientInfo } : {}),
    session_state: randomUUID(),
  };
}

/** Back to the app, in the fragment or the query as it asked; `state` is echoed. */
function toApp(asked: Asked, answer: Record<string, string>, headers: Record<string, string> = {}): Response {
  const state = asked.query.get("state");
  const params = new URLSearchParams({ ...answer, ...(state === null ? {} : { state }) });
  const mode =
    asked.query.get("response_mode") === "fragment" ? "#" : asked.redirectUri.includes("?") ? "&" : "?";
  return new Response(null, {
    status: 302,
    headers: { location: `${asked.redirectUri}${mode}${params}`, "cache-control": "no-store", ...headers },
  });
}

function signInWithPassword(
  world: World,
  tenant: Tenant,
  answer: URLSearchParams,
): Person | Response | undefined {
  const userName = (answer.get("userName") ?? "").trim().toLowerCase();
  const isPerson = (one: Person) => one.userPrincipalName.toLowerCase() === userName;
  const elsewhere = world.tenants.find((one) => one !== tenant && one.people.some(isPerson));
  if (elsewhere)
    return errorPage(
      world,
      50020,
      `User account '${userName}' from identity provider '${world.origins.entra}/${elsewhere.id}/' does not exist in tenant '${tenant.displayName}' and cannot access the application in that tenant.`,
      randomUUID(),
    );
  return tenant.people.find((one) => isPerson(one) && one.password === answer.get("password"));
}

function personOfSession(tenant: Tenant, request: Request): Person | undefined {
  const cookie = new RegExp(`${SESSION}=([^;]+)`).exec(request.headers.get("cookie") ?? "")?.[1] ?? "";
  const [tenantId, oid] = cookie.split(".");
  return tenantId === tenant.id ? tenant.people.find((one) => one.oid === oid) : undefined;
}
