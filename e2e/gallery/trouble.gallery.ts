import { CAST } from "../../sandbox/cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { plantConnection } from "../connected.ts";
import { field, openPicker, option, pick, reachWho } from "../picker.ts";
import { appsOf, BAD_GATEWAY, tenantOf } from "../world.ts";
import { test } from "./shoot.ts";

const SETTINGS = /oidc\/settings/;

test("p What the Microsoft window shows", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  await admin.reachReview();
  await admin.makeChanges();
  const [app] = appsOf(sandbox, "contoso.com");
  if (app)
    app.body.web.redirectUris = app.body.web.redirectUris.map((one) => one.replace("callback", "Callback"));
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByText("Passed, no account was made").waitFor();
  const popup = await admin.openMicrosoft("Test as someone else");
  await popup.getByText("AADSTS50011").waitFor();
  const text = (await popup.getByRole("main").textContent()) ?? "";
  await popup.close();
  await page.getByRole("button", { name: "I closed the window" }).click();
  await page.getByLabel("Text, address or log line").waitFor();
  await shoot("No answer came back");
  await page.getByLabel("Text, address or log line").fill(text);
  await page.getByRole("button", { name: "Explain it" }).click();
  await page.getByText("The address that RustDesk sends is not the one registered in Entra").waitFor();
  await shoot("Expected and found");
  await page.getByLabel("Text, address or log line").fill("something else went wrong");
  await page.getByRole("button", { name: "Explain it" }).click();
  await shoot("Nothing known in it");
});

test("q Answers of the decoder", async ({ admin, shoot }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("button", { name: "What went wrong?" }).click();
  await shoot("Empty");
  const dialog = page.getByRole("dialog", { name: "What went wrong?" });
  for (const [state, text] of [
    ["Not on the list", "AADSTS50105: Your administrator has configured the application to block users"],
    ["A conditional access rule", "AADSTS53003: Access has been blocked by Conditional Access policies."],
    ["A wrong secret", "AADSTS7000215: Invalid client secret provided."],
    ["Nothing in the text", "hello"],
  ] as const) {
    await dialog.getByLabel("Text, address or log line").fill(text);
    await dialog.getByRole("button", { name: "Explain it" }).click();
    await shoot(state);
  }
});

test("r The run is interrupted", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { world } = sandbox;
  await admin.reachReview();
  await page.getByRole("button", { name: "Make these changes" }).waitFor();
  world.rustDesk.settings = { ...world.rustDesk.settings, max_auth_count: 7 };
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByText("Someone changed the console’s settings").waitFor();
  await shoot("Someone changed the settings meanwhile");
  const act = () => world.rustDesk.sessions.clear();
  world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: SETTINGS,
    effect: { kind: "meanwhile", act },
  });
  await page.getByRole("button", { name: "Keep these changes and go on" }).click();
  await page.getByText("You are signed out of the console").first().waitFor();
  await shoot("Signed out of the console");
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await admin.heading(/./).waitFor();
  await shoot("After a reload");
});

test("r2 What was made is taken back", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.faults.add({ service: "rustDesk", method: "PUT", path: SETTINGS, effect: BAD_GATEWAY });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByRole("button", { name: "Take back what was made" }).click();
  await admin.heading("Take back what this run made").waitFor();
  await shoot("Review");
  await page.getByRole("button", { name: "Remove these things" }).click();
  await admin.heading("What was made is taken back").waitFor();
  await shoot("Taken back");
});

test.describe("offline", () => {
  test.use({ expected: [/ERR_INTERNET_DISCONNECTED/] });

  test("s Offline", async ({ admin, shoot, context }) => {
    const { page } = admin;
    await admin.reachReview();
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Make these changes" }).click();
    await page.getByText("No answer came; trying again").waitFor();
    await shoot("In the middle of the run");
    await context.setOffline(false);
    await admin.heading("The changes are made").waitFor({ timeout: 60_000 });
  });
});

test.describe("a console that answers 503", () => {
  test.use({ expected: [/status of 503/] });

  test("t The console's sign-in", async ({ admin, shoot, sandbox }) => {
    const { page } = admin;
    await admin.begin();
    await admin.acceptAddress();
    await admin.signInToConsole({ ...CAST.consoleAdmin, password: "wrong" });
    await page.getByRole("alert").waitFor();
    await shoot("A wrong password");
    await admin.signInToConsole(CAST.consoleAdminWithTotp);
    await page.getByRole("textbox", { name: /^Code from/ }).waitFor();
    await shoot("A code is asked for");
    sandbox.world.faults.add({
      service: "rustDesk",
      method: "GET",
      path: SETTINGS,
      effect: { kind: "answer", status: 503, headers: {}, body: "" },
      times: 9,
    });
    await admin.enterCode();
    await page.getByRole("alert").waitFor();
    await shoot("The settings do not come");
  });
});

