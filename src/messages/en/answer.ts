/** Words of the page for the colleague who was asked: the request, the reply, and what to do when it was not expected. */
import type { SignIn } from "../../domain/colleague-request.ts";

export const enAnswer = {
  pageTitle: "A colleague’s request",
  paste: {
    title: "Open a request",
    lead: "Paste the request that you were sent: the link, the text, or the whole mail.",
    field: "Request",
    open: "Open the request",
    opening: "Reading",
    back: "Back",
  },
  caption: "Asked by a colleague",
  waiting: "Waiting for you",
  eyebrow: (until: string) => `A request, open until ${until}`,
  title: (host: string) => `A colleague asks you to connect ${host} to your organisation’s sign-in`,
  lead: "Register one app in Entra. Five minutes, and you need no access to RustDesk.",
  destination: "Sign-in data will be sent to",
  organisation: "Organisation",
  app: "Name of the app",
  lifetime: "Its secret lasts",
  checked: "found in Microsoft’s public records",
  unchecked: "not checked: Microsoft’s public records do not answer here",
  looking: "Looking in Microsoft’s public records",
  can: "It can",
  cannot: "It cannot",
  cans: {
    read: "Read the name and e-mail of people who sign in",
    signIn: {
      chosen: "Let in only the people and groups on its list",
      everyone: "Let in everyone in the organisation",
      "everyone-consented": "Let in everyone in the organisation, without asking each of them",
    } satisfies Record<SignIn, string>,
    others: "Be shown to people of other organisations, whom RustDesk then refuses",
  },
  cannots: ["Read mail, files or the directory", "Act when nobody is signing in"],
  words: "Is the request really your colleague’s?",
  wordsWhy:
    "A request does not prove who sent it. Compare these words by phone before you begin: both of you have to see the same.",
  ways: {
    how: "How would you like to do it?",
    scriptWhat:
      "Read it first, then run it in **Azure Cloud Shell** or PowerShell. It prints the reply code. No app of ours enters your organisation.",
    personWhat: "A few short acts, each with a picture and the values to copy.",
  },
  includeMe: "Put me on the list of people who may sign in",
  includeMeWhy: "Without it the list begins empty. You add people in the Entra portal at the end.",
  ends: "At the end: a reply code",
  endsWhy:
    "Send it back by mail or chat. It is encrypted; only the browser that made this request can open it.",
  unexpected: "I did not expect this",
  unexpectedTitle: "Then stop here",
  unexpectedWhy:
    "Nothing was changed, and nobody learns that you opened this. Ask whoever seems to have sent it, by phone or in person, not by answering the message. If nobody asked you, somebody wants your people’s sign-ins sent to the address above: report the message as phishing.",
  cloudMissing: (cloud: string) =>
    `This copy of the assistant does not know the cloud of this request (${cloud}). Ask for the address of one that does, or for the values by another way.`,
  otherOrganisation: {
    title: "Do not answer this request",
    why: (domain: string, found: string, named: string) =>
      `It says that it is for ${domain}, and names another organisation (…${named.slice(-4)} instead of …${found.slice(-4)}). Call the person who seems to have sent it.`,
  },
  reply: {
    title: "Send back this reply code",
    lead: "The app is made. The secret in the code is sealed: only the browser that asked can open it, so mail or chat will do.",
    sealing: "Sealing the secret",
    code: "Reply code",
    copy: "Copy the reply code",
    mail: "Open in my mail program",
    mailSubject: (host: string) => `Reply: connect RustDesk (${host}) to our Microsoft sign-in`,
    mailBody: (code: string) =>
      `Here is the reply code. Paste it where you made the request, in the same browser:\n\n${code}`,
    keep: "Copy it before you leave this page: it is not stored, and cannot be shown again.",
    list: "Put people on the list",
    listWhy: "Only people on the app’s list may sign in. Add your colleague, and whoever else should.",
    listOpen: "Open it in Entra",
    another: "Give the values another way",
    anotherAside: "where a code cannot be sent",
    anotherWhy:
      "Whoever holds the secret can act as this app. Use a password manager or say it by phone; do not mail it.",
    copySecret: "Copy the client secret",
    lost: "The secret is not in this tab any more",
    lostWhy:
      "A reload or a closed tab loses it, since it is never stored. Go through the request again: the app that you made is found and kept, and gets a new secret.",
    lostAgain: "Open the request again",
    finish: "Sign out and finish",
    finishedTitle: "Finished",
    finished: "You are signed out here, and the secret is forgotten. The app stays in Entra.",
    values: {
      clientId: "Application (client) ID",
      tenantId: "Directory (tenant) ID",
      secret: "Client secret",
    },
    undo: (app: string) =>
      `To undo it, delete **${app}** under *[[appRegistrations]]* in Entra. It can be restored for 30 days.`,
  },
  script: {
    lead: "Read it, run it where you are signed in to Microsoft, and send its last line to your colleague. Nothing of ours enters your organisation.",
    send: "2. Send its last line",
    sendWhy:
      "The last line begins with `esreply1.` and is the reply code. The script prints the secret sealed only.",
    other: "It printed the values instead",
    otherAside: "Terraform or Bicep",
    sent: "I sent it",
  },
} as const;
