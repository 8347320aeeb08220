import { CAST } from "../../sandbox/cast.ts";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import type { Tenant } from "../../sandbox/world.ts";
import {
  appsOf,
  BAD_GATEWAY,
  expect,
  expectAccessible,
  LOST_CLIENT_ID,
  plantProvider,
  providerOf,
  tenantOf,
  test,
} from "../world.ts";

function adminOf({ people: [person] }: Tenant): Tenant["people"][number] {
  if (!person) throw new Error("This organisation has nobody");
  return person;
}

const REFUSAL = {
  ...BAD_GATEWAY,
  status: 403,
  headers: { "content-type": "application/json" },
  body: '{"error":"No permission"}',
} as const;

test("cannot change the organisation behind Microsoft's window", async ({ admin, sandbox }) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  const popup = await admin.openMicrosoft();
  const field = page.getByLabel("Company domain");
  await expect(field).not.toBeEditable();
  await field.click();
  await page.keyboard.type("fabrikam.com");
  await expect(field).toHaveValue("contoso.com");
  await popup.getByRole("button", { name: new RegExp(CAST.contosoAdmin.name) }).click();
  await popup.getByRole("button", { name: "Accept" }).click();
  await admin.heading("Who may sign in?").waitFor();
  await admin.chooseMyself();
  await admin.makeChanges();
  expect(providerOf(sandbox, "azure")?.issuer).toContain(tenantOf(sandbox, "contoso.com").id);
});

test("presses Enter right after the domain, and the sign-in opens once it is found", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  const field = page.getByLabel("Company domain");
  await test.step("what is not there is told at the field", async () => {
    await field.fill("nobody.example");
    await field.press("Enter");
    await expect(field).toHaveAccessibleDescription(/no organisation|not found|unknown/i);
  });
  const path = /openid-configuration/;
  sandbox.world.faults.add({ service: "entra", method: "GET", path, effect: { kind: "late", ms: 300 } });
  const popup = page.waitForEvent("popup");
  await field.fill("contoso.com");
  await field.press("Enter");
  await (await popup).getByRole("button", { name: new RegExp(CAST.contosoAdmin.name) }).waitFor();
});

test("closes Microsoft's window on the people screen, and opens it again", async ({ admin }) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  const popup = await admin.openMicrosoft();
  await popup.close();
  await expectAccessible(page);
  await page.getByRole("button", { name: "I closed the window" }).click();
  await expect(page.getByRole("alert")).toContainText("No answer came back");
  const again = await admin.openMicrosoft("Try again");
  await again.getByRole("button", { name: "Accept" }).click();
  await admin.heading("Review before anything is changed").waitFor();
});

test("has a token that cannot give consent, and is led on instead of round in a circle", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const tenant = tenantOf(sandbox, "contoso.com");
  const person = adminOf(tenant);
  const mint = (...scopes: string[]) => mintGraphToken(sandbox.world, person, tenant, { scopes });
  const short = await mint("User.Read", "Application.ReadWrite.All");
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Use a token from the Azure CLI/ }).check();
  await page.getByLabel("Token", { exact: true }).fill(short);
  await page.getByRole("button", { name: "Use this token" }).click();
  await expect(page.getByRole("alert")).toContainText("DelegatedPermissionGrant.ReadWrite.All");
  await expectAccessible(page);
  await test.step("another token is looked at for it at once", async () => {
    await page.getByRole("alert").getByRole("button", { name: "Use another token" }).click();
    await page.getByLabel("Token", { exact: true }).fill(short);
    await page.getByRole("button", { name: "Use this token" }).click();
    await expect(page.getByRole("alert")).toContainText("lacks DelegatedPermissionGrant.ReadWrite.All");
    await page.getByLabel("Token", { exact: true }).fill("");
    await page.getByRole("button", { name: "Use this token" }).click();
  });
  await page.getByRole("button", { name: "Everyone, without consent" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.makeChanges();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test("tries the console again without typing the password twice, and signs in once", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { world } = sandbox;
  const logins = () =>
    world.requests.filter((one) => one.method === "POST" && one.path === "/api/login").length;
  await admin.begin();
  await admin.acceptAddress();
  world.faults.add({ service: "rustDesk", method: "POST", path: /api\/login$/, effect: BAD_GATEWAY });
  world.faults.add({ service: "rustDesk", method: "GET", path: /oidc\/settings/, effect: REFUSAL });
  await admin.signInToConsole(CAST.consoleAdminWithTotp);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByLabel("Code from your authenticator app").waitFor();
  await admin.enterCode();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Try again" }).waitFor();
  await expectAccessible(page);
  expect(logins()).toBe(3);
  await page.getByRole("button", { name: "Try again" }).click();
  await admin.heading("Which organisation, and how?").waitFor();
  expect(logins()).toBe(3);
});

test("goes back and forth between by hand and automatic, and over the start, without signing in again", async ({
  admin,
}) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await admin.heading("Sign in to the RustDesk console").waitFor();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await expect(page.getByRole("radio", { name: /By hand in the Entra portal/ })).toBeChecked();
  await test.step("the console's address leads back to the automatic way", async () => {
    await page.getByRole("link", { name: "Back" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Sign in to the console" }).click();
    await admin.signInToConsole();
    await admin.heading("Which organisation, and how?").waitFor();
  });
  await test.step("the other start card sets the other way, and nobody is signed out", async () => {
    await page.getByRole("link", { name: "Entra Setup for RustDesk" }).click();
    await page.getByRole("link", { name: "Begin" }).click();
    await admin.acceptAddress();
    await expect(page.getByText("Signed in as admin")).toBeVisible();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page.getByLabel("Company domain")).toHaveValue("contoso.com");
    await expect(page.getByRole("radio", { name: /Sign in with Microsoft/ })).toBeChecked();
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("a long name gives way before the diagram does, and a long answer breaks its line", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    const tenant = tenantOf(sandbox, "contoso.com");
    tenant.people[0] = { ...adminOf(tenant), userPrincipalName: "administration@contoso-international.com" };
    plantProvider(sandbox, LOST_CLIENT_ID);
    await admin.reachMicrosoft();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    const name = page.getByText("administration@contoso-international.com signed in");
    expect(await name.evaluate((shown) => shown.scrollWidth - shown.clientWidth)).toBe(0);
    await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: /^I understand/ }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
