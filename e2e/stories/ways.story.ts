import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

test.describe("without a registration of the assistant", () => {
  test.use({ config: { assistantClientId: undefined } });

  test("sees the ways that need none first, and can register it in place", async ({ admin, sandbox }) => {
    const { page } = admin;
    await admin.begin();
    await admin.acceptAddress();
    await admin.signInToConsole();
    await admin.nameOrganisation();
    const ways = page.getByRole("group", { name: "How to make the changes in Entra" }).getByRole("radio");
    await expect(ways).toHaveCount(5);
    await expect(ways.nth(0)).toHaveAccessibleName(/Run one command/);
    await expect(ways.nth(1)).toHaveAccessibleName(/Use a token from the Azure CLI/);
    await ways.nth(3).check();
    await expectAccessible(page);
    await expect(
      page.getByRole("button", { name: /^Redirect URI http:\/\/localhost:\d+\/redirect\.html/ }),
    ).toBeVisible();
    await page.getByLabel("Client ID of the assistant").fill("not an id");
    await page.getByRole("button", { name: "Continue to Microsoft" }).click();
    await expect(page.getByRole("alert")).toContainText("A client ID looks like");
    await page.getByLabel("Client ID of the assistant").fill(sandbox.world.assistantClientId);
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await admin.makeChanges();
    expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
  });
});

test("follows the steps in the portal, then RustDesk is set by the assistant", async ({ admin, sandbox }) => {
  const { page } = admin;
  const tenant = tenantOf(sandbox, "contoso.com");
  const { world, origins } = sandbox;
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await expect(page.getByRole("radio", { name: /By hand in the Entra portal/ })).toBeChecked();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  const next = async (name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
  await admin.heading("Register the app").waitFor();
  await expect(page.getByRole("link", { name: "Open in Entra" })).toHaveAttribute(
    "href",
    /CreateApplicationBlade/,
  );
  await expect(page.getByRole("img", { name: /The form Register an application/ })).toBeVisible();
  await expectAccessible(page);

  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk Server Pro (by hand)" });
  app.body.web.redirectUris = [`${origins.rustDesk}/api/oidc/callback`];
  plantServicePrincipal(tenant, app);
  const secret = plantSecret(app, world.now());
  await next("copy two IDs");
  await expect(admin.heading("Copy the Essentials block")).toBeFocused();
  await test.step("nothing goes on without the Application ID", async () => {
    await next("make the secret");
    await expect(page.getByRole("textbox", { name: "Application (client) ID" })).toHaveAccessibleDescription(
      /Enter the client ID/,
    );
  });
  await test.step("what another organisation gave is refused", async () => {
    const other = tenantOf(sandbox, "fabrikam.com").id;
    const box = page.getByLabel("Paste anything");
    const refusal = page.getByRole("alert").filter({ hasText: "Do not use this" });
    // In one line, and as the block Essentials stands on the page.
    for (const text of [
      `Application (client) ID ${app.appId} Directory (tenant) ID ${other}`,
      `Application (client) ID\n${app.appId}\nObject ID\n${app.id}\nDirectory (tenant) ID\n${other}\n`,
    ]) {
      await box.fill(text);
      await expect(refusal).toHaveText(
        `Do not use this. It is for another organisation (…${other.slice(-4)}), not for contoso.com.`,
      );
      await expect(refusal).toBeVisible();
      await expect(box).toHaveAccessibleDescription(/Do not use this/);
      await expect(page.getByRole("textbox", { name: "Application (client) ID" })).toHaveValue("");
      await box.fill("Dear colleague,\nit is done.\n");
      await expect(
        page.getByRole("alert").filter({ hasText: "Nothing in it was recognised." }),
      ).toBeVisible();
      await expect(refusal).toHaveCount(0);
    }
    await expectAccessible(page);
  });
  await test.step("every other paste that brings nothing is told in the page too", async () => {
    const box = page.getByLabel("Paste anything");
    for (const [text, said] of [
      [`Description\nSecret ID\n${secret.keyId}\n`, "There is a Secret ID in it"],
      [`Value\nabc*********************\n`, "There is a hidden secret in it"],
      [`Here it is:\nesreply1.${"a".repeat(80)}\n.00000000\n`, "This is a reply code."],
    ] as const) {
      await box.fill(text);
      await expect(page.getByRole("alert").filter({ hasText: said })).toBeVisible();
    }
  });
  await test.step("the organisation’s own ID is not taken for the app’s, pasted or typed", async () => {
    const field = page.getByRole("textbox", { name: "Application (client) ID" });
    await page.getByLabel("Paste anything").fill(tenant.id);
    const said = page.getByRole("alert").filter({ hasText: "This is the Directory (tenant) ID." });
    await expect(said).toBeVisible();
    await expect(field).toHaveValue("");
    await expect(page.getByText(/^Took /)).toHaveCount(0);
    await field.fill(tenant.id.toUpperCase());
    await next("make the secret");
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(/This is the Directory \(tenant\) ID\./);
    await expectAccessible(page);
    await field.fill("");
  });
  await test.step("the Overview page's text is sorted into its fields", async () => {
    await page
      .getByLabel("Paste anything")
      .fill(
        `Application (client) ID\n: ${app.appId}\nObject ID\n: ${app.id}\nDirectory (tenant) ID\n: ${tenant.id}`,
      );
    await expect(
      page.getByRole("status").filter({ hasText: "Took Application ID, Directory ID" }),
    ).toHaveCount(1);
    await expect(page.getByRole("textbox", { name: "Application (client) ID" })).toHaveValue(app.appId);
  });
  await next("make the secret");
  await expect(page.getByRole("link", { name: "Open in Entra" })).toHaveAttribute(
    "href",
    new RegExp(`Credentials/appId/${app.appId}`),
  );
  await expectAccessible(page);
  await test.step("the Secret ID and the hidden form are told from the Value", async () => {
    const field = page.getByLabel(/^Client secret, column/);
    await field.fill(secret.keyId);
    await next("turn on ID tokens");
    await expect(page.getByRole("alert").filter({ hasText: "This is the Secret ID" })).toBeVisible();
    await field.fill("abc****************");
    await next("turn on ID tokens");
    await expect(page.getByRole("alert").filter({ hasText: "This is the hidden form" })).toBeVisible();
    await field.fill(secret.secretText);
  });
  await next("turn on ID tokens");
  await expect(admin.heading("Turn on ID tokens")).toBeVisible();
  await test.step("going back and forth loses nothing", async () => {
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByLabel(/^Client secret, column/)).toHaveValue(secret.secretText);
    await next("turn on ID tokens");
  });
  await next("save in RustDesk");
  await admin.heading("The changes are made").waitFor();
  await expectAccessible(page);
  expect(providerOf(sandbox, "azure")).toMatchObject({
    client_id: app.appId,
    client_secret: secret.secretText,
  });
  await admin.testSignInWithConsent();
  await admin.finish();
});

