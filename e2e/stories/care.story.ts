import { CAST } from "../../sandbox/cast.ts";
import { plantSecret } from "../../sandbox/plant.ts";
import { plantConnection } from "../connected.ts";
import { expect, expectAccessible, providerOf, test } from "../world.ts";

const DAY = 86_400_000;

test("finds a healthy connection healthy, with permission to read alone", async ({ admin, sandbox }) => {
  const { page } = admin;
  plantConnection(sandbox);
  const writes = () =>
    sandbox.world.requests.filter(
      ({ service, method, path }) =>
        method !== "GET" && (service === "graph" ? path !== "/v1.0/$batch" : path === "/api/oidc/settings"),
    );
  await admin.lookAfter(/^Check/, "Everything is as it should be");
  await expect(admin.row("Callback address").getByText("Checked")).toBeVisible();
  await expect(admin.row("What the server asks Microsoft").getByText("Checked")).toBeVisible();
  await expect(admin.row("In use")).toContainText("120 days left");
  await test.step("what it cannot see is said, with the reason", async () => {
    await expect(admin.row("Consent").getByText("Can’t check")).toBeVisible();
    await expect(page.getByText("This account may not read it")).toBeVisible();
    await expect(admin.row("Same on both sides").getByText("Can’t check")).toBeVisible();
  });
  await expect(page.getByRole("button", { name: /^Fix/ })).toHaveCount(0);
  await expectAccessible(page);
  expect(writes()).toEqual([]);
});

test("is told before a check that it asks Microsoft for reading alone", async ({ admin }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: /^Check/ }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
  await expect(page.getByText("A check changes nothing")).toBeVisible();
  const ways = page.getByRole("group", { name: "How to read what is in Entra" });
  await expect(ways.getByText("Application.Read.All")).toBeVisible();
  await expect(page.getByText(/ReadWrite/)).toHaveCount(0);
});

test("sees what differs on both sides, fixes one thing, then the rest", async ({ admin, sandbox }) => {
  const { page } = admin;
  const { app, principal, callback } = plantConnection(sandbox);
  app.body.web.redirectUris = ["https://remote.contoso.com/api/oidc/callback"];
  app.body.web.implicitGrantSettings.enableIdTokenIssuance = false;
  principal.accountEnabled = false;
  const orphan = plantSecret(app, sandbox.world.now(), {
    displayName: `rustdesk-oidc ${new URL(sandbox.origins.rustDesk).host} 2026-05-01 bbbbbbbb`,
    startsAt: sandbox.world.now() - 90 * DAY,
  });
  await admin.lookAfter(/^Check/, /things differ$/);
  await expect(admin.row("Callback address")).toContainText("https://remote.contoso.com");
  await expect(admin.row("Left over")).toContainText("1 that nobody uses");
  await expectAccessible(page);
  await test.step("one row alone", async () => {
    await page.getByRole("button", { name: "Fix: ID tokens" }).click();
    await admin.heading("Review the repair").waitFor();
    await expect(page.getByText("ID tokens turned on")).toBeVisible();
    await expect(page.getByText("Redirect URI added")).toHaveCount(0);
    const popup = await admin.openMicrosoft("Continue to Microsoft");
    await popup.getByRole("button", { name: "Accept" }).click();
    await admin.heading("The changes are made").waitFor();
    expect(app.body.web.implicitGrantSettings.enableIdTokenIssuance).toBe(true);
    expect(app.body.web.redirectUris).not.toContain(callback);
    await page.getByRole("button", { name: "Check again" }).click();
  });
  await test.step("then everything", async () => {
    await admin.heading(/things differ$/).waitFor();
    await page.getByRole("button", { name: "Fix all" }).click();
    await admin.heading("Review the repair").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("The changes are made").waitFor();
    await page.getByRole("button", { name: "Check again" }).click();
    await admin.heading("Everything is as it should be").waitFor();
  });
  expect(app.body.web.redirectUris).toEqual(["https://remote.contoso.com/api/oidc/callback", callback]);
  expect(principal.accountEnabled).toBe(true);
  expect(app.passwords.map(({ keyId }) => keyId)).not.toContain(orphan.keyId);
  expect(app.passwords).toHaveLength(1);
});

