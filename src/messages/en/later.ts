/** Words of the screens from "who" to "done". */
import type { MatchRowSetting } from "../match-row-setting.ts";

export const enWho = {
  title: "Who may sign in?",
  lead: "RustDesk itself has no gate: whoever Microsoft lets through gets an account. So the gate is set in Entra.",
  legend: "Who may sign in",
  chosen: "Only people and groups I choose",
  recommended: "Recommended",
  chosenWhat:
    "Microsoft turns everyone else away before they reach RustDesk. You are put on the list now; add others in the Entra portal under **Enterprise applications → Users and groups**.",
  includeMe: "Include me",
  includeMeWho: (name: string) => `Include me, **${name}**`,
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
  appNameEmpty: "Enter a name.",
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
  laterWhy: "In Entra under *Enterprise applications*.",
  review: "Review the plan",
  looking: "Looking at both sides",
  permissionMissing: "This needs one more permission than you gave. Sign in again for it.",
  signInAgain: "Sign in again with this permission",
} as const;

export const enReview = {
  title: "Review before anything is changed",
  titleNothing: "Everything is as it should be",
  lead: (added: number, changed: number, kept: number) => {
    const part = (count: number, one: string, more: string) =>
      count > 0 ? [`${count} ${count === 1 ? one : more}`] : [];
    return `${[...part(added, "thing is new", "things are new"), ...part(changed, "is changed", "are changed"), ...part(kept, "stays", "stay")].join(", ")}.`;
  },
  leadNothing:
    "Both sides already hold what you asked for, so there is nothing to change. A test proves that it works.",
  plan: "The plan",
  create: "create",
  change: "change",
  keep: "keep",
  everythingElse: "Everything else in the directory",
  everythingElseConsole: "Every other setting of the console",
  byHandSide: "by hand",
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
  requestCount: (count: number) =>
    `${count} ${count === 1 ? "request" : "requests"}, Graph’s sent together where they can be`,
  apply: "Make these changes",
  applyByHand: "Show the steps",
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
    twinTitle: "A deleted app registration still holds this name",
    twinWhat:
      "Entra keeps the name of a deleted app for 30 days. Restore it under **App registrations → Deleted applications**, or delete it there permanently. Then look again.",
    twinOpen: "Open Deleted applications",
    fullTitle: "This app has no room for another secret",
    fullWhat: (max: number) =>
      `Apps that are open to personal accounts hold ${max} secrets at most. Delete one under **Certificates & secrets** in the portal, then look again.`,
  },
} as const;

export const enApply = {
  title: "Making the changes",
  titleDone: "The changes are made",
  titleStopped: "Stopped",
  titleFailed: (done: number, all: number) => `${done} of ${all} steps are done`,
  titleByHand: "Make these changes by hand",
  lead: (done: number, all: number) => `${done} of ${all} done.`,
  untouched: "RustDesk is not changed yet, so users notice nothing.",
  untouchedFailed:
    "RustDesk was **not** changed; users notice nothing. What was made is kept and found again.",
  touched: "RustDesk was saved.",
  leadDone: "Both sides were read back and hold what was planned.",
  leadConsole: "The values are ready to copy. Nothing is saved in RustDesk until you press Submit there.",
  leadSaved: "What you saved by hand is not read back here; the test shows whether it works.",
  leadByHand: "Each step once, in this order. Come back with the values.",
  byHandStep: "by hand",
  secretHeld: "Held in memory, not shown.",
  secretDone: "Handed to RustDesk without being shown, and not stored here.",
  secretReveal: "I need to see it",
  secretTitle: "Client secret",
  secretWarning: "Closing this box clears it. Anyone with it can act as this app.",
  secretClose: "Close and clear",
  log: "Activity log",
  logLines: (count: number) => `${count} ${count === 1 ? "line" : "lines"}, no secret in it`,
  stop: "Stop after this step",
  stopping: "Stopping after this step",
  stopWhy: "Stopping leaves nothing half done: going on later plans only what is missing.",
  goOn: "Go on from here",
  goOnWhy: "Looks again first, so nothing is made twice.",
  signInConsole: "Sign in to the console again",
  signInMicrosoft: "Sign in to Microsoft again",
  back: "Back to the review",
  test: "Test the sign-in",
  consoleByHand: "Now the console, by hand",
  values: {
    name: "App name",
    secretName: "Description of the secret",
    callback: "Callback address",
    clientId: "Client ID",
    secret: "Client secret",
    issuer: "Issuer",
  },
  copySecret: "Copy the client secret",
  saved: "I pressed Submit",
  fromPortal: "What the portal gave you",
  clientId: "Application (client) ID",
  secret: "Client secret, column *Value*",
  secretProblems: {
    empty: "Paste the Value of the client secret.",
    "secret-id": "**This is the Secret ID.** Copy from the *Value* column, just left of it.",
    masked:
      "**This is the hidden form.** Entra shows the Value only once. Make a new secret; you may delete this one.",
    "odd-shape": "This does not look like the usual Entra secret. You may continue anyway.",
  },
  save: "Save in RustDesk",
  openPortal: "Open the Entra portal",
} as const;