test("takes what a script printed, and says what is missing in it", async ({ admin, sandbox }) => {
  const { page } = admin;
  const tenant = tenantOf(sandbox, "contoso.com");
  const { world, origins } = sandbox;
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Run one command/ }).check();
  await page.getByRole("button", { name: "Continue with a script" }).click();
  await admin.chooseEveryone();
  await page.getByRole("button", { name: "Show the script" }).click();
  await admin.heading("Run one command").waitFor();
  await expectAccessible(page);
  const save = page.getByRole("button", { name: "Next: save in RustDesk" });
  await save.click();
  await expect(page.getByRole("textbox", { name: "Application (client) ID" })).toHaveAccessibleDescription(
    /Enter the client ID/,
  );
  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk Server Pro (by script)" });
  app.body.web.redirectUris = [`${origins.rustDesk}/api/oidc/callback`];
  plantServicePrincipal(tenant, app);
  const paste = page.getByLabel("Paste anything");
  await test.step("the organisation's own ID in the place of the app's is told, and nothing goes on", async () => {
    const said = page.getByRole("alert").filter({ hasText: "This is the Directory (tenant) ID." });
    await paste.fill(JSON.stringify({ clientId: tenant.id }));
    await expect(said).toBeVisible();
    const field = page.getByRole("textbox", { name: "Application (client) ID" });
    await field.fill(tenant.id);
    await save.click();
    await expect(field).toHaveAccessibleDescription(/It names the organisation, not the app/);
  });
  await test.step("a second run makes no second secret, so its line holds none", async () => {
    await paste.fill(
      JSON.stringify({ entraSetupReply: 1, tenantId: tenant.id, clientId: app.appId, secret: "" }),
    );
    await save.click();
    await expect(page.getByRole("alert").filter({ hasText: "Paste the Value" })).toBeVisible();
  });
  await test.step("Terraform's output brings the rest", async () => {
    const { secretText } = plantSecret(app, world.now());
    const value = (text: string) => ({ sensitive: false, type: "string", value: text });
    await paste.fill(JSON.stringify({ client_id: value(app.appId), client_secret: value(secretText) }));
    await save.click();
    await admin.heading("The changes are made").waitFor();
    expect(providerOf(sandbox, "azure")).toMatchObject({
      client_id: app.appId,
      client_secret: secretText,
    });
  });
  await admin.testSignInWithConsent();
  await admin.finish();
});

test("reads the plan as a script in four languages", async ({ admin }) => {
  const { page } = admin;
  await admin.reachReview();
  await page.getByText("The same plan as a script").click();
  await expect(page.getByText("#!/usr/bin/env bash")).toBeVisible();
  await expectAccessible(page);
  for (const [name, words] of [
    ["PowerShell", "Connect-MgGraph"],
    ["Terraform", 'resource "azuread_application"'],
    ["Bicep", "extension microsoftGraphV1"],
  ] as const) {
    await page.getByRole("button", { name, exact: true }).click();
    await expect(page.getByText(words)).toBeVisible();
  }
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Download" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("main.bicep");
});

test("sees the secret only when asked, and it is gone when the box closes", async ({ admin, sandbox }) => {
  const { page } = admin;
  await admin.reachReview();
  await admin.makeChanges();
  const secret = appsOf(sandbox, "contoso.com")[0]?.passwords[0]?.secretText ?? "none";
  expect(await page.content()).not.toContain(secret);
  await page.getByRole("button", { name: "I need to see it" }).click();
  await expect(page.getByRole("dialog", { name: "Client secret" })).toContainText(secret);
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.content()).not.toContain(secret);
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]),
  );
  expect(stored).not.toContain(secret);
  expect(stored).not.toContain("eyJ");
});

test("stops while Microsoft keeps it waiting, and goes on later without making anything twice", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.lag.calls = 1000;
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByText("Waiting for Microsoft to publish the new app")).toBeVisible();
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await expect(admin.heading("Stopped")).toBeVisible();
  await expectAccessible(page);
  expect(providerOf(sandbox, "azure")).toBeUndefined();
  sandbox.world.lag.calls = 0;
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
});
