/** Words of the review. */
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("en");

export const enReview = {
  title: "Review before anything is changed",
  titleNothing: "Everything is as it should be",
  lead: (added: number, changed: number, kept: number, removed: number) =>
    `${[
      added > 0 && count(added, { one: "# thing is new", other: "# things are new" }),
      changed > 0 && count(changed, { one: "# is changed", other: "# are changed" }),
      removed > 0 && count(removed, { one: "# is removed", other: "# are removed" }),
      kept > 0 && count(kept, { one: "# stays", other: "# stay" }),
    ]
      .filter(Boolean)
      .join(", ")}.`,
  leadNothing:
    "Both sides already hold what you asked for, so there is nothing to change. A test proves that it works.",
  plan: "The plan",
  create: "create",
  change: "change",
  keep: "keep",
  remove: "remove",
  everythingElse: "Everything else in the directory stays as it is",
  everythingElseConsole: "Every other setting of the console stays as it is",
  byHandSide: "by hand",
  colleagueSide: "by a colleague",
  askerSide: "by whoever asked",
  askerRest: "Set by whoever asked, with the values you send",
  applyByColleague: "Make the request",
  permissions: "Permissions, and why",
  permission: "Permission",
  why: "Why",
  grants: "Who can grant it",
  appGroup: "The new app, each time someone signs in",
  sessionGroup: "This assistant, only in this tab, only until you close it",
  permissionRows: {
    openid: "Know that it is the same person next time",
    "profile email": "Name and address of the RustDesk account",
    offline_access: "RustDesk’s server asks for it by itself; not needed",
    "User.Read": "Show who is signed in, and put you on the list",
    "Application.ReadWrite.All": "Create the app, its secret and the list of people",
    "DelegatedPermissionGrant.ReadWrite.All": "Give consent for everyone",
  } as Readonly<Record<string, string>>,
  grantPerson: "The person, or you for all",
  grantAdmin: "Application Administrator",
  requests: "Exact requests",
  requestCount: (requests: number) =>
    `${count(requests, { one: "# request", other: "# requests" })}, Graph’s sent together where they can be`,
  apply: "Make these changes",
  applyByHand: "Show the steps",
  applyByScript: "Show the script",
  test: "Test the sign-in",
  time: "Takes about half a minute",
  questions: {
    adoptTitle: "Is one of these yours?",
    adoptWhat:
      "An app registration like the one we would make exists already, but was not made by this assistant, or for another name. Taking it over keeps its client ID and everything else on it.",
    adoptBy: {
      uniqueName: "has our name",
      tag: "is marked as made for RustDesk",
      redirectUri: "holds this callback address",
    },
    adopt: (name: string) => `Take over ${name}`,
    adoptNot: "Create a new one beside it",
    unknownTitle: "The console names an app that this organisation does not have",
    unknownWhat: (clientId: string) =>
      `RustDesk is set to the client ID \`${clientId}\`, which is not in this directory: it was deleted, or belongs to another organisation.`,
    unknownConsequence:
      "With a new app registration, Microsoft gives every person a new identifier. People who signed in before may get a second RustDesk account or have to link theirs by e-mail code.",
    unknownYes: "I understand: replace it with a new app registration",
    unseenTitle: "The console is connected to an app already",
    unseenWhat: (clientId: string) =>
      `RustDesk is set to the client ID \`${clientId}\`. With Entra by hand, this assistant cannot look at that app and repair it.`,
    unseenConsequence:
      "If you bring another client ID, Microsoft gives every person a new identifier. People who signed in before may get a second RustDesk account or have to link theirs by e-mail code. With the same client ID, nothing changes for them.",
    unseenYes: "I understand: show the steps, and replace it if I bring another one",
    unseenLook: "Sign in instead, and keep it",
    twinTitle: "A deleted app registration still holds this name",
    twinWhat:
      "Entra keeps the name of a deleted app for 30 days. Restored, it keeps its client ID, so everybody keeps their RustDesk account. If you want a new one instead, delete it permanently under **[[appRegistrations]] → [[deletedApps]]**, then look again.",
    twinRestore: "Restore it and go on",
    notConnectedTitle: "Nothing is connected here",
    notConnectedWhat:
      "Neither side holds a connection of this console to Microsoft Entra, so there is nothing to look after.",
    notConnectedGo: "Connect now",
    twinOpen: "Open [[deletedApps]]",
    fullTitle: "This app has no room for another secret",
    fullWhat: (max: number) =>
      `Apps that are open to personal accounts hold ${max} secrets at most. Delete one under **[[certificates]]** in the portal, then look again.`,
  },
} as const;
