/** `/api/admin/oauth/*`: all fields each time, secrets in clear, no switch. */
import type { World } from "../../world.ts";
import { fail, succeed } from "./envelope.ts";
import type { LejianwenProvider } from "./lejianwen-world.ts";

const TYPES: readonly unknown[] = ["github", "google", "oidc", "webauth", "linuxdo"];

export function list(world: World, query: URLSearchParams): Response {
  const page = Number(query.get("page") ?? 1);
  const size = Number(query.get("page_size") ?? 10);
  const { providers } = world.lejianwen;
  return succeed({
    list: providers.slice((page - 1) * size, page * size),
    page,
    total: providers.length,
    page_size: size,
  });
}

export function detail(world: World, id: number): Response {
  const found = world.lejianwen.providers.find((one) => one.id === id);
  return found ? succeed(found) : fail(101, "Item not found");
}

/** What a form lacks, in the validator's order; secret and id are wanted on every save. */
function wrongIn(body: Record<string, unknown>): string | null {
  if (!TYPES.includes(body.oauth_type)) return "OauthType is a required field";
  for (const key of ["client_id", "client_secret"])
    if (typeof body[key] !== "string" || body[key] === "") return `${key} is a required field`;
  if (body.oauth_type === "oidc" && !body.issuer) return "Issuer is a required field";
  return null;
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");

export function create(world: World, body: Record<string, unknown>): Response {
  const wrong = wrongIn(body);
  if (wrong) return fail(101, wrong);
  const op = text(body.op) || "oidc";
  const { lejianwen } = world;
  if (lejianwen.providers.some((one) => one.op === op)) return fail(101, "ItemExists");
  const at = new Date(world.now()).toISOString().replace("T", " ").slice(0, 19);
  lejianwen.providers.push({
    id: lejianwen.nextId,
    op,
    oauth_type: text(body.oauth_type),
    client_id: text(body.client_id),
    client_secret: text(body.client_secret),
    auto_register: body.auto_register === true,
    scopes: text(body.scopes),
    issuer: text(body.issuer),
    pkce_enable: body.pkce_enable === true,
    pkce_method: text(body.pkce_method) || "S256",
    created_at: at,
    updated_at: at,
  });
  lejianwen.nextId += 1;
  return succeed(null);
}

/** `Updates(struct)`: empty texts change nothing, switches do. */
export function update(world: World, body: Record<string, unknown>): Response {
  const found = world.lejianwen.providers.find((one) => one.id === body.id);
  if (!found) return fail(101, "Item not found");
  const wrong = wrongIn(body);
  if (wrong) return fail(101, wrong);
  const change: Partial<LejianwenProvider> = {
    ...Object.fromEntries(
      ["op", "oauth_type", "client_id", "client_secret", "scopes", "issuer", "pkce_method"]
        .filter((key) => text(body[key]) !== "")
        .map((key) => [key, text(body[key])]),
    ),
    ...Object.fromEntries(
      ["auto_register", "pkce_enable"]
        .filter((key) => typeof body[key] === "boolean")
        .map((key) => [key, body[key]]),
    ),
    updated_at: new Date(world.now()).toISOString().replace("T", " ").slice(0, 19),
  };
  Object.assign(found, change);
  return succeed(null);
}

export function remove(world: World, body: Record<string, unknown>): Response {
  const { lejianwen } = world;
  if (!lejianwen.providers.some((one) => one.id === body.id)) return fail(101, "Item not found");
  lejianwen.providers = lejianwen.providers.filter((one) => one.id !== body.id);
  return succeed(null);
}
