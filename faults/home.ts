import type { Person, Tenant, World } from "../sandbox/world.ts";

/** Contoso and its administrator: whom every story of this room is about. */
export function homeOf(world: World): { readonly tenant: Tenant; readonly admin: Person } {
  const tenant = world.tenants.find(({ domains }) => domains.includes("contoso.com"));
  const admin = tenant?.people[0];
  if (!tenant || !admin) throw new Error("The cast is incomplete");
  return { tenant, admin };
}
