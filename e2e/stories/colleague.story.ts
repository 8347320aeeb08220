/** Asking a colleague: two people, two browsers, and no server between them. */
import type { Browser, Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { Admin } from "../admin.ts";
import { envelope, makeReply, readRequest } from "../reply-forge.ts";
import {
  appsOf,
  expect,
  expectAccessible,
  LOST_CLIENT_ID,
  providerOf,
  tenantOf,
  test,
  watch,
} from "../world.ts";

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

const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "Kx8~Q7dAbcdefghijklmnopqrstuvwxyz01234ab";
const DAY = 86_400_000;

test.describe("where this copy is not beside the console", () => {
  test.use({ config: { elsewhere: true, shareUrl: "https://setup.example.com/entra/index.html" } });

  /** To the asker's screen for this console, both sides in other hands than the browser's. */
  async function askFor(admin: Admin, consoleAddress: string): Promise<string> {
    const { page } = admin;
    await admin.open();
    await page.getByRole("link", { name: "Ask a colleague" }).click();
    await page.getByRole("button", { name: "Make a request" }).click();
    await page.getByLabel("Console address").fill(consoleAddress);
    await page.getByRole("button", { name: /^Continue/ }).click();
    await admin.nameOrganisation();
    await page.getByRole("button", { name: "Continue and ask" }).click();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Make the request" }).click();
    await page.getByRole("heading", { name: "Compare four words" }).waitFor();
    return requestText(page);
  }

  test("every reply that is not the right one is refused, each in its own words", async ({
    admin,
    sandbox,
    context,
    assistant,
  }) => {
    const { page } = admin;
    const elsewhere = readRequest(await askFor(admin, "https://other.example.com"));
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    const { tenantId } = asked;
    const names = { request: asked.id, tenantId, clientId: CLIENT_ID, secret: SECRET };
    const good = makeReply(asked, names);
    const fabrikam = tenantOf(sandbox, "fabrikam.com").id;

    await test.step("the link carries the request in its fragment, from the configured address", async () => {
      await expect(
        page.getByRole("button", {
          name: /^Link https:\/\/setup\.example\.com\/entra\/#\/colleague\?request=esrequest1\./,
        }),
      ).toBeVisible();
      await expect(page.getByRole("link", { name: "Open in my mail program" })).toHaveAttribute(
        "href",
        /^mailto:\?subject=Request/,
      );
    });
    const field = page.getByRole("textbox", { name: "Reply code" });
    const refused: readonly (readonly [string, string, RegExp])[] = [
      ["no code", "Dear colleague, it is done.", /There is no reply code in this/],
      ["the request itself", `esrequest1.${"a".repeat(20)}.00000000`, /This is a request, not a reply/],
      ["a newer format", good.replace("esreply1", "esreply2"), /made by a newer version/],
      ["cut on the way", good.slice(0, -5), /The end of the code is missing/],
      ["changed on the way", good.replace(/\.(.{40})./, (_, head) => `.${head}A`), /changed on the way/],
      [
        "other names in clear",
        makeReply(asked, names, { clientId: LOST_CLIENT_ID }),
        /Do not use this reply/,
      ],
      [
        "another organisation, sealed well",
        makeReply(asked, { ...names, tenantId: fabrikam }),
        /Do not use this reply. It points to another organisation/,
      ],
      [
        "sealed to another key",
        makeReply({ ...asked, key: elsewhere.key }, names),
        /Do not use this reply. What stands in it openly/,
      ],
      [
        "made for another browser",
        makeReply(asked, { ...names, request: "AAAAAAAAAAAAAAAAAAAAAA" }),
        /made for another browser or an erased request/,
      ],
      [
        "for another console",
        makeReply(elsewhere, { ...names, request: elsewhere.id }),
        /This reply is for another console/,
      ],
    ];
    for (const [what, code, words] of refused)
      await test.step(what, async () => {
        await field.fill(code);
        await page.getByRole("button", { name: "Open the reply" }).click();
        await expect(page.getByRole("alert")).toHaveText(words);
      });
    await expectAccessible(page);

    const second = new Admin(await context.newPage(), assistant.url);
    await askFor(second, "https://rd.example.com");
    await test.step("after its end", async () => {
      await page.clock.setFixedTime(Date.now() + 8 * DAY);
      await field.fill(good);
      await page.getByRole("button", { name: "Open the reply" }).click();
      await expect(page.getByRole("alert")).toContainText("This reply comes too late");
    });
    await test.step("its key is dropped, so no other tab opens it either", async () => {
      await second.page.getByRole("textbox", { name: "Reply code" }).fill(good);
      await second.page.getByRole("button", { name: "Open the reply" }).click();
      await expect(second.page.getByRole("alert")).toContainText("This reply comes too late");
    });
  });

  test("a reply opens once, whichever tab opens it", async ({ admin, context, assistant }) => {
    const { page } = admin;
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    const second = new Admin(await context.newPage(), assistant.url);
    const again = readRequest(await askFor(second, "https://rd.example.com"));
    expect(again.id).toBe(asked.id);
    const { tenantId } = asked;
    const code = makeReply(asked, { request: asked.id, tenantId, clientId: CLIENT_ID, secret: SECRET });
    for (const one of [page, second.page]) {
      await one.getByRole("textbox", { name: "Reply code" }).fill(code);
      await one.getByRole("button", { name: "Open the reply" }).click();
    }
    await expect(page.getByText("Reply opened. It is for contoso.com")).toBeVisible();
    await expect(second.page.getByRole("alert")).toContainText("This reply was opened before");
  });

  test("forgets a request, and comes back to another one days later", async ({
    admin,
    context,
    assistant,
  }) => {
    const { page } = admin;
    await askFor(admin, "https://other.example.com");
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    await page.close();
    const later = new Admin(await context.newPage(), assistant.url);
    await later.open();
    await later.page.getByRole("link", { name: "Ask a colleague" }).click();
    const requests = later.page.getByRole("region", { name: "Requests of this browser" });
    await expect(requests.getByRole("heading", { level: 3 })).toHaveCount(2);
    await expectAccessible(later.page);
    const other = requests.getByRole("listitem").filter({ hasText: "other.example.com" });
    await other.getByRole("button", { name: "Forget" }).click();
    await later.page.getByRole("button", { name: "Forget it" }).click();
    await expect(requests.getByRole("heading", { level: 3 })).toHaveText(["rd.example.com"]);
    await requests.getByRole("button", { name: "The reply is here" }).click();
    await test.step("what was asked is answered already, and the reply opens", async () => {
      await later.heading("Which organisation, and how?").waitFor();
      await expect(later.page.getByLabel("Company domain")).toHaveValue("contoso.com");
      await later.page.getByRole("button", { name: "Continue and ask" }).click();
      await later.page.getByRole("button", { name: "Review the plan" }).click();
      await later.page.getByRole("button", { name: "Make the request" }).click();
      const { id: request, tenantId } = asked;
      await later.page
        .getByRole("textbox", { name: "Reply code" })
        .fill(makeReply(asked, { request, tenantId, clientId: CLIENT_ID, secret: SECRET }));
      await later.page.getByRole("button", { name: "Open the reply" }).click();
      await expect(later.page.getByText("Reply opened. It is for contoso.com")).toBeVisible();
    });
  });
});

test("a colleague who was sent a forged request is warned before anything is done", async ({
  admin,
  sandbox,
  assistant,
  browser,
}) => {
  await ask(admin);
  const text = await requestText(admin.page);
  const json: unknown = JSON.parse(Buffer.from(text.split(".")[1] ?? "", "base64url").toString());
  const forge = (changes: Readonly<Record<string, unknown>>) =>
    envelope({ ...Object(json), ...changes }).replace("esreply", "esrequest");
  const other = await openColleague(browser, assistant.url);
  await test.step("another callback shows other words, and the address it goes to", async () => {
    const words = await wordsOf(admin.page, "Compare four words");
    await openRequest(other.colleague, forge({ callbackUrl: "https://evil.example/api/oidc/callback" }));
    expect(await wordsOf(other.page, "Is the request really your colleague’s?")).not.toEqual(words);
    await expect(other.page.getByText("https://evil.example/api/oidc/callback")).toBeVisible();
  });
  await test.step("a domain that is not the organisation's is refused", async () => {
    await openRequest(other.colleague, forge({ tenantId: tenantOf(sandbox, "fabrikam.com").id }));
    await expect(other.page.getByRole("alert")).toContainText("Do not answer this request");
    await expect(other.page.getByRole("button", { name: "Continue to Microsoft" })).toHaveCount(0);
  });
  await test.step("one that has ended is not answered", async () => {
    await other.colleague.open();
    await other.page.getByRole("link", { name: "Open it here" }).click();
    await other.page
      .getByRole("textbox", { name: "Request" })
      .fill(forge({ expires: new Date(Date.now() - DAY).toISOString() }));
    await other.page.getByRole("button", { name: "Open the request" }).click();
    await expect(other.page.getByRole("alert")).toContainText("This request ended on");
  });
  await test.step("whoever did not expect it is told what to do", async () => {
    await openRequest(other.colleague, text);
    await other.page.getByRole("button", { name: "I did not expect this" }).click();
    await expect(other.page.getByRole("alert")).toContainText("Nothing was changed");
  });
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

  await page.getByRole("textbox", { name: "Reply code" }).fill(code);
  await page.getByRole("button", { name: "Open the reply" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId, client_secret: secretText });
  await admin.testSignInWithConsent();
  expect(other.wrong).toEqual([]);
  await other.context.close();
});
