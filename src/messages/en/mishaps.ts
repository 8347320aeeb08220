/** Words for what goes wrong around a run: other people, other tabs, replicas that lag, networks in between. */
import type { ProblemCode } from "../../domain/problem.ts";
import { grammarOf } from "../grammar.ts";
import type { ProblemWords } from "../problem-words.ts";

const { count } = grammarOf("en");
const inMinutes = (seconds: string): string =>
  count(Math.ceil(Number(seconds) / 60), { one: "# minute", other: "# minutes" });

/** Where Microsoft said how long it wants to be left alone. */
const waitFirst = ({ waitInSeconds }: Readonly<Record<string, string>>): string =>
  waitInSeconds ? ` Microsoft asks to wait for **${inMinutes(waitInSeconds)}** first.` : "";

export const enMishaps = {
  "graph-answer-unreadable": {
    title: "The answer is not from Microsoft Graph",
    happened:
      "Something between this browser and Microsoft answered instead: a proxy, a network’s sign-in page, or a service in trouble.",
    remedy: "Check that this network lets you through to Microsoft, then go on: what was done is found.",
  },
  "run-elsewhere": {
    title: "Another tab is making these changes",
    happened:
      "This organisation and this console are being set up in another tab or window of this browser. Two at once would each make a secret.",
    remedy: "Go on in the other tab, or close it and go on here.",
  },
  "unsupported-browser": {
    title: "This browser cannot receive Microsoft’s answer",
    happened:
      "It lacks a way for two of its windows to talk to each other, or has it switched off (BroadcastChannel), so a sign-in would never come back here.",
    remedy: "Use another browser, a token from the Azure CLI, or go by hand in the Entra portal.",
  },
  "console-changed-meanwhile": {
    title: "Someone changed the console’s settings in between",
    happened: "They are no longer what the review showed, so nothing was saved over them.",
    remedy:
      "Look at what was changed. If it is meant to stay, go on: only the entry for Microsoft and the callback address are written, everything else is kept.",
  },
  "directory-still-copying": {
    title: "Microsoft is still copying what was changed",
    happened: "Not all of its regions show it yet. That takes longer than usual.",
    remedy: "Keep waiting, or come back later: it is found, and nothing is made twice.",
  },
  "graph-throttled": {
    title: "Microsoft asks to slow down",
    happened: (facts) =>
      `Your organisation has sent many requests to Microsoft in a short time.${facts.waitInSeconds ? ` Microsoft asks to wait for **${inMinutes(facts.waitInSeconds)}**.` : ""}`,
    remedy: (facts) =>
      `Wait ${facts.waitInSeconds ? "that long" : "a few minutes"}, then go on: what was made is found.`,
  },
  "graph-unavailable": {
    title: "Microsoft Graph has a problem",
    happened: (facts) => `It answered ${facts.status ?? "an error"} several times.`,
    remedy: (facts) => `Wait a few minutes, then look again: what was made is found.${waitFirst(facts)}`,
  },
  "outcome-unknown": {
    title: "It is not known whether this was done",
    happened: "The answer got lost on the way.",
    remedy: (facts) =>
      `Look again: the assistant reads both sides and plans only what is still missing.${waitFirst(facts)}`,
  },
} as const satisfies Partial<Record<ProblemCode, ProblemWords>>;
