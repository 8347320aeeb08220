/** Asking a colleague: two people, two browsers, and no server between them. */
import type { Browser, Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, providerOf, test, watch } from "../world.ts";

/** The text that would go by chat: the asker reads it off the page. */
async function requestText(page: Page): Promise<string> {
  await page.getByText("The request as text").click();
  return (await page.getByText(/^esrequest1\./).textContent()) ?? "";
}

/** Four words, as they are read out on the phone. */
const wordsOf = async (page: Page, heading: string): Promise<readonly string[]> =>
  page.getByRole("region", { name: heading }).getByRole("list").getByRole("listitem").allTextContents();

/** From the start to the asker's screen, with the request made. */
async function ask(admin: Admin, gate: "chosen" | "everyone" = "everyone"): Promise<void> {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: "Ask a colleague" }).click();
  await admin.heading("Ask a colleague").waitFor();
  await page.getByRole("button", { name: "Make a request" }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await expect(page.getByRole("radio", { name: /Ask a colleague/ })).toBeChecked();
  await page.getByRole("button", { name: "Continue and ask" }).click();
  const radio = gate === "chosen" ? "Only people and groups I choose" : "Everyone in my organisation";
  await page.getByRole("radio", { name: radio }).check();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Make the request" }).click();
  await admin.heading("Send this to your colleague").waitFor();
  await page.getByRole("heading", { name: "Compare four words" }).waitFor();
}

/** A second person: another browser context, so neither storage nor sessions are shared. */
async function openColleague(browser: Browser, url: string) {
  const context = await browser.newContext({ locale: "en-GB" });
  const wrong = watch(context);
  const page = await context.newPage();
  const colleague = new Admin(page, url);
  return { context, page, colleague, wrong };
}

/** From the start page to the request, pasted out of a mail that quotes it. */
async function openRequest(colleague: Admin, text: string): Promise<void> {
  await colleague.open();
  await colleague.page.getByRole("link", { name: "Open it here" }).click();
  await colleague.page
    .getByRole("textbox", { name: "Request" })
    .fill(`Hello!\n> ${text.slice(0, 300)}\n> ${text.slice(300)}\n`);
  await colleague.page.getByRole("button", { name: "Open the request" }).click();
  await colleague.heading(/^A colleague asks you to connect/).waitFor();
}

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
  expect(asked).toHaveLength(4);

  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  await test.step("the colleague sees what is asked, and the same words", async () => {
    await openRequest(colleague, text);
    expect(await wordsOf(other.page, "Is the request really your colleague’s?")).toEqual(asked);
    await expect(other.page.getByRole("region", { name: "Sign-in data will be sent to" })).toContainText(
      `${sandbox.origins.rustDesk}/api/oidc/callback`,
    );
    await expect(other.page.getByText("found in Microsoft’s public records")).toBeVisible();
    await expect(other.page.getByText("Read mail, files or the directory")).toBeVisible();
    await expectAccessible(other.page);
  });
  await test.step("a reload keeps the request", async () => {
    await other.page.reload();
    await colleague.heading(/^A colleague asks you to connect/).waitFor();
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
  expect(other.wrong).toEqual([]);
  await other.context.close();
});
