/** What takes the place of something: a secret, an address. Both work until the new one is proven, and the end says what became of the old. */
import { CAST } from "../../sandbox/cast.ts";
import { plantSecret } from "../../sandbox/plant.ts";
import type { Admin } from "../admin.ts";
import { plantConnection } from "../connected.ts";
import { expectCounted, expectListed } from "../counted.ts";
import { appsOf, expect, expectAccessible, providerOf, test } from "../world.ts";

/** As a reader of British English sees it: the language that the stories' browser asks for. */
const shownDate = (at: number) => new Intl.DateTimeFormat("en-GB", { dateStyle: "medium" }).format(at);

/** From the start until the new secret is delivered, without waiting out the minute in which it spreads. */
async function makeNewSecret(admin: Admin): Promise<void> {
  const { page } = admin;
  await admin.lookAfter(/^Replace the secret/, "Replace the client secret");
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review the replacement").waitFor();
  await page.clock.install();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByText("The old secret still works").waitFor();
  await page.clock.fastForward(61_000);
  await admin.heading("The changes are made").waitFor();
  await page.clock.resume();
}

test("replaces the secret in two phases: both work until a sign-in has proven the new one", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app, secret } = plantConnection(sandbox, { secretEndsInDays: 12 });
  const foreign = plantSecret(app, sandbox.world.now(), { displayName: "made by hand" });
  await admin.lookAfter(/^Replace the secret/, "Replace the client secret");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review the replacement").waitFor();
  await expect(page.getByText("Client secret for 180 days")).toBeVisible();
  const changes = await expectCounted(page);
  await page.clock.install();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByText("The old secret still works")).toBeVisible();
  await expectListed(page, changes);
  expect(app.passwords).toHaveLength(3);
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: secret.secretText });
  await expectAccessible(page);
  await page.clock.fastForward(61_000);
  await admin.heading("The changes are made").waitFor();
  const made = app.passwords.find((one) => one.keyId !== secret.keyId && one !== foreign);
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: made?.secretText });
  await page.clock.resume();
  await admin.testSignIn();
  await test.step("the provider that everybody uses is not offered to be turned off", () =>
    expect(page.getByRole("button", { name: "Turn it off again" })).toHaveCount(0));
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await test.step("each is told by its first characters and its end, as the portal lists it", async () => {
    const told = (one: typeof secret) => `${one.hint}…, until ${shownDate(one.endsAt)}`;
    await expect(page.getByText(told(secret))).toBeVisible();
    await expect(page.getByText(`made by hand, ${told(foreign)}`)).toBeVisible();
  });
  await expectAccessible(page);
  expect(app.passwords).toHaveLength(3);
  await page.getByRole("button", { name: "Remove it" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(app.passwords.map(({ keyId }) => keyId).sort()).toEqual([made?.keyId, foreign.keyId].sort());
  await page.getByRole("button", { name: "Continue" }).click();
  await test.step("the end is the replacement's own", async () => {
    await admin.heading("The new secret is in use").waitFor();
    const left = page.getByRole("listitem").filter({ hasText: "The old secret is removed" });
    await expect(left).toContainText("Checked");
    await expect(page.getByRole("heading", { name: "The secret lasts 180 days" })).toBeVisible();
    await expect(page.getByRole("button", { name: /Calendar reminders/ })).toBeVisible();
    await expect(page.getByText("What to tell your users")).toHaveCount(0);
    await expect(page.getByText("E-mail (SMTP)")).toHaveCount(0);
    await expectAccessible(page);
  });
});

test("goes on with the removal that Microsoft refused, and makes no other secret", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app, secret } = plantConnection(sandbox);
  await makeNewSecret(admin);
  await admin.testSignIn();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  const effect = {
    kind: "answer",
    status: 403,
    body: JSON.stringify({
      error: { code: "Authorization_RequestDenied", message: "Insufficient privileges" },
    }),
  } as const;
  sandbox.world.faults.add({ service: "graph", method: "POST", path: /removePassword/, effect });
  await page.getByRole("button", { name: "Remove it" }).click();
  await page.getByRole("alert").waitFor();
  expect(app.passwords.map(({ keyId }) => keyId)).toContain(secret.keyId);
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(app.passwords).toHaveLength(1);
  expect(app.passwords.map(({ keyId }) => keyId)).not.toContain(secret.keyId);
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("The new secret is in use").waitFor();
});

test("keeps the old secret where nobody has proven the new one, and says so at the end", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app, secret } = plantConnection(sandbox);
  await makeNewSecret(admin);
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByRole("button", { name: "Continue without the test" }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await expect(page.getByText("Keep the old one until somebody has")).toBeVisible();
  await page.getByRole("button", { name: "Keep it for now" }).click();
  await admin.heading("The new secret is saved, but not proven yet").waitFor();
  const left = page.getByRole("listitem").filter({ hasText: "The old secret is removed" });
  await expect(left).toContainText(`${secret.hint}…, until ${shownDate(secret.endsAt)}`);
  await expect(left.getByRole("link", { name: "Open Certificates & secrets" })).toBeVisible();
  await expectAccessible(page);
  expect(app.passwords).toHaveLength(2);
});

