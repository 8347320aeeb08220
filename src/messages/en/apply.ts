import type { ClientIdProblem } from "../../domain/client-id.ts";
import { grammarOf } from "../grammar.ts";

const { count } = grammarOf("en");

/** Words of the run, by the browser and by hand. */
export const enApply = {
  title: "Making the changes",
  titleDone: "The changes are made",
  titleStopped: "Stopped",
  titleFailed: (done: number, all: number) => `${done} of ${all} steps are done`,
  lead: (done: number, all: number) => `${done} of ${all} done.`,
  untouched: "RustDesk is not changed yet, so users notice nothing.",
  untouchedFailed:
    "RustDesk was **not** changed; users notice nothing. What was made is kept and found again.",
  unfinished:
    "RustDesk may hold part of it already, but does not offer it; users notice nothing. Going on finishes it.",
  touched: "RustDesk was saved.",
  leadDone: "Both sides were read back and hold what was planned.",
  leadConsole: "The values are ready to copy. Nothing is saved in RustDesk until you press Submit there.",
  leadSaved: "What you saved by hand is not read back here; the test shows whether it works.",
  secretHeld: "Held in memory, not shown.",
  secretDone: "Handed to RustDesk without being shown, and not stored here.",
  secretReveal: "I need to see it",
  secretTitle: "Client secret",
  secretWarning: "Closing this box clears it. Anyone with it can act as this app.",
  secretClose: "Close and clear",
  log: "Activity log",
  logSave: "Save as a file",
  logLines: (lines: number) =>
    count(lines, { one: "# line, no secret in it", other: "# lines, no secret in it" }),
  stop: "Stop after this step",
  stopping: "Stopping after this step",
  stopWhy: "Stopping leaves nothing half done: going on later plans only what is missing.",
  lookingAgain: "Looking again",
  goOn: "Go on from here",
  keepWaiting: "Keep waiting",
  keepTheirs: "Keep these changes and go on",
  differences: {
    title: "What was changed in the console since the review",
    setting: "Setting",
    before: "In the review",
    now: "Now",
    none: "not there",
  },
  goOnWhy: "Looks again first, so nothing is made twice.",
  signInConsole: "Sign in to the console again",
  signInMicrosoft: "Sign in to Microsoft again",
  back: "Back to the review",
  reply: "Show the reply code",
  leadForAsker: "Entra was read back and holds what was planned. Now the values go to whoever asked.",
  leadForAskerFailed: "What was made is kept and found again. Nothing was sent to anybody.",
  replyOpened: (domain: string, id: string) =>
    `Reply opened. It is for **${domain}** (${id.slice(0, 4)}…), as you asked.`,
  values: {
    name: "App name",
    secretName: "Description of the secret",
    callback: "Callback address",
    clientId: "Client ID",
    secret: "Client secret",
    issuer: "Issuer",
  },
  copySecret: "Copy the client secret",
  noSecret:
    "This tab does not hold the secret any more. Paste the one that you have, or make a new one in the portal: it is shown only once.",
  clientId: "Application (client) ID",
  clientIdProblems: {
    empty: () => "Enter the client ID of the app.",
    "secret-value": () =>
      "This looks like a client secret. It belongs in the field for the secret; here goes [[clientId]].",
    "tenant-id": () =>
      "**This is the [[tenantId]].** It names the organisation, not the app. Copy [[clientId]] from the page [[overview]].",
    "not-a-guid": () =>
      "A client ID looks like 11111111-2222-3333-4444-555555555555. Copy [[clientId]] from the page [[overview]].",
  } satisfies Record<ClientIdProblem["reason"], () => string>,
  secret: "Client secret, column *[[value]]*",
  secretProblems: {
    empty: "Paste the [[value]] of the client secret.",
    "secret-id": "**This is the [[secretId]].** Copy from the column *[[value]]*, just left of it.",
    masked:
      "**This is the hidden form.** Entra shows the [[value]] only once. Make a new secret; you may delete this one.",
    "odd-shape": "This does not look like the usual Entra secret. You may continue anyway.",
  },
} as const;
