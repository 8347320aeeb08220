/** Words of "who may sign in". */
import { grammarOf } from "../grammar.ts";

const { list } = grammarOf("en");

export const enWho = {
  title: "Who may sign in?",
  lead: "RustDesk itself has no gate: whoever Microsoft lets through gets an account. So the gate is set in Entra.",
  legend: "Who may sign in",
  chosen: "Only people and groups I choose",
  recommended: "Recommended",
  chosenWhat:
    "Microsoft turns everyone else away before they reach RustDesk. You are put on the list now; add others in the Entra portal under **[[enterprise]] → [[users]]**.",
  chosenShort: "Microsoft turns everyone else away before they reach RustDesk.",
  includeMe: "Include me",
  includeMeWho: (name: string) => `Include me, **${name}**`,
  includeAsked: "Your request says so, and asks your colleague to put you on the list.",
  includeMeWhy: "Needed for the test sign-in at the end",
  consentLocked:
    "Consent for everyone is part of this: with a list of people, Microsoft refuses each person’s own consent.",
  everyone: "Everyone in my organisation",
  everyoneWhat: (domain: string) => `All members of ${domain}, and its guests.`,
  consent: "Give consent for everyone now",
  consentWhy:
    "Else each person is asked once. Needs one permission more: DelegatedPermissionGrant.ReadWrite.All.",
  more: "More settings",
  moreShort: "Name, secret lifetime, account types",
  appName: "Name of the app registration",
  appNameLong: (max: number) => `At most ${max} characters.`,
  lifetime: "The client secret lasts",
  days: (days: number) =>
    days === 730
      ? "2 years"
      : days === 365
        ? "1 year"
        : days === 180
          ? "6 months"
          : days === 90
            ? "3 months"
            : `${days} days`,
  lifetimeWhy:
    "Microsoft recommends 6 months. On its last day nobody can sign in with Microsoft until it is replaced.",
  audience: "Account types",
  audiences: {
    thisTenant: ["Accounts of this organisation", "Recommended. Guests of the organisation can sign in too."],
    anyTenant: [
      "Accounts of any organisation",
      "RustDesk compares one issuer, so in effect only this organisation’s people get in; the app is merely visible to others.",
    ],
    anyTenantAndPersonal: [
      "Any organisation and personal accounts",
      "As above; personal accounts cannot get in with this issuer. At most two client secrets fit.",
    ],
  },
  seats: "Seats",
  seatsWhy: "RustDesk creates an account for each person who signs in. That can use a seat of your licence.",
  later: "Can be changed later",
  laterWhy: "In Entra under *[[enterprise]]*, or here under *Who may sign in*.",
  review: "Review the plan",
  looking: "Looking at both sides",
  permissionMissing: "This needs one more permission than you gave. Sign in again for it.",
  tokenShort: "Your token cannot give consent for everyone",
  tokenShortWhy: (scopes: readonly string[]) =>
    `It lacks ${list(scopes.map((scope) => `\`${scope}\``))}. A token of the Azure CLI, from the command on the screen before, usually has it.`,
  otherToken: "Use another token",
  withoutConsent: "Everyone, without consent",
  consentNeeds:
    "Consent for everyone can be given by a **Cloud Application Administrator**, an **Application Administrator** or a **Privileged Role Administrator**. Without it, let everyone in: each person is then asked once.",
} as const;
