/** What two people do who ask and answer: the request goes from one browser to the other as text. */
import type { Browser, Page } from "playwright/test";
import { Admin } from "./admin.ts";
import { expect, watch } from "./world.ts";

/** The text that would go by chat: the asker reads it off the page. */
export async function requestText(page: Page): Promise<string> {
  await page.getByText("The request as text").click();
  return (await page.getByText(/^esrequest1\./).textContent()) ?? "";
}

/** Four words, as they are read out on the phone. */
export async function wordsOf(page: Page, heading: string): Promise<readonly string[]> {
  const words = page.getByRole("region", { name: heading }).getByRole("list").getByRole("listitem");
  await expect(words).toHaveCount(4);
  return words.allTextContents();
}

/** From the start to the asker's screen, with the request made. */
export async function ask(admin: Admin, gate: "chosen" | "everyone" = "everyone"): Promise<void> {
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
export async function openColleague(browser: Browser, url: string) {
  const context = await browser.newContext({ locale: "en-GB" });
  const wrong = watch(context);
  const page = await context.newPage();
  const colleague = new Admin(page, url);
  return { context, page, colleague, wrong };
}

/** From the start page to the request, pasted as the whole mail that quotes it: words before it and behind. */
export async function openRequest(colleague: Admin, text: string): Promise<void> {
  await colleague.open();
  await colleague.page.getByRole("link", { name: "Open it here" }).click();
  await colleague.page
    .getByRole("textbox", { name: "Request" })
    .fill(
      `Hello!\n> ${text.slice(0, 300)}\n> ${text.slice(300)}\n>\n> The app asks for name and e-mail only.\n`,
    );
  await colleague.page.getByRole("button", { name: "Open the request" }).click();
  await colleague.heading(/^A colleague asks you to connect/).waitFor();
}

/** To the asker's screen for this console, both sides in other hands than the browser's. */
export async function askFor(admin: Admin, consoleAddress: string): Promise<string> {
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
