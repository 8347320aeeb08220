/** What a person is told when something goes wrong at the RustDesk console. */
import type { ProblemCode } from "../../domain/problem.ts";
import { type ProblemWords, quoted } from "../problem-words.ts";

/** What befalls a run at the console stands among the mishaps. */
type ConsoleProblemCode = Exclude<Extract<ProblemCode, `console-${string}`>, "console-changed-meanwhile">;

export const enConsoleProblems = {
  "console-unreachable": {
    title: "The console does not answer",
    happened: "Your RustDesk server gave no answer, or its proxy said that it is down.",
    remedy: "Check that the console opens in another tab, then try again. By hand always works.",
  },
  "console-not-an-api": {
    title: "The answer is not from the RustDesk API",
    happened:
      "Something else answered at the console’s address: a proxy’s page, a sign-in page, or another product.",
    remedy: "Check that `/api/` of this address reaches RustDesk’s API server (port 21114), then try again.",
  },
  "console-not-pro": {
    title: "This is not RustDesk Server Pro",
    happened: "It looks like another RustDesk-compatible server. Its sign-in settings differ.",
    remedy: "Continue by hand with this server’s own callback address.",
  },
  "console-wrong-password": {
    title: "The console did not accept this",
    happened: (facts) =>
      `User name or password is wrong, or the account may not sign in${quoted(facts.answer)}.`,
    remedy: "Check both and sign in again. The assistant never repeats a sign-in by itself.",
  },
  "console-wrong-code": {
    title: "The code was not accepted",
    happened: (facts) => `It is wrong or has expired${quoted(facts.answer)}.`,
    remedy: "Enter the newest code, or sign in again to get another one.",
  },
  "console-not-admin": {
    title: "This account is no administrator",
    happened: (facts) =>
      `**${facts.user ?? "This person"}** may sign in to RustDesk, but only administrators may change its sign-in settings.`,
    remedy: "Sign in as an administrator, or do the console side by hand.",
  },
  "console-forbidden": {
    title: "The console refuses its settings to this account",
    happened:
      "Sign-in worked, but reading or saving the sign-in settings is forbidden. Roles with limited rights have no access to them.",
    remedy: "Sign in as a full administrator, or do the console side by hand.",
  },
  "console-session-ended": {
    title: "You are signed out of the console",
    happened:
      "The console no longer accepts this session. Sessions end with a restart, with time, or with a reload of this page.",
    remedy: "Sign in to the console again. Nothing that you entered is lost.",
  },
  "console-settings-unknown": {
    title: "This console answers in a way we have not tested",
    happened:
      "Its sign-in settings have a shape that the assistant does not know, so it will not write to them. No change was made.",
    remedy: "Continue by hand for the RustDesk side; the values will be ready to copy.",
  },
  "console-stored-differs": {
    title: "The console holds something else than was sent",
    happened: (facts) =>
      `Read back, **${facts.setting ?? "a value"}** is \`${facts.rustDesk || facts.entra || "empty"}\` where \`${facts.expected ?? ""}\` was expected.`,
    remedy: "Look again: the new plan shows what differs.",
  },
  "console-refused": {
    title: "The console refused this",
    happened: (facts) => `RustDesk answered${quoted(facts.answer)}.`,
    remedy: "Try again. If it stays, do the console side by hand.",
  },
  "console-secret-masked": {
    title: "The console hides the secrets of other providers",
    happened: (facts) =>
      `It shows stars instead of the secret of **${facts.provider ?? "another provider"}**. Saving the settings would write the stars back and break it.`,
    remedy: "Continue by hand for the RustDesk side: its own page keeps them.",
  },
  "console-throttled": {
    title: "The console wants a pause",
    happened:
      "It takes a few requests a minute only, and this was one too many. The assistant did not repeat it.",
    remedy: "Wait a minute, then try again.",
  },
  "console-issuer-unreachable": {
    title: "The console cannot read Microsoft’s public record",
    happened: (facts) =>
      `Its server asked for the discovery document of \`${facts.issuer ?? "the issuer"}\` and got no usable answer${quoted(facts.answer)}. Without it nobody can sign in.`,
    remedy:
      "Let the server reach Microsoft’s sign-in address by https (its proxy, its firewall, its list of trusted CAs), then go on from here.",
  },
} as const satisfies Record<ConsoleProblemCode, ProblemWords>;
