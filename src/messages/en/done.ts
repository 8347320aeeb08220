/** Words of the last screen and of what it gives to keep. */
import type { MatchRowSetting, MatchRowState } from "../match-row-setting.ts";

export const enDone = {
  titles: {
    connect: [
      "RustDesk now signs people in with Microsoft",
      "Both sides are set, the sign-in is not proven yet",
    ],
    replaceSecret: ["The new secret is in use", "The new secret is saved, but not proven yet"],
    changeAddress: ["The new address is in use", "The new address is saved, but not proven yet"],
  },
  titleOff: "Both sides are set, the button is off",
  lead: (time: string) => `Proven by a real sign-in at ${time}.`,
  leadUnproven: "Only a real sign-in proves it.",
  compared: "Both sides, compared",
  planned: (now: number, all: number) => `${now} of ${all} as planned`,
  result: "Result",
  settings: {
    clientId: "Application ID",
    callbackUrl: "Callback",
    issuer: "Issuer",
    secret: "Secret",
    idTokens: "ID tokens",
    provider: "Provider",
  } satisfies Record<MatchRowSetting, string>,
  states: {
    match: "Match",
    "as planned": "As planned",
    proven: "Proven",
    wrong: "Differs",
    "cannot check": "Can’t check",
  } satisfies Record<MatchRowState, string>,
  startsWith: (hint: string) => `Starts with \`${hint}\``,
  usedByTest: "Used by the test sign-in",
  visible: "Visible to users",
  secret: (days: string) => `The secret lasts ${days}`,
  secretWhy: "Neither Microsoft nor RustDesk will remind you",
  secretLabel: (from: string, until: string) => `Client secret, from ${from} until ${until}`,
  today: "today",
  nobody: "nobody can sign in",
  note: (until: string) =>
    `Put **${until}** into your calendar: on that day nobody can sign in with Microsoft until the secret is replaced.`,
  secretUnknown: "When the secret ends is not known here",
  secretLook: "Whoever manages Entra sees the day in the portal. Put it into your calendar.",
  after: "Before you close this page",
  oldSecret: "The old secret is removed",
  oldAddress: "The old address is removed",
  keepAdmin: (name: string) => `Keep the local administrator **${name}**`,
  keepAdminWhy: "If Microsoft sign-in ever breaks, it is the way in.",
  clients: "Desktop clients use this API server",
  others: "Add the other people who may sign in",
  othersWhy: "Only people on the list get in. Add people and groups in the Entra portal.",
  othersOpen: "Open [[users]]",
  tell: "What to tell your users",
  tellText: (origin: string) =>
    `You can now sign in to RustDesk with your work account: choose Settings → Account → Log in and press the Microsoft button. If there is none, set the API server to ${origin} under Settings → Network.`,
  tellMoved: (origin: string) =>
    `RustDesk has a new address: set the API server to ${origin} under Settings → Network.`,
  tellCopy: "Text for your users",
  record: "Keep a record",
  recordWhy: "None of them holds the secret.",
  files: {
    summary: ["Summary", "What was changed, to read"],
    json: ["Summary for tools", "The same as JSON"],
    calendar: ["Calendar reminders", "30 and 7 days before the secret expires"],
  },
  calendarTitle: (host: string) => `RustDesk sign-in with Microsoft: the secret of ${host} expires`,
  calendarText: (host: string) =>
    `From this day nobody can sign in to ${host} with Microsoft until the client secret is replaced. The assistant makes a new one and hands it to RustDesk.`,
  file: {
    title: "RustDesk sign-in with Microsoft Entra ID",
    console: "Console",
    organisation: "Organisation",
    secretEnds: "Secret valid until",
    made: "Changed",
    proven: "Proven by a real sign-in",
    noSecret: "This file does not hold the client secret.",
  },
  checklist: {
    mail: [
      "E-mail (SMTP) works in RustDesk",
      "People who have a RustDesk account already are asked for a code by e-mail when theirs is linked.",
    ],
    ldap: [
      "The same people are not in LDAP too",
      "RustDesk never sends the code to accounts that come from LDAP.",
    ],
    twoFactor: [
      "RustDesk’s own second factor is off for them",
      "It collides with the Microsoft sign-in. Require it in Entra instead.",
    ],
    leaving: [
      "When someone leaves",
      "RustDesk sessions outlive a disabled Entra user. Disable the account in RustDesk too.",
    ],
  },
  finish: "Finish and sign out",
  finished: "You are signed out on both sides, and the secret is forgotten here.",
  finishedTitle: "Finished",
  again: "Back to the start",
} as const;
