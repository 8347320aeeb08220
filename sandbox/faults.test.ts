/** The faults themselves: what is switched on happens, to the request that was meant, and as often as was said. */
import { beforeEach, expect, test } from "vitest";
import { mintGraphToken } from "./entra/graph-token.ts";
import type { NewFault } from "./faults.ts";
import { plantApplication, plantSecret } from "./plant.ts";
import { makeWorld } from "./seed.ts";
import { makeSandboxFetch } from "./start.ts";
import type { Application, Tenant, World } from "./world.ts";

let world: World;
let tenant: Tenant;
let app: Application;
let token: string;
let now: number;

beforeEach(async () => {
  world = makeWorld();
  now = Date.UTC(2026, 10, 26);
  world.now = () => now;
  const [home] = world.tenants;
  const [admin] = home?.people ?? [];
  if (!home || !admin) throw new Error("The cast is incomplete");
  tenant = home;
  app = plantApplication(tenant, now - 3_600_000, { displayName: "RustDesk" });
  token = await mintGraphToken(world, admin, tenant, { scopes: ["Application.ReadWrite.All"] });
});

const add = (fault: Partial<NewFault> & Pick<NewFault, "effect">) =>
  world.faults.add({ service: "graph", method: "GET", path: /applications/, ...fault });
async function ask(path = `/applications/${app.id}`, init: RequestInit = {}) {
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const response = await makeSandboxFetch(world)(`${world.origins.graph}/v1.0${path}`, { headers, ...init });
  const text = await response.text();
  return { status: response.status, body: text === "" ? null : JSON.parse(text) };
}
const batch = (...urls: readonly string[]) =>
  ask("/$batch", {
    method: "POST",
    body: JSON.stringify({ requests: urls.map((url, id) => ({ id: String(id), method: "GET", url })) }),
  });
const THROTTLED = { kind: "answer", status: 429, headers: { "retry-after": "10" }, body: "{}" } as const;

test("a fault lets requests through first, then hits as many as it was told to", async () => {
  add({ effect: { kind: "answer", status: 500, body: "{}" }, after: 1, times: 2 });
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await ask()).status);
  expect(statuses).toEqual([200, 500, 500, 200]);
});

test("something that happens meanwhile is seen by the very request that it was waiting for", async () => {
  const act = () => {
    app.body.displayName = "Renamed";
  };
  add({ effect: { kind: "meanwhile", act } });
  expect((await ask()).body.displayName).toBe("Renamed");
});

test("an altered answer changes what is told, and nothing in the world", async () => {
  add({ effect: { kind: "alter", change: () => ({ displayName: null }) } });
  expect((await ask()).body).toEqual({ displayName: null });
  expect((await ask()).body.displayName).toBe("RustDesk");
});

test("a call before Retry-After is noted when the asker could read it, and not when the answer got lost", async () => {
  add({ effect: THROTTLED });
  await batch(`/applications/${app.id}`);
  await ask();
  expect(world.faults.early).toHaveLength(1);
  now += 10_000;
  await ask();
  expect(world.faults.early).toHaveLength(1);
  add({ effect: THROTTLED });
  add({ method: "POST", path: /batch/, effect: { kind: "drop-after" } });
  await expect(batch(`/applications/${app.id}`)).rejects.toThrow("fetch failed");
  await ask();
  expect(world.faults.early).toHaveLength(1);
});

test("a replica that is behind hides a fresh secret and shows the body from before the last change", async () => {
  await ask(undefined, { method: "PATCH", body: '{"displayName":"Renamed"}' });
  plantSecret(app, now);
  const readNow = async () => {
    const { body } = await ask();
    return [body.displayName, body.passwordCredentials.length];
  };
  world.lag.hides = (happenedAt) => now - happenedAt < 5000;
  expect(await readNow()).toEqual(["RustDesk", 0]);
  now += 5000;
  expect(await readNow()).toEqual(["Renamed", 1]);
});

test("there is one service principal per app, whatever a replica shows of it", async () => {
  const { appId } = app;
  const make = () =>
    ask(`/servicePrincipals(appId='${appId}')`, {
      method: "PATCH",
      headers: {
        authorization: `Bearer ${token}`,
        "content-type": "application/json",
        prefer: "create-if-missing",
      },
      body: "{}",
    });
  expect((await make()).status).toBe(201);
  world.lag.hides = (happenedAt) => happenedAt === now;
  expect((await make()).status).toBe(409);
  expect(tenant.servicePrincipals.filter((one) => one.appId === appId)).toHaveLength(1);
});