export const enTest = {
  title: "Test the sign-in",
  titleDone: (name: string) => `It works: ${name} signed in`,
  lead: "Two tests, weakest first. Only the second proves the secret, because only your RustDesk server can use it.",
  dry: "Dry check",
  dryPassed: "Passed, no account was made",
  dryFailed: "Differs from the plan",
  dryRunning: "Asking RustDesk to begin a sign-in",
  value: "Value",
  sends: "What RustDesk sends to Microsoft",
  sendsShort: "Sends",
  planned: "As planned",
  same: "Same",
  differs: "Differs",
  expected: (value: string) => `Expected ${value}`,
  settings: { tenant: "Organisation", clientId: "Application ID", callbackUrl: "Callback address" },
  real: "Real sign-in",
  realTitle: "This is a test with a real account",
  realWarning:
    "RustDesk will create an account for the person who signs in, if there is none, and this may use a seat. Your own console session is not touched.",
  visible:
    "The button is visible to users already: consoles refuse to start a sign-in for a provider that is off.",
  open: "Open the Microsoft window",
  openAgain: "Open the Microsoft window again",
  asOther: "Test as someone else",
  waiting: "Waiting for the Microsoft window. Stops by itself after 3:00.",
  closed: "I closed the window",
  closedTitle: "The test was stopped",
  closedWhat:
    "No answer came back from the window. If Microsoft showed an error there, its AADSTS number says what is missing.",
  passed: (seconds: string) => `Passed in ${seconds}`,
  shows: "as RustDesk shows it",
  userName: "User name",
  email: "E-mail",
  none: "none",
  rights: "Rights",
  rightsUser: "User, not an administrator",
  rightsAdmin: "Administrator",
  signedInAt: "Signed in",
  answerFrom: "Answer from",
  answerFromWhat: "RustDesk, after its own exchange",
  session: "Test session",
  sessionOut: "Signed out again",
  sessionStays: "Could not be signed out; it ends by itself",
  names: "User names cannot be changed later in RustDesk.",
  turnOff: "Turn it off again",
  turnedOff: "The button is off. Users do not see it; the entry and its secret stay in the console.",
  turnOn: "Turn it on",
  finish: "Finish",
  skip: "Finish without the test",
  cannot:
    "This page cannot reach the console, so the test is yours: open the console’s sign-in page in a private window and sign in with Microsoft.",
  blocked: "Your browser blocked the window. Allow pop-ups for this page, then open it again.",
} as const;

export const enDone = {
  title: "RustDesk now signs people in with Microsoft",
  titleUnproven: "Both sides are set, the sign-in is not proven yet",
  lead: (time: string) => `Proven by a real sign-in at ${time}. The button is visible to users.`,
  leadUnproven: "Values match, but only a real sign-in proves the secret.",
  leadOff: "The button is off: users do not see it yet.",
  compared: "Both sides, compared",
  matches: (now: number, all: number) => `${now} of ${all} match`,
  setting: "Setting",
  match: "Match",
  settings: {
    clientId: "Application ID",
    callbackUrl: "Callback",
    issuer: "Issuer",
    secret: "Secret",
    idTokens: "ID tokens",
    provider: "Provider",
  } satisfies Record<MatchRowSetting, string>,
  matching: "Match",
  differs: "Differs",
  proven: "Proven",
  cannot: "Can’t check",
  startsWith: (hint: string) => `Starts with \`${hint}\``,
  usedByTest: "Used by the test sign-in",
  notShown: "Not shown",
  on: "On",
  off: "Off",
  visible: "Visible to users",
  secret: (days: string) => `The secret lasts ${days}`,
  secretWhy: "Neither Microsoft nor RustDesk will remind you",
  secretLabel: (from: string, until: string) => `Client secret, from ${from} until ${until}`,
  today: "today",
  nobody: "nobody can sign in",
  note: (until: string) =>
    `Put **${until}** into your calendar: on that day nobody can sign in with Microsoft until the secret is replaced.`,
  after: "Before you close this page",
  keepAdmin: (name: string) => `Keep the local administrator **${name}**`,
  keepAdminWhy: "If Microsoft sign-in ever breaks, it is the way in.",
  clients: "Desktop clients use this API server",
  leaving: "When someone leaves",
  leavingWhy: "RustDesk sessions outlive a disabled Entra user. Disable the account in RustDesk too.",
  others: "Add the other people who may sign in",
  othersWhy: "Only you are on the list. Add people and groups in the Entra portal.",
  othersOpen: "Open Users and groups",
  tell: "What to tell your users",
  tellText: (origin: string) =>
    `You can now sign in to RustDesk with your work account. Open RustDesk, choose Settings → Account → Log in, and press the Microsoft button. If there is no such button, set the API server to ${origin} under Settings → Network.`,
  tellCopy: "Text for your users",
  finish: "Finish and sign out",
  finished: "You are signed out on both sides, and the secret is forgotten here.",
  finishedTitle: "Finished",
  again: "Back to the start",
} as const;
