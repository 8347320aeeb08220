import { CAST } from "../../sandbox/cast.ts";
import { ask, askFor, openColleague, openRequest, requestText } from "../colleague.ts";
import { envelope, makeReply, readRequest } from "../reply-forge.ts";
import { tenantOf } from "../world.ts";
import { test } from "./shoot.ts";

const DAY = 86_400_000;
const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "Kx8~Q7dAbcdefghijklmnopqrstuvwxyz01234ab";

test("e Ask a colleague", async ({ admin, shoot, assistant, browser }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: "Ask a colleague" }).click();
  await admin.heading("Ask a colleague").waitFor();
  await page.getByText("No request is open").or(page.getByRole("region").last()).first().waitFor();
  await shoot("Nothing asked yet");
  await ask(admin);
  await shoot("Send this to your colleague");
  const text = await requestText(page);
  await shoot("The request as text");
  await page.getByText("The request as text").click();
  await page.getByText("The request as a script").click();
  await page.getByText("#!/usr/bin/env bash").waitFor();
  await shoot("The request as a script");

  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  await colleague.open();
  await other.page.getByRole("link", { name: "Open it here" }).click();
  await colleague.heading("Open a request").waitFor();
  await shoot("The colleague pastes the request", other.page);
  await other.page.getByRole("button", { name: "Open the request" }).click();
  await other.page.getByRole("alert").waitFor();
  await shoot("Nothing pasted", other.page);
  await openRequest(colleague, text);
  await other.page.getByText("found in Microsoft’s public records").waitFor();
  await shoot("What is asked", other.page);
  const popup = await colleague.openMicrosoft();
  await shoot("Waiting for Microsoft's window", other.page);
  await popup.getByRole("button", { name: new RegExp(CAST.contosoAdmin.name) }).click();
  await popup.getByRole("button", { name: "Accept" }).click();
  await colleague.heading("Review before anything is changed").waitFor();
  await shoot("The colleague reviews", other.page);
  await other.page.getByRole("button", { name: "Make these changes" }).click();
  await colleague.heading("The changes are made").waitFor();
  await shoot("The colleague's changes are made", other.page);
  await other.page.getByRole("button", { name: "Show the reply code" }).click();
  await other.page.getByText(/^esreply1\./).waitFor();
  await shoot("The reply code", other.page);
  const code = (await other.page.getByText(/^esreply1\./).textContent()) ?? "";
  await other.page.getByText("Another way").or(other.page.locator("summary").last()).first().click();
  await shoot("The values by another way", other.page);
  await other.page.getByRole("button", { name: "Sign out and finish" }).click();
  await colleague.heading("Finished").waitFor();
  await shoot("The colleague is finished", other.page);
  await page.getByRole("textbox", { name: "Reply code" }).fill(code);
  await page.getByRole("button", { name: "Open the reply" }).click();
  await admin.heading("The changes are made").waitFor();
  await shoot("The reply is opened");
  await admin.testSignInWithConsent();
  await admin.finish();
  await shoot("Done, at the asker's");
  await other.context.close();
});

test("f Answer by hand or by script", async ({ admin, shoot, assistant, browser }) => {
  await ask(admin, "chosen");
  const text = await requestText(admin.page);
  const other = await openColleague(browser, assistant.url);
  const { colleague } = other;
  const { page } = other;
  await openRequest(colleague, text);
  await page.getByRole("radio", { name: /Run one command/ }).check();
  await page.getByRole("button", { name: "Continue with a script" }).click();
  await page.getByRole("button", { name: "Show the script" }).click();
  await page.getByText("#!/usr/bin/env bash").waitFor();
  await shoot("The script seals by itself", page);
  await page.getByText("It printed the values instead").click();
  await shoot("It printed the values instead", page);
  await page.getByRole("button", { name: "Terraform" }).click();
  await page.getByText("This cannot make a reply code").waitFor();
  await shoot("A tool that cannot seal", page);
  await openRequest(colleague, text);
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await colleague.heading("Register the app").waitFor();
  await shoot("The colleague's steps", page);
  await other.context.close();
});

test("g Requests that are refused", async ({ admin, shoot, sandbox, assistant, browser }) => {
  await ask(admin);
  const text = await requestText(admin.page);
  const json: unknown = JSON.parse(Buffer.from(text.split(".")[1] ?? "", "base64url").toString());
  const forge = (changes: Readonly<Record<string, unknown>>) =>
    envelope({ ...Object(json), ...changes }).replace("esreply", "esrequest");
  const other = await openColleague(browser, assistant.url);
  const { page, colleague } = other;
  await openRequest(colleague, forge({ tenantId: tenantOf(sandbox, "fabrikam.com").id }));
  await page.getByRole("alert").waitFor();
  await shoot("A domain that is not the organisation's", page);
  await colleague.open();
  await page.getByRole("link", { name: "Open it here" }).click();
  await page
    .getByRole("textbox", { name: "Request" })
    .fill(forge({ expires: new Date(Date.now() - DAY).toISOString() }));
  await page.getByRole("button", { name: "Open the request" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("One that has ended", page);
  await openRequest(colleague, text);
  await page.getByRole("button", { name: "I did not expect this" }).click();
  await page.getByRole("alert").waitFor();
  await shoot("Not expected", page);
  await other.context.close();
});

test.describe("away from the console", () => {
  test.use({ config: { elsewhere: true, shareUrl: "https://setup.example.com/entra/index.html" } });

  test("h Replies that are refused", async ({ admin, shoot, sandbox, context }) => {
    const { page } = admin;
    const elsewhere = readRequest(await askFor(admin, "https://other.example.com"));
    const asked = readRequest(await askFor(admin, "https://remote-desktop.headquarters.contoso.example"));
    const names = { request: asked.id, tenantId: asked.tenantId, clientId: CLIENT_ID, secret: SECRET };
    const good = makeReply(asked, names);
    const refuse = async (state: string, code: string) => {
      await page.getByRole("textbox", { name: "Reply code" }).fill(code);
      await page.getByRole("button", { name: "Open the reply" }).click();
      await page.getByRole("alert").waitFor();
      await shoot(state);
    };
    await refuse("Cut on the way", good.slice(0, -5));
    const fabrikam = tenantOf(sandbox, "fabrikam.com").id;
    await refuse("Forged: another organisation", makeReply(asked, { ...names, tenantId: fabrikam }));
    await refuse("For another console", makeReply(elsewhere, { ...names, request: elsewhere.id }));
    const later = await context.newPage();
    await later.goto(page.url().split("#")[0] ?? "");
    await later.getByRole("link", { name: "Ask a colleague" }).click();
    await later.getByRole("heading", { level: 3 }).first().waitFor();
    await shoot("Requests of this browser", later);
    await later.getByRole("button", { name: "Forget" }).first().click();
    await shoot("Forget it?", later);
    await later.close();
    await page.clock.setFixedTime(Date.now() + 8 * DAY);
    await refuse("Too late", good);
  });
});
