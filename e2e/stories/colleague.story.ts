/** Asking a colleague: two people, two browsers, and no server between them. */
import { CAST } from "../../sandbox/cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { ask, openColleague, openRequest, requestText, wordsOf } from "../colleague.ts";
import { readRequest } from "../reply-forge.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

test("a colleague makes the app by signing in, and only the asking browser opens the reply", async ({
  admin,
  sandbox,
  assistant,
  browser,
}) => {
  const { page } = admin;
  await ask(admin);
  await expectAccessible(page);
  const text = await requestText(page);
  const asked = await wordsOf(page, "Compare four words");

  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  await test.step("the colleague sees what is asked, and the same words", async () => {
    await openRequest(colleague, text);
    await expect.poll(() => new URL(other.page.url()).hash).toBe(`#/colleague?request=${text}`);
    expect(await wordsOf(other.page, "Is the request really your colleague’s?")).toEqual(asked);
    await expect(other.page.getByRole("region", { name: "Sign-in data will be sent to" })).toContainText(
      `${sandbox.origins.rustDesk}/api/oidc/callback`,
    );
    await expect(other.page.getByText("found in Microsoft’s public records")).toBeVisible();
    await expect(other.page.getByText("Read mail, files or the directory")).toBeVisible();
    await expectAccessible(other.page);
  });
  await test.step("a reload keeps the request, and a link with a word behind it opens the same", async () => {
    await other.page.reload();
    await colleague.heading(/^A colleague asks you to connect/).waitFor();
    await other.page.goto(`${other.page.url()}).The`);
    await other.page.reload();
    await colleague.heading(/^A colleague asks you to connect/).waitFor();
    await expect.poll(() => new URL(other.page.url()).hash).toBe(`#/colleague?request=${text}`);
  });
  await test.step("the colleague signs in, reviews and makes the app", async () => {
    const popup = await colleague.openMicrosoft();
    await popup.getByRole("button", { name: new RegExp(CAST.contosoAdmin.name) }).click();
    await popup.getByRole("button", { name: "Accept" }).click();
    await colleague.heading("Review before anything is changed").waitFor();
    await expectAccessible(other.page);
    await other.page.getByRole("button", { name: "Make these changes" }).click();
    await colleague.heading("The changes are made").waitFor();
    await other.page.getByRole("button", { name: "Show the reply code" }).click();
    await colleague.heading("Send back this reply code").waitFor();
  });
  const [app] = appsOf(sandbox, "contoso.com");
  const secret = app?.passwords[0]?.secretText ?? "none";
  const code = (await other.page.getByText(/^esreply1\./).textContent()) ?? "";
  await test.step("the secret is in the code sealed, and nowhere else", async () => {
    await expectAccessible(other.page);
    const seen = await other.page.evaluate(() =>
      JSON.stringify([document.body.innerHTML, location.href, { ...localStorage }, { ...sessionStorage }]),
    );
    expect(seen).not.toContain(secret);
    expect(code).not.toContain(secret);
    expect(providerOf(sandbox, "azure")).toBeUndefined();
  });

  await test.step("back at the asker the console side goes on as usual", async () => {
    await page.getByRole("textbox", { name: "Reply code" }).fill(`Here it is:\n\n${code}\n\nBye`);
    await page.getByRole("button", { name: "Open the reply" }).click();
    await admin.heading("The changes are made").waitFor();
    await expect(page.getByText("Reply opened. It is for contoso.com")).toBeVisible();
    expect(await page.content()).not.toContain(secret);
    expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app?.appId, client_secret: secret });
  });
  await admin.testSignInWithConsent();
  await admin.finish();
  await test.step("nothing is said to match what this page never read, and the reply tells the secret's end", async () => {
    await expect(page.getByText("5 of 6 as planned")).toBeVisible();
    await expect(admin.row("Application ID")).toContainText("As planned");
    await expect(admin.row("ID tokens")).toContainText("Can’t check");
    await expect(page.getByRole("heading", { name: "The secret lasts 180 days" })).toBeVisible();
    await expectAccessible(page);
  });
  expect(other.wrong).toEqual([]);
  await other.context.close();
});

