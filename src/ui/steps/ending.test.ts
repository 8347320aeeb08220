import { describe, expect, test, vi } from "vitest";
import { DAY } from "../../domain/instant.ts";
import {
  CALLBACK,
  CLIENT,
  NOW,
  plan,
  request,
  secret,
  withApp,
  world,
} from "../../domain/testdata/worlds.ts";
import { en } from "../../messages/en.ts";
import type { MatchRow, SetupEvent } from "../../setup/setup-event.ts";
import type { RunState, Session } from "../wizard/wizard-state.ts";
import { endingOf, keyIdOf } from "./ending.ts";
import { summaryAsJson, summaryAsMarkdown } from "./summary.ts";

const OLD_URI = "https://old.example.com/api/oidc/callback";
const old = secret({ keyId: "old", hint: "old", endsAt: NOW + 5 * DAY });
const foreign = secret({ keyId: "foreign", displayName: "made by hand", hint: "zzz" });
const ENDS = NOW + 180 * DAY;

const row = (setting: MatchRow["setting"], state: MatchRow["state"]): MatchRow => ({
  setting,
  expected: "on",
  entra: null,
  rustDesk: "on",
  state,
});
const ended: SetupEvent = { kind: "ended", end: "done", at: NOW + 2 };
const compared = (...rows: MatchRow[]): SetupEvent => ({ kind: "compared", rows, at: NOW + 1 });
const run = (of: Pick<RunState, "plan" | "observed"> & Partial<RunState>): RunState => ({
  events: [ended],
  typedClientId: null,
  isSavedByHand: false,
  ...of,
});
const trial: Session["trial"] = {
  kind: "signed in",
  user: { name: "ada", displayName: null, email: null, isAdmin: false, isFromProvider: true },
  signedOut: true,
  at: NOW + 3,
  tookMs: 1,
};
const unproven = { trial: null, isTurnedOff: false };
const proven = { trial, isTurnedOff: false };

const before = withApp({ secrets: [old, foreign] });
const replaced = run({
  plan: plan(before, request({ intent: { kind: "replaceSecret" } })),
  observed: before,
  events: [
    {
      kind: "step done",
      step: "addClientSecret",
      facts: { keyId: "new", secretEndsAt: ENDS },
      requestId: null,
      at: NOW,
    },
    compared({ ...row("secret", "match"), entra: "abc" }),
    ended,
  ],
});
const after = withApp({ secrets: [old, foreign, secret({ keyId: "new", endsAt: ENDS })] });
const retired = run({
  plan: plan(after, request({ intent: { kind: "retire", secrets: ["old"], redirectUris: [] } })),
  observed: after,
  replaced,
  events: [compared(row("secret", "cannot check")), ended],
});

describe("the end of a replacement", () => {
  test("names what is still there of the old, and of somebody else's only where none was ours", () => {
    expect(endingOf(replaced, proven)).toMatchObject({
      kind: "replaceSecret",
      old: { isGone: false, left: [{ keyId: "old" }] },
    });
    const adopted = { ...replaced, observed: withApp({ secrets: [foreign] }) };
    expect(endingOf(adopted, proven).old).toMatchObject({ isGone: false, left: [{ keyId: "foreign" }] });
  });

  test("is still the end of the replacement once the old secret is removed", () => {
    const ending = endingOf(retired, proven);
    expect(ending).toMatchObject({ kind: "replaceSecret", made: replaced, secretEndsAt: ENDS });
    expect(ending.old).toEqual({ isGone: true, left: [] });
  });

  test("keeps what was read of the new secret, and calls it proven by a sign-in alone", () => {
    const rowOf = (session: typeof unproven | typeof proven) =>
      endingOf(retired, session).rows.find(({ setting }) => setting === "secret");
    expect(rowOf(unproven)).toMatchObject({ entra: "abc", state: "match" });
    expect(rowOf(proven)).toMatchObject({ entra: "abc", state: "proven" });
  });

  test("claims nothing of an old secret that a person has in hand", () => {
    const hands = { entra: "person", rustDesk: "browser" } as const;
    const byHand = request({ intent: { kind: "replaceSecret" }, hands });
    const ending = endingOf(run({ plan: plan(world(), byHand), observed: world() }), proven);
    expect(ending.old).toEqual({ isGone: null, left: [] });
    expect(ending.secretEndsAt).toBeNull();
  });

  test("had nothing to replace where there was no secret", () => {
    const none = withApp({ secrets: [] });
    expect(endingOf({ ...replaced, observed: none }, proven).old).toBeNull();
  });
});

