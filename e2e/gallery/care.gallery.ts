import { plantSecret } from "../../sandbox/plant.ts";
import { plantConnection } from "../connected.ts";
import { test } from "./shoot.ts";

test("6 Check and repair", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { app, principal } = plantConnection(sandbox);
  app.body.web.redirectUris = ["https://remote.contoso.com/api/oidc/callback"];
  app.body.web.implicitGrantSettings.enableIdTokenIssuance = false;
  principal.accountEnabled = false;
  await admin.lookAfter(/^Check/, /things differ$/);
  await shoot("Things differ");
  await page.getByRole("button", { name: "Fix all" }).click();
  await admin.heading("Review the repair").waitFor();
  await shoot("Review the repair");
  const popup = await admin.openMicrosoft("Continue to Microsoft");
  await popup.getByRole("button", { name: "Accept" }).click();
  await admin.heading("The changes are made").waitFor();
  await page.getByRole("button", { name: "Check again" }).click();
  await admin.heading("Everything is as it should be").waitFor();
  await shoot("Healthy");
});

test("7 Replace the secret", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { app } = plantConnection(sandbox, { secretEndsInDays: 12 });
  plantSecret(app, sandbox.world.now(), { displayName: "made by hand" });
  await admin.lookAfter(/^Replace the secret/, "Replace the client secret");
  await shoot("How long");
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review the replacement").waitFor();
  await shoot("Review the replacement");
  await page.clock.install();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByText("The old secret still works").waitFor();
  await shoot("Waiting until the new one has spread");
  await page.clock.fastForward(61_000);
  await admin.heading("The changes are made").waitFor();
  await page.clock.resume();
  await admin.testSignIn();
  await page.getByRole("button", { name: "Continue", exact: true }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await shoot("Remove what was replaced");
  await page.getByRole("button", { name: "Keep it for now" }).click();
  await admin.heading("The new secret is in use").waitFor();
  await shoot("The old one is kept for now");
  await page.getByRole("link", { name: "Back" }).click();
  await page.getByRole("button", { name: "Remove it" }).click();
  await admin.heading("The changes are made").waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("The new secret is in use").waitFor();
  await shoot("The new one is in use");
});

test("7b Change the address", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { app } = plantConnection(sandbox);
  const old = "https://old.contoso.com/api/oidc/callback";
  app.body.web.redirectUris = [old];
  sandbox.world.rustDesk.settings = { ...sandbox.world.rustDesk.settings, callback_url: old };
  await admin.lookAfter(/^Change the address/, "Review the new address");
  await shoot("Review the new address");
  const popup = await admin.openMicrosoft("Continue to Microsoft");
  await popup.getByRole("button", { name: "Accept" }).click();
  await admin.heading("The changes are made").waitFor();
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByRole("button", { name: "Continue without the test" }).click();
  await admin.heading("Remove what was replaced?").waitFor();
  await shoot("Remove the old address, not proven");
  await page.getByRole("button", { name: "Keep it for now" }).click();
  await admin.heading("The new address is saved, but not proven yet").waitFor();
  await shoot("Done, not proven");
});

test("8 Who may sign in", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  plantConnection(sandbox);
  await admin.lookAfter(/^Check/, "Everything is as it should be");
  await page.getByRole("link", { name: /^Who may sign in/ }).click();
  await page.getByRole("main").getByText("Contoso Admin").first().waitFor();
  await shoot("The list");
});

test("9 Disconnect", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  plantConnection(sandbox);
  await admin.lookAfter(/^Disconnect/, "Disconnect RustDesk from Microsoft Entra");
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("The name is asked for");
  const host = new URL(sandbox.origins.rustDesk).host;
  await page.getByLabel(`Type ${host} to confirm`).fill(host);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review what is taken away").waitFor();
  await shoot("Review what is taken away");
  await page.getByRole("button", { name: "Remove these things" }).click();
  await admin.heading("The changes are made").waitFor();
  await page.getByRole("button", { name: "Continue" }).click();
  await admin.heading("Disconnected").waitFor();
  await shoot("Disconnected");
});