test("a colleague does it by hand, and the values are sealed here", async ({
  admin,
  sandbox,
  assistant,
  browser,
}) => {
  const { page } = admin;
  await ask(admin);
  const text = await requestText(page);
  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  await openRequest(colleague, text);
  await other.page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await other.page.getByRole("button", { name: "Continue by hand" }).click();
  await other.page.getByRole("button", { name: "Show the steps" }).click();
  await colleague.heading("Register the app").waitFor();
  const tenant = tenantOf(sandbox, "contoso.com");
  const { world, origins } = sandbox;
  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk Server Pro (by hand)" });
  app.body.web.redirectUris = [`${origins.rustDesk}/api/oidc/callback`];
  plantServicePrincipal(tenant, app);
  const { secretText } = plantSecret(app, world.now());
  const next = async (name: string) => other.page.getByRole("button", { name: `Next: ${name}` }).click();
  await next("copy two IDs");
  await other.page
    .getByLabel("Paste anything")
    .fill(`Application (client) ID: ${app.appId}\nDirectory (tenant) ID: ${tenant.id}`);
  await next("make the secret");
  await other.page.getByLabel(/^Client secret, column/).fill(secretText);
  await next("turn on ID tokens");
  await next("the reply code");
  await colleague.heading("Send back this reply code").waitFor();
  const code = (await other.page.getByText(/^esreply1\./).textContent()) ?? "";
  expect(await other.page.content()).not.toContain(secretText);
  await other.page.getByRole("button", { name: "Sign out and finish" }).click();
  await colleague.heading("Finished").waitFor();
  await expect(other.page.getByRole("img", { name: /Microsoft Entra: Set\./ })).toBeVisible();

  await page.getByRole("textbox", { name: "Reply code" }).fill(code);
  await page.getByRole("button", { name: "Open the reply" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId, client_secret: secretText });
  await admin.testSignInWithConsent();
  await admin.finish();
  await test.step("a reply without the secret's end is not passed over", async () => {
    const unknown = page.getByRole("region", { name: "When the secret ends is not known here" });
    await expect(unknown).toContainText("Whoever manages Entra sees the day in the portal");
    await expect(unknown.getByRole("link", { name: "Open Certificates & secrets" })).toHaveAttribute(
      "href",
      new RegExp(`Credentials/appId/${app.appId}`),
    );
    await expect(page.getByRole("button", { name: /Calendar reminders/ })).toHaveCount(0);
    await expectAccessible(page);
  });
  expect(other.wrong).toEqual([]);
  await other.context.close();
});

test("a colleague runs a script: it seals by itself, and what a tool printed is sealed here", async ({
  admin,
  sandbox,
  assistant,
  browser,
}) => {
  const { page } = admin;
  await ask(admin);
  const text = await requestText(page);
  const { id } = readRequest(text);
  await test.step("the asker can send it as a script too", async () => {
    await page.getByText("The request as a script").click();
    await expect(page.getByText("#!/usr/bin/env bash")).toContainText(id);
  });
  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  await openRequest(colleague, text);
  await other.page.getByRole("radio", { name: /Run one command/ }).check();
  await other.page.getByRole("button", { name: "Continue with a script" }).click();
  await other.page.getByRole("button", { name: "Show the script" }).click();
  await expect(other.page.getByText("#!/usr/bin/env bash")).toContainText(id);
  await expect(other.page.getByText("Its last line is the reply code")).toBeVisible();
  await expectAccessible(other.page);
  await other.page.getByRole("button", { name: "Terraform" }).click();
  await expect(other.page.getByText("This cannot make a reply code")).toBeVisible();

  const tenant = tenantOf(sandbox, "contoso.com");
  const { world, origins } = sandbox;
  const app = plantApplication(tenant, world.now(), { displayName: "RustDesk Server Pro (by script)" });
  app.body.web.redirectUris = [`${origins.rustDesk}/api/oidc/callback`];
  plantServicePrincipal(tenant, app);
  const { secretText } = plantSecret(app, world.now());
  await other.page.getByText("It printed the values instead").click();
  await test.step("the organisation's own ID is not sealed as the app's", async () => {
    const field = other.page.getByRole("textbox", { name: "Application (client) ID" });
    await other.page.getByLabel("Paste anything").fill(tenant.id);
    await expect(
      other.page.getByRole("alert").filter({ hasText: "This is the Directory (tenant) ID." }),
    ).toBeVisible();
    await field.fill(tenant.id);
    await other.page.getByRole("button", { name: "Next: the reply code" }).click();
    await expect(field).toHaveAccessibleDescription(/It names the organisation, not the app/);
  });
  await other.page
    .getByLabel("Paste anything")
    .fill(JSON.stringify({ client_id: { value: app.appId }, client_secret: { value: secretText } }));
  await other.page.getByRole("button", { name: "Next: the reply code" }).click();
  await colleague.heading("Send back this reply code").waitFor();
  const code = (await other.page.getByText(/^esreply1\./).textContent()) ?? "";
  await test.step("looking at another screen loses nothing", async () => {
    await other.page.getByRole("link", { name: /^Entra Setup/ }).click();
    await colleague.heading("Connect RustDesk to Microsoft Entra ID").waitFor();
    await other.page.goBack();
    await expect(other.page.getByText(/^esreply1\./)).toBeVisible();
  });
  await test.step("a reload loses the secret, and that is said", async () => {
    other.page.on("dialog", (dialog) => void dialog.accept());
    await other.page.reload();
    await colleague.heading("The secret is not in this tab any more").waitFor();
    await expectAccessible(other.page);
  });
  await page.getByRole("textbox", { name: "Reply code" }).fill(code);
  await page.getByRole("button", { name: "Open the reply" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId, client_secret: secretText });
  expect(other.wrong).toEqual([]);
  await other.context.close();
});
