import { expect, test } from "vitest";
import { makeWorld } from "../seed.ts";
import { makeEntraHandler } from "./entra-handler.ts";

const world = makeWorld();
const handle = makeEntraHandler(world);
const contoso = world.tenants.find(({ domains }) => domains.includes("contoso.com"));
const url = `${world.origins.entra}/${contoso?.id}/`;
const press = async (form: Readonly<Record<string, string>>) =>
  (await handle(new Request(url, { method: "POST", body: new URLSearchParams(form).toString() }))).text();

test("a secret's Value is shown once, and hidden from then on", async () => {
  await press({ act: "register", name: "By hand", uri: "https://rd.example.com/api/oidc/callback" });
  const app = contoso?.applications.at(-1);
  expect(app?.body.web.redirectUris).toEqual(["https://rd.example.com/api/oidc/callback"]);
  const page = await press({ act: "secret", app: app?.appId ?? "", description: "RustDesk" });
  const { secretText = "", keyId = "", hint = "" } = app?.passwords[0] ?? {};
  expect(page).toContain(secretText);
  const again = await (await handle(new Request(url))).text();
  expect(again).not.toContain(secretText);
  expect(again).toContain(`${hint}******`);
  expect(again).toContain(keyId);
});

test("names from a form are text, never markup", async () => {
  const page = await press({ act: "register", name: "<script>alert(1)</script>", uri: "" });
  expect(page).not.toContain("<script>");
});

test("another organisation's page shows nothing of it", async () => {
  const other = world.tenants.find(({ domains }) => domains.includes("fabrikam.com"));
  const page = await (await handle(new Request(`${world.origins.entra}/${other?.id}/`))).text();
  expect(page).not.toContain("By hand");
  expect((await handle(new Request(`${world.origins.entra}/nobody.example/`))).status).toBe(404);
});
