/** The page in the reader's language, the portal's labels in the portal's. */
import type { Page } from "playwright/test";
import { expect, expectAccessible, test } from "../world.ts";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name });
/** The languages whose words were loaded: English has no file of its own name. */
const watchWords = (page: Page): Set<string> => {
  const loaded = new Set<string>();
  page.on("response", (response) => {
    const [, tag] = /\/words-([a-z]{2}(?:-Han[st])?)[-.]/.exec(response.url()) ?? [];
    if (tag) loaded.add(tag);
  });
  return loaded;
};

test.describe("with a German browser", () => {
  test.use({ locale: "de-AT" });

  test("finds everything in German, and the portal's labels as the German portal has them", async ({
    page,
    admin,
    assistant,
  }) => {
    const loaded = watchWords(page);
    await page.goto(assistant.url);
    await heading(page, "RustDesk mit Microsoft Entra ID verbinden").waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "de");
    await expectAccessible(page);
    await page.getByRole("link", { name: "Der Anleitung folgen" }).click();
    await heading(page, "Ihre RustDesk-Konsole").waitFor();
    await expect(page).toHaveTitle("Ihre RustDesk-Konsole · Entra Setup für RustDesk");
    await page.getByRole("button", { name: "An der Konsole anmelden" }).click();
    await page.getByRole("button", { name: "Diesen Teil von Hand erledigen" }).click();
    await page.getByLabel("Domäne des Unternehmens").fill("contoso.com");
    await page.getByText("In den öffentlichen Angaben von Microsoft gefunden").waitFor();
    await page.getByRole("button", { name: "Weiter von Hand" }).click();
    await page.getByRole("radio", { name: /^Alle/ }).check();
    await page.getByRole("button", { name: "Plan ansehen" }).click();
    await heading(page, "Vorschau, bevor etwas geändert wird").waitFor();
    // The date as it is written there.
    await expect(page.getByText(/bis \d{2}\.\d{2}\.20\d\d/)).toBeVisible();
    await page.getByRole("button", { name: "Schritte anzeigen" }).click();
    await heading(page, "App registrieren").waitFor();
    await expect(page.getByText("App-Registrierungen › Neue Registrierung")).toBeVisible();
    await expectAccessible(page);

    await test.step("switches the portal to English: its labels are said to be English, and what they mean", async () => {
      await page.getByLabel("Sprache des Portals").selectOption("English");
      await expect(page.getByText("Register (Registrieren)")).toBeVisible();
      await expect(page.locator('[lang="en"]', { hasText: /^New registration$/ })).toBeVisible();
      await expect(heading(page, "App registrieren")).toBeVisible();
    });
    expect([...loaded]).toEqual(["de"]);
    expect(admin.page).toBe(page);
  });
});

test("changes the language in the middle of it, loses nothing, and is spoken to so the next time", async ({
  admin,
}) => {
  const { page } = admin;
  const loaded = watchWords(page);
  await admin.begin();
  await admin.acceptAddress();
  await admin.heading("Sign in to the RustDesk console").waitFor();
  await page.getByLabel("User name").fill("somebody");
  await page.getByLabel("Password", { exact: true }).fill("half a passw");
  expect([...loaded]).toEqual([]);
  await page.getByLabel("Language", { exact: true }).selectOption("日本語");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByRole("textbox").first()).toHaveValue("somebody");
  await expect(page.locator('input[autocomplete="current-password"]')).toHaveValue("half a passw");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  expect([...loaded]).toEqual(["ja"]);
});

test("hears what is wrong in the language that it changes to", async ({ admin }) => {
  const { page } = admin;
  const language = page.getByLabel(/^(Language|Sprache|Langue)$/);
  const alert = page.getByRole("alert");
  await admin.begin();
  await admin.acceptAddress();
  await test.step("a field that was left empty", async () => {
    await page.getByRole("button", { name: "Sign in to the console" }).click();
    await expect(alert.first()).toHaveText("Enter the user name of an administrator.");
    await language.selectOption("Deutsch");
    await expect(alert.first()).toHaveText("Geben Sie den Benutzernamen eines Administrators ein.");
    await language.selectOption("English");
  });
  await test.step("what the console said of the password", async () => {
    await page.getByLabel("User name").fill("admin");
    await page.getByLabel("Password", { exact: true }).fill("wrong");
    await page.getByRole("button", { name: "Sign in to the console" }).click();
    await expect(alert).toContainText("User name or password is wrong");
    await language.selectOption("Français");
    await expect(alert).toContainText("Le nom d’utilisateur ou le mot de passe est incorrect");
    await page.locator('input[autocomplete="current-password"]').fill("another");
    await expect(alert).toHaveCount(0);
  });
});

test.describe("without the words of a language", () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test("stays in the one that it speaks", async ({ admin, context }) => {
    const { page } = admin;
    await admin.begin();
    await context.route(/words-fr/, (route) => route.abort());
    const language = page.getByLabel("Language", { exact: true });
    await language.selectOption("Français");
    await expect(language).toHaveValue("en");
    await admin.acceptAddress();
    await admin.heading("Sign in to the RustDesk console").waitFor();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(language).toHaveValue("en");
  });

  test.describe("with a German browser", () => {
    test.use({ locale: "de-DE" });

    test("says that a part of the page did not come", async ({ page, admin, assistant }) => {
      await page.route(/words-de-(?!start)/, (route) => route.abort());
      await page.goto(assistant.url);
      await page.getByRole("button", { name: "Was ist schiefgegangen?" }).click();
      await expect(heading(page, "Ein Teil dieser Seite wurde nicht geladen")).toBeFocused();
      await expect(page.getByRole("button", { name: "Seite neu laden" })).toBeVisible();
      expect(admin.page).toBe(page);
    });
  });
});

test.describe("a server that offers two languages", () => {
  test.use({ config: { languages: ["ko", "en", "tlh"] }, locale: "fr-FR" });

  test("offers those, and speaks the better one of them", async ({ admin, assistant }) => {
    const { page } = admin;
    await page.goto(assistant.url);
    await heading(page, "Connect RustDesk to Microsoft Entra ID").waitFor();
    const options = page.getByLabel("Language", { exact: true }).getByRole("option");
    await expect(options).toHaveText(["English", "한국어"]);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("every language fits, is announced as what it is, and is accessible", async ({ admin }) => {
    const { page } = admin;
    await admin.begin();
    await admin.heading("Your RustDesk console").waitFor();
    const choice = page.locator("header select");
    const tags = await choice
      .getByRole("option")
      .evaluateAll((options) => options.map((one) => one.getAttribute("value") ?? ""));
    expect(tags).toHaveLength(12);
    const title = page.getByRole("heading", { level: 1 });
    const titles = new Set<string>();
    for (const tag of tags) {
      const before = (await title.textContent()) ?? "";
      const isOther = (await page.locator("html").getAttribute("lang")) !== tag;
      await choice.selectOption(tag);
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      // The page is told before it is drawn anew.
      if (isOther) await expect(title).not.toHaveText(before);
      titles.add((await title.textContent()) ?? "");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, tag).toBeLessThanOrEqual(390);
      await expectAccessible(page);
    }
    expect(titles.size).toBe(12);
  });
});
