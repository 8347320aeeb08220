/** The public discovery document and the keys. Source: learn.microsoft.com/entra/identity-platform/v2-protocols-oidc */
import type { Tenant, World } from "../world.ts";
import { keyOf } from "./signing.ts";

const CORS = { "access-control-allow-origin": "*", "cache-control": "max-age=86400, private" };

/** A tenant by its id or by one of its verified domains. */
export const findTenant = (world: World, name: string): Tenant | undefined =>
  world.tenants.find((one) => one.id === name.toLowerCase() || one.domains.includes(name.toLowerCase()));

export function discoveryDocument(world: World, name: string): Response {
  const isTemplate = name === "common" || name === "organizations";
  const tenant = findTenant(world, name);
  if (!isTemplate && !tenant)
    return Response.json(
      {
        error: "invalid_tenant",
        error_description: `AADSTS90002: Tenant '${name}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud.`,
        error_codes: [90002],
      },
      { status: 400, headers: CORS },
    );
  const { entra, graph } = world.origins;
  const inPath = tenant?.id ?? name;
  const base = `${entra}/${inPath}`;
  return Response.json(
    {
      token_endpoint: `${base}/oauth2/v2.0/token`,
      token_endpoint_auth_methods_supported: ["client_secret_post", "private_key_jwt", "client_secret_basic"],
      jwks_uri: `${base}/discovery/v2.0/keys`,
      response_modes_supported: ["query", "fragment", "form_post"],
      subject_types_supported: ["pairwise"],
      id_token_signing_alg_values_supported: ["RS256"],
      response_types_supported: ["code", "id_token", "code id_token", "id_token token"],
      scopes_supported: ["openid", "profile", "email", "offline_access"],
      issuer: `${entra}/${tenant?.id ?? "{tenantid}"}/v2.0`,
      request_uri_parameter_supported: false,
      userinfo_endpoint: `${graph}/oidc/userinfo`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      claims_supported: [
        "sub",
        "iss",
        "aud",
        "exp",
        "iat",
        "nonce",
        "preferred_username",
        "name",
        "tid",
        "ver",
        "email",
      ],
      tenant_region_scope: isTemplate ? null : "EU",
      cloud_instance_name: instanceOf(new URL(entra).hostname),
      msgraph_host: new URL(graph).host,
    },
    { headers: CORS },
  );
}

/** As each national cloud writes it: the sign-in host without its first label. On localhost, the global one's. */
const instanceOf = (host: string): string =>
  host.startsWith("login.") ? host.slice("login.".length) : "microsoftonline.com";

export async function signingKeys(): Promise<Response> {
  const { publicJwk } = await keyOf();
  return Response.json({ keys: [publicJwk] }, { headers: CORS });
}
