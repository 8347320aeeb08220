/** What a person is told when something goes wrong: what happened and why, then what to do. Facts are quoted, never matched on. */
import type { ProblemCode } from "../../domain/problem.ts";
import { type ProblemWords, quoted } from "../problem-words.ts";
import { enMishaps } from "./mishaps.ts";
import { enConsoleProblems } from "./problems-console.ts";

export const enProblems = {
  ...enMishaps,
  "still-there": {
    title: "Something of the connection is still there",
    happened:
      "Everything was taken away, but looking again, one side still shows a part of it: Microsoft may still be copying, or someone put it back.",
    remedy: "Look again. If it stays, remove what is left by hand.",
  },
  ...enConsoleProblems,
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
    happened: "The Microsoft window was closed, or the permission was declined.",
    remedy: "Open it again when you are ready, or choose another way.",
  },
  "admin-approval-needed": {
    title: "Microsoft wants an administrator to allow this tool",
    happened: "Your account may not give this permission itself.",
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
      `${facts.aadsts ? `AADSTS${facts.aadsts}` : "Microsoft gave no number"}${quoted(facts.message)}.`,
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
  "handover-insecure-page": {
    title: "This page is not opened securely",
    happened: "Browsers seal and open codes on https or on localhost only.",
    remedy: "Open the assistant by https, or start it on your own computer.",
  },
  "handover-no-storage": {
    title: "This browser keeps nothing",
    happened:
      "The key that opens the reply has to stay in this browser until the reply comes. It cannot be kept here: some browsers refuse in private windows, or when site data is blocked.",
    remedy: "Open the assistant in a normal window, or allow it to keep site data, then try again.",
  },
  "graph-denied": {
    title: "Microsoft refused this",
    happened: (facts) =>
      `Your account may sign in, but not do this${facts.call ? ` (\`${facts.call}\`)` : ""}: it lacks the role **Cloud Application Administrator** or **Application Administrator**, or the role is not active yet.`,
    remedy:
      "If the role was given to you in the last 15 minutes, wait and try again. Else make the changes by hand with a colleague who has it.",
  },
  "consent-refused": {
    title: "Microsoft refused consent for everyone",
    happened:
      "It needs the role **Cloud Application Administrator**, **Application Administrator** or **Privileged Role Administrator**, which this account does not have or has not activated. Without it Microsoft lets nobody on the list in, since a list switches off each person’s own consent.",
    remedy:
      "Ask somebody with one of these roles to press *[[grantShort]]* in the portal, under **[[appRegistrations]] → [[apiPermissions]]**, then go on from here: the consent is found. Or let everyone in, and each person is asked once.",
  },
  "group-refused": {
    title: "Microsoft did not take the group",
    happened: (facts) =>
      `The usual reason is the organisation’s plan: groups need **Entra ID P1 or P2**, people do not${quoted(facts.message)}.`,
    remedy:
      "Take the group off the list again and add its people one by one, or get the plan and go on from here.",
  },
  "graph-unreachable": {
    title: "Microsoft Graph does not answer",
    happened: "The request got no answer that this page may read.",
    remedy: "Check the connection, then look again: what was made is found.",
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
      "Restore it under *[[deletedApps]]* in the Entra portal, or delete it there permanently; then look again.",
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
  "graph-refused": {
    title: "Microsoft refused this request",
    happened: (facts) =>
      `Microsoft’s answer was ${facts.graphCode ? `\`${facts.graphCode}\`` : "a refusal without a code"}${quoted(facts.message)}.`,
    remedy: "Copy the details for support. By hand in the portal may say more.",
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
