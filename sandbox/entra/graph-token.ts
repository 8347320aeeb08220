/** Access tokens for the simulated Graph: how they are made and how Graph reads them. */
import { compactVerify, type JWTPayload } from "jose";
import type { Person, Tenant, World } from "../world.ts";
import { keyOf, sign } from "./signing.ts";

/** The Azure CLI's own client id, as `az account get-access-token` uses it. */
export const AZURE_CLI = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

/** What `az account get-access-token --resource-type ms-graph` holds for an administrator. */
export const AZURE_CLI_SCOPES = [
  "Application.ReadWrite.All",
  "AppRoleAssignment.ReadWrite.All",
  "AuditLog.Read.All",
  "DelegatedPermissionGrant.ReadWrite.All",
  "Directory.AccessAsUser.All",
  "email",
  "Group.ReadWrite.All",
  "openid",
  "profile",
  "User.Read.All",
  "User.ReadWrite.All",
] as const;

/** A delegated Graph token for this person. Lifetime defaults to an hour. */
export async function mintGraphToken(
  world: World,
  person: Person,
  tenant: Tenant,
  options: {
    readonly scopes: readonly string[];
    readonly clientId?: string;
    readonly audience?: string;
    readonly expiresInSeconds?: number;
  },
): Promise<string> {
  const token = await sign(
    world,
    {
      aud: options.audience ?? world.origins.graph,
      iss: `https://sts.windows.net/${tenant.id}/`,
      appid: options.clientId ?? AZURE_CLI,
      idtyp: "user",
      name: person.displayName,
      oid: person.oid,
      scp: options.scopes.join(" "),
      tid: tenant.id,
      upn: person.userPrincipalName,
      unique_name: person.userPrincipalName,
      ver: "1.0",
      wids: [...person.roles, "b79fbf4d-3ef9-4689-8143-76b194e85509"],
    },
    options.expiresInSeconds ?? 3600,
  );
  world.issued.push({ kind: "Graph token", value: token });
  return token;
}

export type GraphCaller =
  | {
      readonly kind: "ok";
      readonly tenant: Tenant;
      readonly person: Person;
      readonly scopes: readonly string[];
      readonly clientId: string;
    }
  | { readonly kind: "bad"; readonly message: string };

/** Who calls Graph with this Authorization header. The wording of refusals is Graph's. */
export async function readGraphToken(world: World, header: string | null): Promise<GraphCaller> {
  const token = /^Bearer (.+)$/i.exec(header ?? "")?.[1];
  if (!token) return { kind: "bad", message: "Access token is empty." };
  const payload = await readSigned(token);
  if (!payload) return { kind: "bad", message: "CompactToken parsing failed." };
  if ((payload.exp ?? 0) * 1000 <= world.now())
    return { kind: "bad", message: "Lifetime validation failed, the token is expired." };
  const { graph } = world.origins;
  if (![graph, `${graph}/`, "00000003-0000-0000-c000-000000000000"].includes(String(payload.aud)))
    return { kind: "bad", message: "Access token validation failure. Invalid audience." };
  const tenant = world.tenants.find((one) => one.id === payload.tid);
  const person = tenant?.people.find((one) => one.oid === payload.oid);
  if (!tenant || !person?.accountEnabled)
    return { kind: "bad", message: "The identity of the calling user could not be established." };
  return {
    kind: "ok",
    tenant,
    person,
    scopes: String(payload.scp).split(" "),
    clientId: String(payload.appid),
  };
}

/** What a token says when its signature is ours; looked at once, since a client sends the same one with every call. */
const signed = new Map<string, JWTPayload>();
const MOST_REMEMBERED = 1000;

async function readSigned(token: string): Promise<JWTPayload | null> {
  const known = signed.get(token);
  if (known) return known;
  try {
    const { payload } = await compactVerify(token, (await keyOf()).keySet);
    const claims: JWTPayload = JSON.parse(new TextDecoder().decode(payload));
    if (signed.size >= MOST_REMEMBERED) signed.clear();
    signed.set(token, claims);
    return claims;
  } catch {
    return null;
  }
}
