import type { Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import { mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import type { Tenant } from "../../sandbox/world.ts";
import type { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

async function reachMicrosoft(admin: Admin): Promise<void> {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
}

/** A client ID that the console may name and that nobody knows. */
const LOST = "11111111-2222-4333-8444-555555555555";

function adminOf({ people: [person] }: Tenant): Tenant["people"][number] {
  if (!person) throw new Error("This organisation has nobody");
  return person;
}

/** What a proxy in front of the console says instead of its answer. */
const BAD_GATEWAY = {
  kind: "answer",
  status: 200,
  headers: { "content-type": "text/html" },
  body: "<html>Bad gateway</html>",
} as const;

const REFUSAL = {
  ...BAD_GATEWAY,
  status: 403,
  headers: { "content-type": "application/json" },
  body: '{"error":"No permission"}',
} as const;

/** Asks the page to close, as a person does. Does the browser ask back? */
async function isAskedBeforeLeaving(page: Page): Promise<boolean> {
  const asked = page.waitForEvent("dialog").then(async (dialog) => {
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    return true;
  });
  const left = page.waitForEvent("close").then(() => false);
  await page.close({ runBeforeUnload: true });
  return Promise.race([asked, left]);
}

test("cannot change the organisation behind Microsoft's window", async ({ admin, sandbox }) => {
  const { page } = admin;
  await reachMicrosoft(admin);
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
  await reachMicrosoft(admin);
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
  await reachMicrosoft(admin);
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
  await reachMicrosoft(admin);
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Use a token from the Azure CLI/ }).check();
  await page.getByLabel("Token", { exact: true }).fill(short);
  await page.getByRole("button", { name: "Use this token" }).click();
  await expect(page.getByRole("alert")).toContainText("DelegatedPermissionGrant.ReadWrite.All");
  await expectAccessible(page);
  await test.step("another token is looked at for it at once", async () => {
    await page.getByRole("button", { name: "Use another token" }).click();
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

test("stays with a run until it ends: Back, the logo and closing the page do not lose it", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.lag.calls = 1000;
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByText("Waiting for Microsoft to publish the new app")).toBeVisible();
  await page.goBack();
  await expect(admin.heading("Making the changes")).toBeVisible();
  await expect(page).toHaveURL(/connect\/apply/);
  await page.getByRole("link", { name: "Entra Setup for RustDesk" }).click();
  await expect(page).toHaveURL(/connect\/apply/);
  await expect(admin.heading("Making the changes")).toBeVisible();
  expect(await isAskedBeforeLeaving(page)).toBe(true);
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  sandbox.world.lag.calls = 0;
  await page.getByRole("button", { name: "Go on from here" }).dblclick();
  await admin.heading("The changes are made").waitFor();
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
  expect(await isAskedBeforeLeaving(page)).toBe(false);
});

test("is asked before the page closes while a secret is undelivered", async ({ admin, sandbox }) => {
  const { page } = admin;
  await admin.reachReview();
  const path = /oidc\/settings/;
  sandbox.world.faults.add({ service: "rustDesk", method: "PUT", path, effect: BAD_GATEWAY });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByRole("alert").waitFor();
  expect(await isAskedBeforeLeaving(page)).toBe(true);
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(await isAskedBeforeLeaving(page)).toBe(false);
});

test("goes by hand in Entra where the console names an app already: is asked, and a failed save is made good", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { world } = sandbox;
  const typed = {
    clientId: "99999999-2222-4333-8444-555555555555",
    secret: "abc8Q~typedByAPersonInTheStory1234567890",
  };
  const { settings } = world.rustDesk;
  const providers = Array.isArray(settings.providers) ? settings.providers : [];
  settings.providers = [
    ...providers,
    { name: "azure", enabled: true, client_id: LOST, client_secret: "old", issuer: "" },
  ];
  await reachMicrosoft(admin);
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByRole("alert")).toContainText(LOST);
  await expect(page.getByRole("alert")).toContainText("Microsoft gives every person a new identifier");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^I understand: show the steps/ }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await admin.heading("Register the app").waitFor();
  expect(providerOf(sandbox, "azure")?.client_id).toBe(LOST);
  const next = () => page.getByRole("button", { name: /^Next/ }).click();
  await next();
  await page.getByRole("textbox", { name: "Application (client) ID" }).fill(typed.clientId);
  await next();
  await page.getByLabel(/^Client secret, column/).fill(typed.secret);
  const path = /oidc\/settings/;
  world.faults.add({ service: "rustDesk", method: "PUT", path, effect: BAD_GATEWAY, times: 2 });
  for (const _ of ["ID tokens", "who", "consent", "save"]) await next();
  await test.step("going on delivers what was typed; it is not asked for again", async () => {
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Go on from here" }).click();
    await expect.poll(() => world.requests.filter((one) => one.method === "PUT").length).toBe(2);
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
  });
  await test.step("so does the way over the review", async () => {
    await page.getByRole("link", { name: "Back to the review" }).click();
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("The changes are made").waitFor();
  });
  expect(providerOf(sandbox, "azure")).toMatchObject({
    client_id: typed.clientId,
    client_secret: typed.secret,
  });
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
    const { settings } = sandbox.world.rustDesk;
    const providers = Array.isArray(settings.providers) ? settings.providers : [];
    const lost = { name: "azure", enabled: true, client_id: LOST, client_secret: "old", issuer: "" };
    settings.providers = [...providers, lost];
    await reachMicrosoft(admin);
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