test("disconnects: the console first, then Entra; connects again and keeps everybody's account", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app, tenant } = plantConnection(sandbox);
  const others = JSON.stringify(
    [providerOf(sandbox, "okta"), providerOf(sandbox, "github")].map((one) => one ?? null),
  );
  await admin.lookAfter(/^Disconnect/, "Disconnect RustDesk from Microsoft Entra");
  const host = new URL(sandbox.origins.rustDesk).host;
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByRole("alert")).toContainText(`This is not ${host}`);
  await page.getByLabel(`Type ${host} to confirm`).fill(host);
  await expectAccessible(page);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review what is taken away").waitFor();
  await expect(page.getByText("Way in without Microsoft")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove these things" }).click();
  await admin.heading("The changes are made").waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("Disconnected").waitFor();
  await expect(page.getByRole("img", { name: /^Connection: Not connected\./ })).toBeVisible();
  await expectAccessible(page);
  expect(providerOf(sandbox, "azure")).toBeUndefined();
  expect(JSON.stringify([providerOf(sandbox, "okta"), providerOf(sandbox, "github")])).toBe(others);
  expect(app.deletedAt).not.toBeNull();
  expect(app.passwords).toEqual([]);
  const paths = sandbox.world.requests
    .filter(({ method }) => method === "PUT" || method === "DELETE")
    .map(({ method, path }) => `${method} ${path.split("/")[2]}`);
  expect(paths).toEqual(["PUT oidc", "DELETE applications"]);

  await test.step("its name is held, so it is restored with its client ID", async () => {
    await page.getByRole("button", { name: "Sign out and finish" }).click();
    await page.getByRole("link", { name: "Back to the start" }).click();
    await page.getByRole("link", { name: "Begin" }).click();
    await admin.acceptAddress();
    await admin.signInToConsole();
    await admin.nameOrganisation();
    await admin.openMicrosoft();
    await admin.heading("Who may sign in?").waitFor();
    const popup = await admin.openMicrosoft();
    await popup.getByRole("button", { name: "Accept" }).click();
    await page.getByRole("button", { name: "Restore it and go on" }).click();
    await admin.heading("Review before anything is changed").waitFor();
    await expect(page.getByText("App registration, brought back with its client ID")).toBeVisible();
    await admin.makeChanges();
  });
  expect(app.deletedAt).toBeNull();
  expect(tenant.servicePrincipals.find(({ appId }) => appId === app.appId)?.deletedAt).toBeNull();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId });
});

test("leaves a registration alone that another console uses too", async ({ admin, sandbox }) => {
  const { page } = admin;
  const { app, callback } = plantConnection(sandbox);
  const other = "https://second.contoso.com/api/oidc/callback";
  app.body.web.redirectUris = [callback, other];
  await admin.lookAfter(/^Disconnect/, "Disconnect RustDesk from Microsoft Entra");
  const host = new URL(sandbox.origins.rustDesk).host;
  await page.getByLabel(`Type ${host} to confirm`).fill(host);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByText("Redirect URI removed")).toBeVisible();
  await page.getByRole("button", { name: "Remove these things" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(app.deletedAt).toBeNull();
  expect(app.body.web.redirectUris).toEqual([other]);
});

test("comes back by the calendar's link, and is led through both sign-ins to the check", async ({
  admin,
  sandbox,
  assistant,
}) => {
  const { page } = admin;
  const { app } = plantConnection(sandbox, { secretEndsInDays: 6 });
  const query = new URLSearchParams({
    console: sandbox.origins.rustDesk,
    client: app.appId,
    tenant: "contoso.com",
  });
  await admin.open();
  await page.goto(`${assistant.url.split("#")[0]}#/health?${query}`);
  await admin.signInToConsole();
  await expect(page.getByLabel("Company domain")).toHaveValue("contoso.com");
  await page.getByText("Found in Microsoft’s public records").waitFor();
  await admin.signInWithMicrosoft(CAST.contosoAdmin, "One thing differs");
  await expect(admin.row("In use")).toContainText("6 days left");
  await page.getByRole("link", { name: "Replace", exact: true }).click();
  await admin.heading("Replace the client secret").waitFor();
});

test("is stopped before the last way in without Microsoft is shut", async ({ admin, sandbox }) => {
  const { page } = admin;
  plantConnection(sandbox);
  await admin.lookAfter(/^Disconnect/, "Disconnect RustDesk from Microsoft Entra");
  for (const user of sandbox.world.rustDesk.users) user.thirdAuth = { type: "okta", identifier: user.name };
  const host = new URL(sandbox.origins.rustDesk).host;
  await page.getByLabel(`Type ${host} to confirm`).fill(host);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByRole("alert")).toContainText("no local administrator was found");
  await expect(page.getByRole("button", { name: "Remove these things" })).toBeDisabled();
  await expectAccessible(page);
  expect(providerOf(sandbox, "azure")).toBeDefined();
  await page.getByRole("checkbox", { name: "I have another way into this console" }).check();
  await page.getByRole("button", { name: "Remove these things" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toBeUndefined();
});
