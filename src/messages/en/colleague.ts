/** Words of asking a colleague: the asker's two screens, why a code is refused, the mail. The colleague's are in `answer.ts`. */
import type { ReceivedProblem, ReplyProblem } from "../../ports/handover.ts";

type Words<T extends { readonly reason: string }> = {
  readonly [K in T["reason"]]: (problem: Extract<T, { reason: K }>, show: (ms: number) => string) => string;
};
/** The tail of an id tells two apart and is short enough to read out. */
const tail = (id: string): string => `…${id.slice(-4)}`;

const SHARED = {
  newer: ({ version }: { readonly version: string }) =>
    `**This code was made by a newer version of the assistant** (format ${version}). Open it with that version.`,
  truncated: () =>
    "**The end of the code is missing.** It was cut on the way. Copy the whole of it, down to the last letter, or ask for it once more.",
  damaged: () =>
    "**Letters of this code were changed on the way.** Mail programs sometimes do that. Ask for it once more, as plain text or in a file.",
} as const;

export const enColleague = {
  landing: {
    title: "Ask a colleague",
    lead: "You have RustDesk, they have rights in Microsoft Entra. Neither needs the other’s password.",
    how: [
      "**You make a request.** It says which console and which organisation, and holds no secret.",
      "**Your colleague opens it,** makes one app in Entra and gets a reply code.",
      "**They send you the code.** Only the browser that made the request can open it, so nobody on the way reads the secret.",
      "**You open it here,** the assistant sets RustDesk, and a real sign-in proves it.",
    ],
    begin: "Make a request",
    back: "Back",
    hasReplyHow:
      "When a reply has come, choose its request. You sign in to the console first, since the secret inside goes straight there.",
    sent: "Requests of this browser",
    none: "This browser has made no request yet. A reply opens only in the browser that asked.",
    looking: "Looking for earlier requests",
    openUntil: (until: string) => `open until ${until}`,
    states: { used: "Answered", expired: "Expired" },
    expiredWhy: "Its key was dropped, so a reply to it opens nowhere. Make a new request.",
    usedWhy: "Its reply was opened. A reply opens once.",
    otherConsole: (origin: string) =>
      `It is for \`${origin}\`, and this page sets another console. Open the assistant there, at the address where you asked.`,
    reply: "The reply is here",
    again: "Send it again",
    forget: "Forget",
    forgotten: (host: string) => `The request for ${host} is forgotten`,
    forgetTitle: "Forget this request?",
    forgetWhy: "Its key is dropped. A reply to it can then never be opened.",
    forgetYes: "Forget it",
    forgetNo: "Keep it",
    wasAsked: "I was sent a request",
  },
  ask: {
    title: "Send this to your colleague",
    lead: (until: string) =>
      `The request is ready. It holds no password and no secret, and is open until ${until}.`,
    making: "Making a key that only this browser can use",
    send: "Send the request",
    mail: "Copy the mail",
    mailName: "Mail",
    openMail: "Open in my mail program",
    pasteMail:
      "Mail programs take over short texts only. The request is copied along: paste it where the mail says *paste here*.",
    link: "Link",
    noLink:
      "There is no link, because this page runs on your own computer and nobody else can open it. The text says the same: your colleague pastes it into any copy of the assistant.",
    text: "The request as text",
    textAside: "for chat, or where mail changes links",
    textName: "Request",
    copyText: "Copy the request",
    script: "The request as a script",
    scriptAside: "your colleague runs one command and sends back its last line",
    compare: "Compare four words",
    compareWhy:
      "Call your colleague and read these out. Their page has to show the same words: then nobody has changed the request on the way.",
    arrives: "When the reply comes",
    arrivesWhy:
      "Paste the reply code here, or the whole mail it came in. You can close this page and come back: *Ask a colleague* on the start page keeps the request.",
    reply: "Reply code",
    open: "Open the reply",
    opening: "Opening",
    another: "They gave me the values another way",
    anotherAside: "client ID and secret, by phone or in a password manager",
    save: "Save in RustDesk",
    notFound: "There is no reply code in this.",
    instead: "Choose another way",
  },
  replyProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**There is no reply code in this.** It begins with `esreply1.` and is about 1,100 letters long.",
    "other-kind": () =>
      "**This is a request, not a reply.** It is what you send. Your colleague’s answer begins with `esreply1.`",
    foreign: () =>
      "**This reply was made for another browser or an erased request.** Open it in the browser that asked, at the same address of this page, or send a new request.",
    used: ({ at }, show) =>
      `**This reply was opened before,** on ${show(at)}, and a reply opens once. If the secret did not arrive in RustDesk, send a new request: what your colleague made is found again.`,
    expired: ({ at }, show) =>
      `**This reply comes too late.** Its request ended on ${show(at)}, and its key was dropped. Send a new one: what your colleague made is found again.`,
    tampered: () =>
      "**Do not use this reply.** What stands in it openly is not what was sealed inside: somebody changed it, or it was sealed to another key. Call your colleague.",
    "other-tenant": ({ got, asked }) =>
      `**Do not use this reply.** It points to another organisation (${tail(got)}) than the one you asked for (${tail(asked)}). Whoever controls that organisation could sign in to your RustDesk.`,
    "other-console": ({ asked }) =>
      `**This reply is for another console.** It answers your request for \`${asked}\`. Open it there.`,
  } satisfies Words<ReplyProblem>,
  requestProblems: {
    ...SHARED,
    "not-a-code": () =>
      "**There is no request in this.** It begins with `esrequest1.`; copy the whole text or the whole link.",
    "other-kind": () =>
      "**This is a reply code, not a request.** Send it to whoever asked you: only their browser can open it.",
    expired: ({ at }, show) =>
      `**This request ended on ${show(at)}.** A reply to it could not be opened any more. Ask for a new one.`,
  } satisfies Words<ReceivedProblem>,
  mail: {
    pasteHere: "[paste here]",
    subject: (host: string) => `Request: connect RustDesk (${host}) to our Microsoft sign-in`,
    body: (facts: {
      /** The link, the request itself, or where one of them is to be pasted. */
      readonly carried: string;
      readonly isLink: boolean;
      readonly words: string;
      readonly organisation: string;
      readonly until: string;
      readonly isGated: boolean;
    }): string =>
      [
        "Could you register one app in Microsoft Entra? It takes five minutes.",
        facts.isLink
          ? "This link shows the exact settings; it holds no password:"
          : "Open Entra Setup for RustDesk, choose “Were you sent a request?” and paste this. It holds no password:",
        facts.carried,
        "The app asks for name and e-mail only. At the end you get a reply code: send it back to me, only my browser can open it.",
        ...(facts.isGated ? ["Then put me on the app’s list of people who may sign in."] : []),
        `To be sure that this is from me, compare these words with me by phone: ${facts.words}.`,
        `The request is for ${facts.organisation} and ends on ${facts.until}.`,
      ].join("\n\n"),
  },
} as const;
