import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { BAD_GATEWAY, LOST_CLIENT_ID, plantProvider, tenantOf } from "../world.ts";
import { test } from "./shoot.ts";

test("1 Connect", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  await admin.open();
  await shoot("Start");
  await page.getByRole("button", { name: "See how to prove it" }).click();
  await shoot("How to prove it");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Names and passwords" }).click();
  await shoot("Names and passwords of the sandbox");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Begin" }).click();
  await page.getByText("It answers like RustDesk Server Pro").waitFor();
  await shoot("Console found");
  await admin.acceptAddress();
  await admin.heading("Sign in to the RustDesk console").waitFor();
  await shoot("Console sign-in");
  await page.getByRole("button", { name: "Sign in to the console" }).click();
  await shoot("Console sign-in, nothing typed");
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
  await shoot("Organisation, before the answer");
  await admin.nameOrganisation();
  await shoot("Organisation and ways");
  await admin.signInWithMicrosoft();
  await shoot("Who may sign in");
  await admin.chooseMyself();
  await page.getByRole("button", { name: "Make these changes" }).waitFor();
  await shoot("Review");
  await page.getByText("Exact requests").click();
  await shoot("Review, exact requests");
  await page.getByText("Exact requests").click();
  await page.getByText("The same plan as a script").click();
  await page.getByText("#!/usr/bin/env bash").waitFor();
  await shoot("Review, as a script");
  sandbox.world.lag.calls = 1000;
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByText("Waiting for Microsoft to publish the new app").waitFor();
  await shoot("Making the changes, waiting");
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  await shoot("Stopped");
  sandbox.world.lag.calls = 0;
  sandbox.world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: BAD_GATEWAY,
  });
  await page.getByRole("button", { name: "Go on from here" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("The console's answer is lost");
  await page.getByText("Details", { exact: true }).click();
  await page.getByText("Activity log").click();
  await shoot("Its details, and the log");
  await page.getByRole("button", { name: "I need to see it" }).click();
  await page.getByRole("dialog", { name: "Client secret" }).waitFor();
  await shoot("The secret, when asked for");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  await shoot("The changes are made");
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByText("Passed, no account was made").waitFor();
  await shoot("Test, dry check passed");
  const popup = await admin.openMicrosoft("Test as someone else");
  await shoot("Test, waiting for the window");
  await popup.getByRole("button", { name: /Contoso Admin/ }).click();
  await admin.heading(/^It works: /).waitFor();
  await shoot("Test, it works");
  await admin.finish();
  await page.getByText("6 of 6 as planned").waitFor();
  await shoot("Done");
  await page.getByRole("button", { name: "Finish and sign out" }).click();
  await admin.heading("Finished").waitFor();
  await shoot("Finished");
});

test("2 By hand", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const tenant = tenantOf(sandbox, "contoso.com");
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).waitFor();
  await shoot("Review");
  await page.getByRole("button", { name: "Show the steps" }).click();
  await admin.heading("Register the app").waitFor();
  await shoot("Register the app");
  const next = async (name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
  await next("copy two IDs");
  await admin.heading("Copy the Essentials block").waitFor();
  await next("make the secret");
  await shoot("Essentials, nothing pasted");
  const app = plantApplication(tenant, sandbox.world.now(), { displayName: "By hand" });
  plantServicePrincipal(tenant, app);
  const secret = plantSecret(app, sandbox.world.now());
  await page
    .getByLabel("Paste anything")
    .fill(`Application (client) ID\n: ${app.appId}\nDirectory (tenant) ID\n: ${tenant.id}`);
  await shoot("Essentials pasted");
  await next("make the secret");
  const field = page.getByLabel(/^Client secret, column/);
  await field.fill(secret.keyId);
  await next("turn on ID tokens");
  await page.getByRole("alert").filter({ hasText: "This is the Secret ID" }).waitFor();
  await shoot("Secret, the wrong column");
  await field.fill(secret.secretText);
  await next("turn on ID tokens");
  await admin.heading("Turn on ID tokens").waitFor();
  await shoot("ID tokens");
});

test("3 By script", async ({ admin, shoot }) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Run one command/ }).check();
  await page.getByRole("button", { name: "Continue with a script" }).click();
  await admin.chooseEveryone();
  await page.getByRole("button", { name: "Show the script" }).click();
  await admin.heading("Run one command").waitFor();
  await shoot("Run one command");
});

test("4 A client ID nobody knows", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  plantProvider(sandbox, LOST_CLIENT_ID);
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: /^I understand/ }).waitFor();
  await shoot("A question before the review");
});

test("5 A console we do not know", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  sandbox.world.rustDesk.settings = { oidc: { entries: [] }, callback_url: "", providers: {} };
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await page.getByRole("alert").waitFor();
  await shoot("An answer we have not tested");
  await page.getByRole("alert").getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await admin.heading("Open the console at its public address").waitFor();
  await shoot("The console by hand");
  await page.getByRole("button", { name: "Next: add the provider" }).click();
  await page.getByRole("button", { name: "Next: paste the values" }).click();
  await page.getByRole("button", { name: "Copy the client secret" }).waitFor();
  await shoot("The values to paste");
});
