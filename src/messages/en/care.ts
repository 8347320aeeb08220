/** Words for looking after a connection: the check, the secret's replacement, people, the way back. */
import type { HealthGroup, HealthRowId, HealthWhy, HealthWord } from "../../domain/health-row.ts";
import type { CellFacts } from "../cell-facts.ts";
import { grammarOf } from "../grammar.ts";
import { groupsAndPeople } from "./people.ts";

const { count } = grammarOf("en");

export const enCare = {
  jobs: {
    replace: ["Replace the secret", "Before it expires, with no time without sign-in"],
    move: ["Change the address", "The console moved to another name"],
    people: ["Who may sign in", "Add or remove people and groups"],
    disconnect: ["Disconnect", "Take it away on both sides, restorable for 30 days"],
  },
  health: {
    checking: "Looking at both sides",
    title: (wrong: number) =>
      wrong === 0
        ? "Everything is as it should be"
        : count(wrong, { one: "One thing differs", other: "# things differ" }),
    lead: (at: string) => `Checked on ${at}.`,
    leadOneSide: (at: string) => `Checked on ${at}, as far as could be seen.`,
    nothing: "Nothing is connected here",
    nothingWhat:
      "Neither side holds a connection of this console to Microsoft Entra. Connect it first; what is there already is used.",
    connect: "Connect now",
    fixAll: (rows: number) => (rows === 1 ? "Fix it" : "Fix all"),
    fix: "Fix",
    fixName: (row: string) => `Fix: ${row}`,
    replace: "Replace",
    people: "Choose people",
    again: "Check again",
    setting: "Setting",
    shouldBe: "Should be",
    state: "State",
    act: "Act",
    adoptTitle: "Set up by hand earlier",
    adopt:
      "This app registration was not made by this assistant. Taking it over gives it a mark and a name under which it is found again; its client ID and everything else stay.",
    adoptYes: "Take it over",
    unseen: "What cannot be checked, and why",
    more: "More for this connection",
    groups: {
      path: "Sign-in path",
      secret: "Secret",
      people: "People",
      record: "The app registration itself",
    } satisfies Record<HealthGroup, string>,
    rows: {
      callback: "Callback address",
      clientId: "Application ID",
      issuer: "Issuer",
      idTokens: "ID tokens",
      audience: "Open to",
      enterpriseApp: "Enterprise application",
      button: "Button for users",
      serverAsks: "What the server asks Microsoft",
      secretInUse: "In use",
      leftOver: "Left over",
      secretMatch: "Same on both sides",
      gate: "Who may sign in",
      consent: "Consent",
      permissions: "Permissions and claims",
      localAdmin: "Way in without Microsoft",
      marked: "Found again by this assistant",
      duplicates: "Others for this console",
      deletedTwin: "Deleted with the same name",
    } satisfies Record<HealthRowId, string>,
    words: {
      thisTenant: () => "This organisation",
      anyTenant: () => "Any organisation",
      anyTenantAndPersonal: () => "Any organisation and personal accounts",
      personal: () => "Personal accounts only",
      on: () => "On",
      off: () => "Off",
      visible: () => "Visible",
      hidden: () => "Hidden",
      sameOnBoth: () => "Same on both",
      asPublished: () => "As Microsoft publishes it",
      none: () => "None",
      notThere: () => "Not there",
      webPlatform: () => "Platform Web",
      spaPlatform: () => "Platform Single-page application",
      publicClientPlatform: () => "Platform Mobile and desktop",
      enabled: () => "Switched on",
      disabled: () => "Switched off",
      asPlanned: () => "As set here",
      asksOther: ({ text }) => `Asks with ${text}`,
      refused: ({ text }) => (text ? `Refused: ${text}` : "Refused"),
      moreThan30Days: () => "More than 30 days left",
      daysLeft: ({ text, number, at }) =>
        [
          text && `${text}…`,
          number !== null && count(number, { one: "# day left", other: "# days left" }),
          at && `until ${at}`,
        ]
          .filter(Boolean)
          .join(", "),
      expired: ({ at }) => `Expired on ${at}`,
      severalLive: ({ number }) => count(number ?? 0, { one: "# is valid", other: "# are valid" }),
      saved: () => "Saved",
      absent: () => "Not saved",
      undelivered: ({ number, at }) =>
        `${count(number ?? 0, { one: "# that nobody uses", other: "# that nobody uses" })}${at ? `, from ${at}` : ""}`,
      hiddenByMicrosoft: () => "Hidden by Microsoft",
      hiddenByRustDesk: () => "Hidden by RustDesk",
      begins: ({ text }) => `Begins with ${text}`,
      list: ({ number, more }) =>
        number === null && more === null ? "As you chose" : groupsAndPeople(number ?? 0, more ?? 0),
      emptyList: () => "A list with nobody on it",
      everyone: () => "Everyone in the organisation",
      given: () => "Given for everyone",
      notGiven: () => "Not given",
      byEachPerson: () => "By each person",
      complete: () => "Complete",
      missing: ({ number }) => count(number ?? 0, { one: "# missing", other: "# missing" }),
      atLeastOne: () => "At least one",
      names: ({ text }) => text,
      marked: () => "Yes",
      unmarked: () => "No, set up by hand",
      others: ({ number, text }) => count(number ?? 0, { one: `#: ${text}`, other: `#: ${text}` }),
      deletedOn: ({ at }) => (at ? `Deleted on ${at}` : "Deleted"),
      foundAgain: () => "Yes",
    } satisfies Record<HealthWord, (facts: CellFacts) => string>,
    whys: {
      entraUnseen: "Nobody is signed in to Microsoft here.",
      consoleUnseen: "Nobody is signed in to the console here.",
      needsPermission:
        "This account may not read it. An administrator’s token, or *Fix*, which asks for more, can.",
      onlySignIn: "Both sides hide a saved secret. Only a sign-in can tell.",
      buttonHidden: "The server does not begin a sign-in with a provider that is switched off.",
      consoleHidesUsers: "This console does not show its users here.",
      makeLocalAdmin: "Make an administrator with a password in the console, or you can be locked out.",
      chooseOne:
        "More than one app registration holds this console’s callback address. RustDesk uses the one with its Application ID; delete the others in the portal if nobody needs them.",
      nameIsHeld: "It can be restored when you connect again; until then Entra keeps its name.",
      connectAnew:
        "The app that the console names is not in this directory. Connect again: the assistant asks before it replaces it.",
    } satisfies Record<HealthWhy, string>,
  },
  secret: {
    title: "Replace the client secret",
    lead: "In two steps, so that nobody is without sign-in: first a new one beside the old one, then, once a real sign-in has proven it, the old one goes.",
    order: [
      "A new secret is made in Entra. **The old one still works.**",
      "After a minute, when it has reached all of Microsoft, RustDesk gets it.",
      "You sign in once to prove it.",
      "Only then is the old one removed. Stop before that, and the old one stays in force.",
    ],
    next: "Review the plan",
    use: (days: string) => `Use ${days}`,
  },
  retire: {
    title: "Remove what was replaced?",
    leadSecret: "The new secret works, and nobody is signed out. The old one is no longer needed.",
    leadAddress:
      "The new address works. The old one still stands in Entra; nobody needs it unless the console answers there too.",
    leadUnproven: "Nobody has proven it by a sign-in here. Keep the old one until somebody has.",
    byHand: "Remove the old one in Entra once the new one is proven.",
    nothing: "There is nothing of ours to remove.",
    foreign: (names: string) =>
      `**${names}** was not made by this assistant, so it is not touched here. Remove it in the portal when you are sure.`,
    foreignOpen: "Open [[certificates]]",
    uris: "Redirect URIs to remove",
    urisWhy: "Tick only addresses that no console uses any more.",
    remove: "Remove it",
    keep: "Keep it for now",
    done: "Continue",
  },
  remove: {
    title: "Disconnect RustDesk from Microsoft Entra",
    lead: (host: string) =>
      `People can then no longer sign in to ${host} with their Microsoft account. Accounts that RustDesk made for them stay.`,
    soft: "Restorable for 30 days",
    softWhat:
      "Entra keeps the deleted app registration for 30 days. Connect again in that time, and it comes back with its Application ID, so that everybody keeps their RustDesk account.",
    hard: "For good",
    hardWhat:
      "Nothing brings it back. Its name is free at once, but a new connection gets a new Application ID, and Microsoft then gives every person a new identifier.",
    order:
      "RustDesk comes first, so that no button leads nowhere; then Entra. Only the entry for Microsoft is taken out: other providers and settings stay.",
    typed: (host: string) => `Type ${host} to confirm`,
    wrong: (host: string) => `This is not ${host}.`,
    next: "Review the plan",
    goneTitle: "Disconnected",
    goneLead: "The sign-in with Microsoft is gone on both sides.",
    goneOne: "The sign-in with Microsoft is gone, as far as this page could do it.",
    restorable: (until: string) => `The app registration can be restored until ${until}.`,
    shared:
      "The app registration stays, since other addresses use it; this console’s address and secrets were taken off it.",
    finish: "Sign out and finish",
    entraByHand: "Delete the app registration in the portal",
    entraByHandOpen: "Open [[appRegistrations]]",
    consoleFirst: "First in RustDesk",
    consoleFirstWhy: "The button goes before the app does, so that nobody presses one that leads nowhere.",
    consoleFirstDone: "It is out: go on with Entra",
  },
  undo: {
    act: "Take back what was made",
    titleDone: "What was made is taken back",
  },
  guard: {
    one: (name: string) =>
      `There is one administrator who can sign in without Microsoft: **${name}**. Keep it. If Microsoft sign-in ever breaks, it is the only way in.`,
    some: (names: string) =>
      `Administrators who can sign in without Microsoft: **${names}**. Keep at least one of them.`,
    noneTitle: "Stop: no local administrator was found",
    none: "Make an administrator with a password in the console first, or you can be locked out.",
    noneYes: "I have another way into this console",
    title: "Way in without Microsoft",
  },
  people: {
    title: "Who may sign in?",
    lead: "The gate is set in Entra: RustDesk lets in whoever Microsoft lets through.",
    onList: "On the list",
    unseen: "This account may not read who is on the list. People can be added all the same.",
    includeMeWhy: "Also lets you test the sign-in.",
    next: "Review the plan",
    noChange: "Nothing is changed yet",
  },
  review: {
    repair: "Review the repair",
    replaceSecret: "Review the replacement",
    changeAddress: "Review the new address",
    retire: "Remove what was replaced",
    setPeople: "Review who may sign in",
    disconnect: "Review what is taken away",
    undo: "Take back what this run made",
    applyRemoval: "Remove these things",
    nothing: "There is nothing to do",
    leadNothing: "Both sides are as you want them. Nothing is changed.",
    backToCheck: "Back to the check",
  },
  next: {
    test: "Test the sign-in",
    health: "Check again",
    done: "Continue",
  },
} as const;