test("a secret that is held counts as the run's own only where the run delivers it", () => {
  const heldSecret = { clientId: CLIENT, keyId: "held" };
  const delivers = world({ rustDesk: null, heldSecret });
  expect(keyIdOf(run({ plan: plan(delivers), observed: delivers, events: [] }))).toBe("held");
  // Held for another app, while this one's secret stays in the console.
  expect(keyIdOf(run({ plan: plan(before), observed: { ...before, heldSecret }, events: [] }))).toBeNull();
});

test("the old address is gone only when its redirect URI was removed", () => {
  const observed = {
    ...withApp({ redirectUris: { web: [OLD_URI, CALLBACK], spa: [], publicClient: [] } }),
  };
  const moving = {
    ...observed,
    rustDesk: observed.rustDesk && { ...observed.rustDesk, callbackUrl: OLD_URI },
  };
  const moved = run({ plan: plan(moving, request({ intent: { kind: "changeAddress" } })), observed: moving });
  expect(endingOf(moved, proven)).toMatchObject({
    kind: "changeAddress",
    old: { isGone: false, left: [OLD_URI] },
  });
  const tidied = run({
    plan: plan(observed, request({ intent: { kind: "retire", secrets: [], redirectUris: [OLD_URI] } })),
    observed,
    replaced: moved,
  });
  expect(endingOf(tidied, proven)).toMatchObject({ kind: "changeAddress", old: { isGone: true } });
});

describe("the end of a connection", () => {
  const connected = run({
    plan: plan(world()),
    observed: world(),
    events: [compared(row("clientId", "as planned"), row("provider", "match")), ended],
  });

  test("replaced nothing", () => {
    expect(endingOf(connected, proven)).toMatchObject({ kind: "connect", old: null });
  });

  test("does not call a button visible that was turned off since it was read", () => {
    expect(endingOf(connected, { trial: null, isTurnedOff: true }).rows[1]).toMatchObject({
      rustDesk: "off",
      state: "wrong",
    });
  });

  test("knows the secret's end from a colleague's reply", () => {
    const none = withApp({ secrets: [] });
    const asked = run({
      plan: plan(none, request({ hands: { entra: "colleague", rustDesk: "browser" } })),
      observed: none,
    });
    expect(endingOf(asked, proven).secretEndsAt).toBeNull();
    expect(endingOf({ ...asked, repliedEndsAt: ENDS }, proven).secretEndsAt).toBe(ENDS);
  });
});

describe("the record", () => {
  // Dates are written in the page's language.
  vi.stubGlobal("document", { documentElement: { lang: "en" } });
  vi.stubGlobal("navigator", { languages: ["en"] });
  test("says of each setting what the screen says, and no match where one side was read", () => {
    const one = run({
      plan: plan(world()),
      observed: world(),
      events: [
        compared(row("clientId", "as planned"), row("issuer", "match"), row("secret", "cannot check")),
      ],
    });
    const ending = endingOf(one, unproven);
    expect(JSON.parse(summaryAsJson(one, ending))).toMatchObject({
      job: "connect",
      provenAt: null,
      compared: { clientId: "as planned", issuer: "match", secret: "cannot check" },
    });
    expect(summaryAsMarkdown(one, ending, en)).toContain(
      "- **Application ID:** As planned\n- **Issuer:** Match\n- **Secret:** Can’t check\n",
    );
  });

  test("of a replacement holds the new secret's end, what was removed, and what was not", () => {
    const ending = endingOf(retired, proven);
    expect(JSON.parse(summaryAsJson(retired, ending))).toMatchObject({
      job: "replaceSecret",
      clientId: CLIENT,
      secretEndsAt: new Date(ENDS).toISOString(),
      madeAt: new Date(NOW).toISOString(),
    });
    const text = summaryAsMarkdown(retired, ending, en);
    expect(text).toContain("+ Client secret for 180 days");
    expect(text).toContain(
      `- - Client secret of ours that is no longer needed: \`${old.displayName}, old…, until`,
    );
  });
});
