/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { ProblemCode } from "../../domain/problem.ts";

type Facts = Readonly<Record<string, string>>;
export interface ProblemWords {
  readonly title: string;
  readonly happened: string | ((facts: Facts) => string);
  readonly remedy: string | ((facts: Facts) => string);
}

const quoted = (text: string | undefined) => (text ? `: “${text}”` : "");

export const enProblems = {
  "console-unreachable": {
    title: "The console does not answer",
    happened: "Your RustDesk server gave no answer, or its proxy said that it is down.",
    remedy: "Check that the console opens in another tab, then try again. By hand always works.",
  },
  "console-not-an-api": {
    title: "The answer is not from the RustDesk API",
    happened:
      "Something else answered at the console’s address: a proxy’s page, a sign-in page, or another product.",
    remedy: "Check that `/api/` of this address reaches RustDesk’s API server (port 21114), then try again.",
  },
  "console-not-pro": {
    title: "This is not RustDesk Server Pro",
    happened: "It looks like another RustDesk-compatible server. Its sign-in settings differ.",
    remedy: "Continue by hand with this server’s own callback address.",
  },
  "console-wrong-password": {
    title: "The console did not accept this",
    happened: (facts) =>
      `User name or password is wrong, or the account may not sign in${quoted(facts.answer)}.`,
    remedy: "Check both and sign in again. The assistant never repeats a sign-in by itself.",
  },
  "console-wrong-code": {
    title: "The code was not accepted",
    happened: (facts) => `It is wrong or has expired${quoted(facts.answer)}.`,
    remedy: "Enter the newest code, or sign in again to get another one.",
  },
  "console-not-admin": {
    title: "This account is no administrator",
    happened: (facts) =>
      `**${facts.user ?? "This person"}** may sign in to RustDesk, but only administrators may change its sign-in settings.`,
    remedy: "Sign in as an administrator, or do the console side by hand.",
  },
  "console-forbidden": {
    title: "The console refuses its settings to this account",
    happened:
      "Sign-in worked, but reading or saving the sign-in settings is forbidden. Roles with limited rights have no access to them.",
    remedy: "Sign in as a full administrator, or do the console side by hand.",
  },
  "console-session-ended": {
    title: "You are signed out of the console",
    happened:
      "The console no longer accepts this session. Sessions end with a restart, with time, or with a reload of this page.",
    remedy: "Sign in to the console again. Nothing that you entered is lost.",
  },
  "console-settings-unknown": {
    title: "This console answers in a way we have not tested",
    happened:
      "Its sign-in settings have a shape that the assistant does not know, so it will not write to them. No change was made.",
    remedy: "Continue by hand for the RustDesk side; the values will be ready to copy.",
  },
  "console-changed-meanwhile": {
    title: "Someone changed the console’s settings in between",
    happened: "They are no longer what the review showed, so nothing was saved over them.",
    remedy: "Look again: the new plan starts from what is there now.",
  },
  "console-stored-differs": {
    title: "The console holds something else than was sent",
    happened: (facts) =>
      `Read back, **${facts.setting ?? "a value"}** is \`${facts.rustDesk || facts.entra || "empty"}\` where \`${facts.expected ?? ""}\` was expected.`,
    remedy: "Look again: the new plan shows what differs.",
  },
  "console-refused": {
    title: "The console refused this",
    happened: (facts) => `RustDesk answered${quoted(facts.answer)}.`,
    remedy: "Try again. If it stays, do the console side by hand.",
  },
  "console-secret-masked": {
    title: "The console hides the secrets of other providers",
    happened: (facts) =>
      `It shows stars instead of the secret of **${facts.provider ?? "another provider"}**. Saving the settings would write the stars back and break it.`,
    remedy: "Continue by hand for the RustDesk side: its own page keeps them.",
  },
  "console-throttled": {
    title: "The console wants a pause",
    happened:
      "It takes a few requests a minute only, and this was one too many. The assistant did not repeat it.",
    remedy: "Wait a minute, then try again.",
  },
  "console-issuer-unreachable": {
    title: "The console cannot read Microsoft’s public record",
    happened: (facts) =>
      `Its server asked for the discovery document of \`${facts.issuer ?? "the issuer"}\` and got no usable answer${quoted(facts.answer)}. Without it nobody can sign in.`,
    remedy:
      "Let the server reach Microsoft’s sign-in address by https (its proxy, its firewall, its list of trusted CAs), then go on from here.",
  },
  "tenant-unknown": {
    title: "Microsoft knows no organisation with this domain",
    happened: (facts) => `There is no directory for \`${facts.tenant ?? ""}\` in this cloud.`,
    remedy: "Check the spelling, use another domain of your organisation, or choose another cloud below.",
  },
  "discovery-unreachable": {
    title: "Microsoft’s sign-in service does not answer",
    happened: (facts) => `\`${facts.host ?? "It"}\` could not be reached from this browser.`,
    remedy: "Check the connection, and whether a proxy or an extension blocks this address; then try again.",
  },
  "issuer-unexpected": {
    title: "This organisation lives elsewhere",
    happened: (facts) =>
      `Its public record names \`${facts.got ?? facts.reason ?? "something else"}\`, which is not the cloud chosen here.`,
    remedy: "Choose the cloud of your organisation below.",
  },
  "popup-blocked": {
    title: "The Microsoft window was blocked",
    happened: "Your browser did not let this page open a window.",
    remedy: "Allow pop-ups for this page, then open Microsoft again.",
  },
  "popup-no-answer": {
    title: "No answer came back",
    happened: "The Microsoft window was closed, or it showed an error that stays there.",
    remedy: "Open it again. If Microsoft showed an error, its AADSTS number says what is missing.",
  },
  "sign-in-cancelled": {
    title: "The sign-in was stopped",
    happened: "The Microsoft window was closed, or the permission was declined. Nothing was changed.",
    remedy: "Open it again when you are ready, or choose another way.",
  },
  "admin-approval-needed": {
    title: "Microsoft wants an administrator to allow this tool",
    happened: "Your account may not give this permission itself. Nothing was changed.",
    remedy:
      "Use a token from the Azure CLI, which needs no approval for this tool; make the changes by hand; or ask an administrator to sign in here.",
  },
  "wrong-tenant": {
    title: "That is another organisation",
    happened: (facts) =>
      `You signed in as \`${facts.got ?? ""}\`. This server was set for **${facts.expected ?? "another domain"}**.`,
    remedy: "Use another account, or change the company domain.",
  },
  "wrong-account": {
    title: "That is another account",
    happened: (facts) =>
      `Microsoft answered for ${facts.got ? `\`${facts.got}\`` : "another person"}, who does not belong here.`,
    remedy: "Use the account that you began with.",
  },
  "personal-account": {
    title: "This is a personal Microsoft account",
    happened: "It belongs to no organisation, so there is no directory to register an app in.",
    remedy: "Use a work account.",
  },
  "sign-in-refused": {
    title: "Microsoft refused the sign-in",
    happened: (facts) =>
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "It gave no number"}${quoted(facts.message)}.`,
    remedy:
      "Trust Microsoft’s text where it says more than this page can, then try again or choose another way.",
  },
  "sign-in-unavailable": {
    title: "Microsoft’s sign-in does not answer right now",
    happened: "Its token service gave no usable answer.",
    remedy: "Wait a minute and try again. MSAL repeats a refusal for up to 60 seconds without asking again.",
  },
  "assistant-not-registered": {
    title: "Microsoft does not know this assistant",
    happened: (facts) =>
      `The client ID of the assistant is unknown in this organisation, or its redirect URI is not registered as a single-page application${facts.aadsts ? ` (AADSTS${facts.aadsts})` : ""}.`,
    remedy: "Check the client ID and the redirect URI, or use a token from the Azure CLI instead.",
  },
  "insecure-page": {
    title: "This page is not opened securely",
    happened: "Browsers allow signing in on https or on localhost only.",
    remedy: "Open the assistant by https, or start it on your own computer.",
  },
  "graph-denied": {
    title: "Microsoft refused this",
    happened: (facts) =>
      `Your account may sign in, but not do this${facts.call ? ` (\`${facts.call}\`)` : ""}: it lacks the role **Cloud Application Administrator** or **Application Administrator**, or the role is not active yet.`,
    remedy:
      "If the role was given to you in the last 15 minutes, wait and try again. Else make the changes by hand with a colleague who has it.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph does not answer",
    happened: "The request got no answer that this page may read.",
    remedy: "Check the connection, then look again: what was made is found.",
  },
  "graph-throttled": {
    title: "Microsoft asks to slow down",
    happened: "Your organisation has sent many requests to Microsoft in a short time.",
    remedy: "Wait a few minutes, then look again: what was made is found.",
  },
  "graph-unavailable": {
    title: "Microsoft Graph has a problem",
    happened: (facts) => `It answered ${facts.status ?? "an error"} several times.`,
    remedy: "Wait a few minutes, then look again: what was made is found.",
  },
  "graph-session-ended": {
    title: "You are signed out of Microsoft",
    happened: "The token has ended, or a reload of this page dropped it.",
    remedy: "Sign in to Microsoft again. Nothing that you entered is lost.",
  },
  "graph-step-up": {
    title: "Microsoft wants to see you again",
    happened: "Your organisation asks for a fresh sign-in or a second factor before this change.",
    remedy: "Sign in to Microsoft again, then look again.",
  },
  "secrets-forbidden": {
    title: "Your organisation forbids client secrets",
    happened:
      "An app management policy blocks them. RustDesk Server Pro has no field for certificates, so it needs one.",
    remedy: "Ask for an exemption of this app from the policy, then look again.",
  },
  "secret-lifetime-limited": {
    title: "Your organisation allows shorter secrets only",
    happened: (facts) =>
      `An app management policy limits how long a secret may last${facts.longestInDays ? `: ${facts.longestInDays} days at most` : ""}.`,
    remedy: "Choose a shorter lifetime and review again.",
  },
  "name-held-by-deleted-app": {
    title: "A deleted app still holds this name",
    happened:
      "An app registration for this console was deleted less than 30 days ago, and Entra keeps its name for that long.",
    remedy:
      "Restore it under *Deleted applications* in the Entra portal, or delete it there permanently; then look again.",
  },
  "quota-exceeded": {
    title: "Your directory quota is used up",
    happened: "Microsoft counts how many objects one person may create, deleted ones included.",
    remedy: "Delete applications permanently that you no longer need, or let an administrator do this.",
  },
  "directory-conflict": {
    title: "Someone else is changing the directory",
    happened: "Microsoft refused changes that came at the same time as others, several times.",
    remedy: "Wait a minute, then look again.",
  },
  "directory-still-copying": {
    title: "Microsoft is still copying the new app",
    happened: "Not all of its regions show it yet. That takes longer than usual.",
    remedy: "Wait a few minutes, then look again: it is found, and nothing is made twice.",
  },
  "graph-refused": {
    title: "Microsoft refused this request",
    happened: (facts) => `${facts.graphCode ?? "It gave no code"}${quoted(facts.message)}.`,
    remedy: "Copy the details for support. By hand in the portal may say more.",
  },
  "outcome-unknown": {
    title: "It is not known whether this was done",
    happened: "The answer got lost on the way.",
    remedy: "Look again: the assistant reads both sides and plans only what is still missing.",
  },
  "secret-undelivered": {
    title: "The secret is made, but RustDesk does not have it yet",
    happened: "It is still held in this tab.",
    remedy: "Go on: the same secret is delivered, and no other is made.",
  },
  "dry-check-differs": {
    title: "RustDesk would ask Microsoft for something else",
    happened: "The address that it sends people to differs from the plan, as marked below.",
    remedy: "Look again: the new plan shows what to change.",
  },
  "provider-not-offered": {
    title: "RustDesk does not offer the sign-in yet",
    happened: "The provider is saved, but the console does not list it for users.",
    remedy: "Look again. Some servers need a moment, or a restart.",
  },
  "trial-failed": {
    title: "RustDesk could not complete the sign-in",
    happened: (facts) =>
      `It answered${quoted(facts.answer)}. A secret that is under a minute old may still be unknown to Microsoft; then waiting is the cure.`,
    remedy: "Wait a minute and test again. Nothing needs to be made again.",
  },
  "trial-no-answer": {
    title: "No answer came back from the sign-in",
    happened:
      "RustDesk waited three minutes. If the Microsoft window showed an error, that error stayed there.",
    remedy: "Test again. If Microsoft shows an AADSTS number, it says what is missing.",
  },
  unexpected: {
    title: "Something unexpected happened",
    happened: "The assistant was not built for this.",
    remedy: "Look again. If it stays, copy the details for support.",
  },
} as const satisfies Record<ProblemCode, ProblemWords>;