test("replaces the secret with Entra by hand: the old one is neither called gone nor forgotten", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app } = plantConnection(sandbox);
  await admin.open();
  await page
    .getByRole("navigation", { name: "Already connected?" })
    .getByRole("link", { name: /^Replace the secret/ })
    .click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await admin.heading("Replace the client secret").waitFor();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  const made = plantSecret(app, sandbox.world.now());
  await page.getByLabel(/^Client secret, column/).fill(made.secretText);
  await page.getByRole("button", { name: "Next: save in RustDesk" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: made.secretText });
  await admin.testSignIn();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await expect(page.getByText("Remove the old one in Entra once the new one is proven")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await admin.heading("The new secret is in use").waitFor();
  const left = page.getByRole("listitem").filter({ hasText: "The old secret is removed" });
  await expect(left).toContainText("Can’t check");
  await expect(left.getByRole("link", { name: "Open Certificates & secrets" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "When the secret ends is not known here" })).toBeVisible();
  await expectAccessible(page);
});

test("stops a replacement while it waits, and the old secret stays in force", async ({ admin, sandbox }) => {
  const { page } = admin;
  const { app, secret } = plantConnection(sandbox);
  await admin.lookAfter(/^Replace the secret/, "Replace the client secret");
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByText("The old secret still works")).toBeVisible();
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: secret.secretText });
  expect(app.passwords).toHaveLength(2);
  await test.step("what was made is taken back, and nothing else", async () => {
    await page.getByRole("button", { name: "Take back what was made" }).click();
    await admin.heading("Take back what this run made").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Remove these things" }).click();
    await admin.heading("What was made is taken back").waitFor();
  });
  expect(app.passwords).toEqual([secret]);
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test("moves to a new address: the new one is proven, then the old one goes on request", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { app, callback } = plantConnection(sandbox);
  const old = "https://old.contoso.com/api/oidc/callback";
  const kept = "https://branch.contoso.com/api/oidc/callback";
  app.body.web.redirectUris = [old, kept];
  sandbox.world.rustDesk.settings = { ...sandbox.world.rustDesk.settings, callback_url: old };
  await admin.lookAfter(/^Change the address/, "Review the new address");
  await expect(page.getByText("Redirect URI added, platform Web")).toBeVisible();
  const popup = await admin.openMicrosoft("Continue to Microsoft").catch(() => null);
  await popup?.getByRole("button", { name: "Accept" }).click();
  await admin.heading("The changes are made").waitFor();
  await admin.testSignIn();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await expect(page.getByRole("checkbox", { name: old })).toBeChecked();
  await expect(page.getByRole("checkbox", { name: kept })).not.toBeChecked();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Remove it" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(app.body.web.redirectUris).toEqual([kept, callback]);
  expect(sandbox.world.rustDesk.settings.callback_url).toBe(callback);
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("The new address is in use").waitFor();
  await expect(page.getByRole("listitem").filter({ hasText: "The old address is removed" })).toContainText(
    "Checked",
  );
  await expect(page.getByText(`RustDesk has a new address: set the API server to`)).toBeVisible();
  await expect(page.getByText("Keep the local administrator")).toHaveCount(0);
  await expectAccessible(page);
});

test.describe("away from the console", () => {
  test.use({ config: { elsewhere: true } });

  test("replaces the secret with the console by hand, and is not held up after the old one is removed", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    const { app, secret } = plantConnection(sandbox);
    await admin.open();
    await page
      .getByRole("navigation", { name: "Already connected?" })
      .getByRole("link", { name: /^Replace the secret/ })
      .click();
    await page.getByLabel("Console address").fill(sandbox.origins.rustDesk);
    await page.getByRole("button", { name: /^Continue/ }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft(CAST.contosoAdmin, "Replace the client secret");
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Make these changes" }).click();
    for (const act of ["add the provider", "paste the values", "save it"])
      await page.getByRole("button", { name: `Next: ${act}` }).click();
    await page.getByRole("button", { name: "I pressed Submit" }).click();
    await page.getByRole("button", { name: "Test the sign-in" }).click();
    await page.getByRole("button", { name: "Continue without the test" }).click();
    await admin.heading("Remove what was replaced?").waitFor();
    await page.getByRole("button", { name: "Remove it" }).click();
    await admin.heading("The changes are made").waitFor();
    expect(app.passwords.map(({ keyId }) => keyId)).not.toContain(secret.keyId);
    await page.getByRole("button", { name: "Continue", exact: true }).click();
    await admin.heading("The new secret is saved, but not proven yet").waitFor();
    await test.step("only what Entra showed is said to be as planned", async () => {
      await expect(page.getByText("4 of 6 as planned")).toBeVisible();
      await expect(admin.row("Application ID")).toContainText("As planned");
      await expect(admin.row("Provider")).toContainText("Can’t check");
    });
  });
});