test("u The organisation", async ({ admin, shoot }) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  await page.getByLabel("Company domain").press("Enter");
  await shoot("Nothing typed");
  await page.getByLabel("Company domain").fill("no-such-company.example");
  await page.getByRole("alert").filter({ hasText: "Microsoft knows no organisation" }).waitFor();
  await shoot("A domain nobody has");
  await admin.nameOrganisation("fabrikam.com");
  const popup = await admin.openMicrosoft();
  await popup.close();
  await page.getByRole("button", { name: "I closed the window" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("The window was closed");
  await admin.nameOrganisation("contoso.com");
  await page.getByRole("radio", { name: /Use a token/ }).check();
  await page.getByLabel("Token", { exact: true }).fill("hello");
  await page.getByRole("button", { name: "Use this token" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("What is no token");
});

test("v People", async ({ admin, shoot }) => {
  const { page } = admin;
  await reachWho(admin);
  await openPicker(admin);
  await field(page).fill("it op");
  await option(page, /IT Operations/).waitFor();
  await shoot("Found in the list");
  // Whoever looks around with Tab leaves the list; typing opens it again.
  await field(page).fill("");
  await pick(page, "it op", /IT Operations/);
  await pick(page, "rust", /RustDesk Users/);
  await pick(page, "ben@", /Ben Berg/);
  await field(page).fill("zzz");
  await page.getByText("Nobody’s name, and no group’s").waitFor();
  await shoot("Chosen, and nobody found");
  await field(page).fill("");
  await page.getByText("More settings").click();
  await shoot("More settings");
});

test("w By hand, an app that lacks things", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { world, origins } = sandbox;
  const tenant = tenantOf(sandbox, "contoso.com");
  const callback = `${origins.rustDesk}/api/oidc/callback`;
  const app = plantApplication(tenant, world.now(), {
    displayName: "RustDesk by hand",
    spa: { redirectUris: [callback] },
    tags: ["rustdesk-oidc"],
  });
  const principal = plantServicePrincipal(tenant, app, { accountEnabled: false });
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await page.goBack();
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await admin.chooseEveryone();
  await page.getByRole("button", { name: "Take over RustDesk by hand" }).waitFor();
  await shoot("Take it over?");
  await page.getByRole("button", { name: "Take over RustDesk by hand" }).click();
  await page.getByRole("button", { name: "Show the steps" }).waitFor();
  await shoot("Review of a repair");
  await page.getByRole("button", { name: "Show the steps" }).click();
  await admin.heading("Make the secret, copy its Value").waitFor();
  const { secretText } = plantSecret(app, world.now());
  await page.getByLabel(/^Client secret, column/).fill(secretText);
  for (const act of [
    "put the callback under Web",
    "turn on ID tokens",
    "add the claims",
    "switch the app on",
    "list the permissions",
  ]) {
    await page.getByRole("button", { name: `Next: ${act}` }).click();
    await shoot(act);
  }
  principal.accountEnabled = true;
});

test("x By hand on both sides", async ({ admin, shoot }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await page.getByRole("button", { name: "Next: copy two IDs" }).click();
  await page
    .getByRole("textbox", { name: "Application (client) ID" })
    .fill("5d2e91c7-0a4b-4d1e-8f00-112233445566");
  await page.getByRole("button", { name: "Next: make the secret" }).click();
  const secret = page.getByLabel(/^Client secret, column/);
  await secret.fill("abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567");
  await page.getByRole("button", { name: "Next: turn on ID tokens" }).click();
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await page.getByRole("alert").waitFor();
  await shoot("The secret went with a reload");
  await secret.fill("abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567");
  await page.getByRole("button", { name: "Next: turn on ID tokens" }).click();
  for (const act of [
    "say who may sign in",
    "give consent",
    "the console",
    "add the provider",
    "paste the values",
    "save it",
  ]) {
    await page.getByRole("button", { name: `Next: ${act}` }).click();
    await shoot(act);
  }
  await page.getByRole("button", { name: "I pressed Submit" }).click();
  await page.getByRole("button", { name: "Test the sign-in" }).waitFor();
  await shoot("The changes are made");
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByText("Passed, no account was made").or(page.getByRole("alert")).first().waitFor();
  await shoot("Test, not signed in to the console");
  await page.getByRole("button", { name: "Continue without the test" }).click();
  await admin.heading("Both sides are set, the sign-in is not proven yet").waitFor();
  await shoot("Done, not proven");
});

test("y0 Nothing is connected", async ({ admin, shoot }) => {
  await admin.lookAfter(/^Check/, "Nothing is connected here");
  await shoot("Nothing to check");
});

test("y Looking after it", async ({ admin, shoot, sandbox }) => {
  const { page } = admin;
  const { app } = plantConnection(sandbox, { secretEndsInDays: 6 });
  app.body.web.redirectUris = ["https://old.contoso.com/api/oidc/callback", ...app.body.web.redirectUris];
  await admin.lookAfter(/^Check/, /differs?$/);
  await shoot("The secret ends soon");
  await page.getByRole("link", { name: /^Change the address/ }).click();
  await admin.heading(/./).waitFor();
  await shoot("What else differs");
  await page.goBack();
  await page.getByRole("link", { name: /^Disconnect/ }).click();
  await admin.heading("Disconnect RustDesk from Microsoft Entra").waitFor();
  for (const user of sandbox.world.rustDesk.users) user.thirdAuth = { type: "okta", identifier: user.name };
  const { host } = new URL(sandbox.origins.rustDesk);
  await page.getByLabel(`Type ${host} to confirm`).fill(host);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("The last way in");
});
