/** The simulated Microsoft pages: plain forms with labels, nothing from elsewhere. */
import { randomUUID } from "node:crypto";
import type { Person, World } from "../world.ts";

/** Text for HTML. */
export const text = (value: string): string =>
  value.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);

export function page(
  title: string,
  body: string,
  status = 200,
  headers: Record<string, string> = {},
): Response {
  return new Response(
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${text(title)}</title><link rel="stylesheet" href="/_sandbox/page.css"></head><body><p class="note">Simulated Microsoft sign-in</p><main>${body}</main></body></html>`,
    {
      status,
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...headers },
    },
  );
}

export const PAGE_CSS = `
body { margin: 0; min-height: 100vh; background: #f2f2f2; color: #1b1b1b; font: 15px/22px "Segoe UI", system-ui, sans-serif; }
main { max-width: 380px; margin: 24px auto; padding: 32px; background: #fff; box-shadow: 0 2px 6px #0003; }
h1 { font-size: 22px; line-height: 28px; margin: 0 0 12px; }
.note { margin: 0; padding: 6px 12px; background: #fff4ce; text-align: center; font-size: 13px; }
button, .button { display: block; box-sizing: border-box; width: 100%; margin: 8px 0; padding: 10px 12px; border: 1px solid #767676; background: #fff; color: inherit; font: inherit; text-align: start; text-decoration: none; cursor: pointer; }
button.main { background: #0b57a4; border-color: #0b57a4; color: #fff; }
button small { display: block; color: #595959; }
label { display: block; margin: 12px 0 4px; }
input { box-sizing: border-box; width: 100%; padding: 8px; border: 1px solid #767676; font: inherit; }
dl { font-size: 13px; } dt { font-weight: 600; } dd { margin: 0 0 8px; overflow-wrap: anywhere; }
ul { padding-inline-start: 20px; } table { border-collapse: collapse; width: 100%; font-size: 13px; } td, th { text-align: start; padding: 4px 8px 4px 0; vertical-align: top; overflow-wrap: anywhere; }
`;

/** An error that stays in Microsoft's window: the app that asked never learns of it. */
export function errorPage(world: World, code: number, message: string, correlationId: string): Response {
  return page(
    "Sign in to your account",
    `<h1>Sorry, but we’re having trouble signing you in.</h1><p>AADSTS${code}: ${text(message)}</p>
<dl><dt>Request Id</dt><dd>${randomUUID()}</dd><dt>Correlation Id</dt><dd>${text(correlationId)}</dd><dt>Timestamp</dt><dd>${new Date(world.now()).toISOString()}</dd></dl>`,
    400,
  );
}

export function accountPicker(people: readonly Person[], problem = ""): Response {
  const choices = people
    .map(
      (one) =>
        `<button name="account" value="${text(one.oid)}">${text(one.displayName)}<small>${text(one.userPrincipalName)}</small></button>`,
    )
    .join("");
  return page(
    "Sign in to your account",
    `<h1>Pick an account</h1>${problem && `<p role="alert">${text(problem)}</p>`}<form method="post">${choices}</form>
<details${problem && " open"}><summary>Use another account</summary><form method="post">
<label for="u">Email or user name</label><input id="u" name="userName" autocomplete="off" required>
<label for="p">Password</label><input id="p" name="password" type="password" autocomplete="off" required>
<button class="main">Sign in</button></form></details>
<form method="post"><button name="cancel" value="1">Cancel</button></form>`,
  );
}

export function consentPage(
  app: string,
  person: Person,
  scopes: readonly string[],
  mayConsentForAll: boolean,
): Response {
  const hidden = `<input type="hidden" name="account" value="${text(person.oid)}">`;
  const forAll = mayConsentForAll
    ? `<label><input type="checkbox" name="forAll" value="1" style="width:auto"> Consent on behalf of your organization</label>`
    : "";
  return page(
    "Permissions requested",
    `<h1>Permissions requested</h1><p><strong>${text(app)}</strong></p><p>${text(person.userPrincipalName)}</p><p>This app would like to:</p><ul>${scopes.map((one) => `<li>${text(one)}</li>`).join("")}</ul>
<form method="post">${hidden}${forAll}<button class="main" name="consent" value="accept">Accept</button></form>
<form method="post">${hidden}<button name="cancel" value="1">Cancel</button></form>`,
  );
}

export function approvalPage(app: string, person: Person, code: number): Response {
  return page(
    "Need admin approval",
    `<h1>Need admin approval</h1><p><strong>${text(app)}</strong> needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.</p><p>AADSTS${code}</p>
<form method="post"><input type="hidden" name="account" value="${text(person.oid)}"><button name="declined" value="1">Return to the application without granting consent</button></form>`,
  );
}
