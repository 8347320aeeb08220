/**
 * The screen in the language of `src/messages/pseudo.ts`, which nobody speaks: what still reads as English came from no
 * catalogue, and what is cut off has no room for a longer language. Changing it and back also shows that a change of
 * language in the middle of anything loses nothing.
 */
import type { Page } from "playwright/test";
import { findOverflow } from "./in-page.ts";

/** Names of products and people, and what a name is made of: shown as they are in every language. */
const NAMES =
  /\b(?:IT Operations|RustDesk Users|Ben Berg|Entra|Microsoft|RustDesk|Server|Pro|Azure|CLI|PowerShell|Terraform|Bicep|rustdesk-oidc|BetterDesk|databk|lejianwen|lantongxue|GigaionLLC|sctgdesk\S*|rustdesk-\S*|nginx|Caddy|Setup|Sandbox|Contoso|Fabrikam|theo|Admin|Application|AADSTS\w*|HTTPS?|JSON|OIDC|SPA|openid|profile|email|offline_access|admin|azure|localhost|GET|POST|PUT|PATCH|DELETE|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|min|sec|secs|day|days|hour|hours|ms)\b/g;

export async function findUntranslated(page: Page): Promise<readonly string[]> {
  // A page that crashed has no choice of language, and without a network no other words come.
  const canChange = await page.evaluate(
    () => navigator.onLine && document.querySelector("header .lang select") !== null,
  );
  if (!canChange) return [];
  await speak(page, true);
  const found = [...(await page.evaluate(findEnglish, NAMES.source)), ...(await page.evaluate(findOverflow))];
  await speak(page, false);
  return found;
}

/** The flag keeps what watches headings from taking the same screen in other words for a new one. */
async function speak(page: Page, isPseudo: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const root = document.documentElement;
    root.dataset.speaking = "";
    if (wanted) root.dataset.pseudo = "";
    else delete root.dataset.pseudo;
    document.querySelector("header .lang select")?.dispatchEvent(new Event("change", { bubbles: true }));
  }, isPseudo);
  await page.waitForFunction(
    (wanted) =>
      document.querySelector("header .lang select")?.getAttribute("aria-label")?.startsWith("⟦") === wanted,
    isPseudo,
  );
  if (!isPseudo)
    await page.evaluate(() => {
      delete document.documentElement.dataset.speaking;
    });
}

/** Runs in the page. Code, values, the redrawn panels, labels that are said to be of a language: all as they are. */
function findEnglish(names: string): readonly string[] {
  // What was said aloud or at a field before the change stays as it was said.
  const KEPT =
    "[role=alert], [role=status], [aria-live], .value .v, code, pre, kbd, .mono, textarea, select, script, style, .portal, .ribbon, .cast, .addr, .big, .url, [lang]:not(html)";
  const isEnglish = (text: string) => {
    const rest = text.replaceAll(/\S*[@./:\\_#=]\S*|\S*\d\S*/g, " ").replaceAll(new RegExp(names, "g"), " ");
    return /[A-Za-z]{3,}/.test(rest);
  };
  const found = new Set<string>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trim();
    const parent = node.parentElement;
    if (!parent?.checkVisibility() || text === "") continue;
    if (/\[\[\w+\]\]/.test(text)) found.add(`a label's key is shown: “${text.slice(0, 60)}”`);
    if (!parent.closest(KEPT) && isEnglish(text)) found.add(`“${text.slice(0, 60)}” is in no catalogue`);
  }
  for (const one of document.querySelectorAll("[aria-label], [placeholder], [title], img[alt]")) {
    if (!one.checkVisibility() || one.closest(".ribbon")) continue;
    for (const name of ["aria-label", "placeholder", "title", "alt"]) {
      const text = one.getAttribute(name) ?? "";
      if (/\[\[\w+\]\]/.test(text)) found.add(`a label's key is heard: “${text.slice(0, 60)}”`);
      if (!one.closest(KEPT) && isEnglish(text))
        found.add(`${name} “${text.slice(0, 60)}” is in no catalogue`);
    }
  }
  return [...found];
}
