import { expect, test } from "vitest";
import { mintGraphToken } from "../entra/graph-token.ts";
import { CONTOSO_ID, makeWorld } from "../seed.ts";
import { makeSandboxFetch } from "../start.ts";

const world = makeWorld();
const tenant = world.tenants.find((one) => one.id === CONTOSO_ID);
const ask = async (who: string, scopes: readonly string[]) => {
  const person = tenant?.people.find((one) => one.userPrincipalName === who);
  if (!tenant || !person) throw new Error(`no ${who}`);
  const token = await mintGraphToken(world, person, tenant, { scopes, clientId: "6666" });
  const headers = { authorization: `Bearer ${token}` };
  return makeSandboxFetch(world)(`${world.origins.graph}/oidc/userinfo`, { headers });
};

test("userinfo tells name and address, and no user name", async () => {
  const info: unknown = await (await ask("mia@contoso.com", ["openid", "profile", "email"])).json();
  expect(info).toMatchObject({ sub: expect.any(String), name: "Mia Member", email: "mia@contoso.com" });
  expect(info).not.toHaveProperty("preferred_username");
});

test("someone without a mailbox has no address there", async () => {
  expect(await (await ask("ben@contoso.com", ["openid", "email"])).json()).not.toHaveProperty("email");
});

test("without `openid`, and without a token, nothing is told", async () => {
  expect((await ask("mia@contoso.com", ["User.Read"])).status).toBe(401);
  expect((await makeSandboxFetch(world)(`${world.origins.graph}/oidc/userinfo`)).status).toBe(401);
});
