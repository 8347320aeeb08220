import { describe, expect, test } from "vitest";
import { parseClientId } from "../../domain/client-id.ts";
import { isTenantId, parseTenant, type ResolvedTenant } from "../../domain/tenant.ts";
import type { EntraAccount } from "../../ports/entra-session.ts";
import type { SetupEvent } from "../../setup/setup-event.ts";
import { type Draft, EMPTY_DRAFT } from "./draft.ts";
import { afterConsole, canReach, firstOpen, isReturning } from "./steps.ts";
import {
  EMPTY_SESSION,
  peopleToAdd,
  type RunState,
  reduceWizard,
  type Session,
  type StartWay,
  type WizardState,
} from "./wizard-state.ts";

const [ours, theirs] = ["8f3c1b7e-0d52-4c1a-9b0e-2a6d5f4e3c21", "11111111-0d52-4c1a-9b0e-2a6d5f4e3c21"].map(
  (text): ResolvedTenant => {
    const id = parseTenant(text);
    if (!id.ok || !isTenantId(id.value)) throw new Error(text);
    const issuer: ResolvedTenant["issuer"] = JSON.parse(`"https://login.microsoftonline.com/${text}/v2.0"`);
    return { id: id.value, typed: id.value, issuer };
  },
);
if (!ours || !theirs) throw new Error("two tenants");
const account: EntraAccount = {
  tenantId: ours.id,
  objectId: "me",
  userName: "ada@contoso.com",
  scopes: [],
  source: "microsoft",
  expiresAt: null,
};
const draft: Draft = { ...EMPTY_DRAFT, consoleAddress: "https://rd.contoso.com", tenant: "contoso.com" };
const begun: SetupEvent = { kind: "step started", step: "saveProvider", at: 0 };
const ended: SetupEvent = { kind: "ended", end: "failed", at: 1 };
const run = (...events: SetupEvent[]): RunState => ({
  ...JSON.parse(
    '{"plan":{"request":{"intent":{"kind":"connect"}},"steps":[{"kind":"saveProvider","id":"saveProvider"}]},"observed":{}}',
  ),
  events,
  typedClientId: null,
  isSavedByHand: false,
});
const state = (session: Partial<Session> = {}, otherwise: Partial<Draft> = {}): WizardState => ({
  job: "connect",
  draft: { ...draft, ...otherwise },
  session: {
    ...EMPTY_SESSION,
    consoleUser: { name: "admin", displayName: null, email: null, isAdmin: true, isFromProvider: false },
    tenant: ours,
    account,
    ...session,
  },
});
const change = (from: WizardState, draftChange: Partial<Draft>) =>
  reduceWizard(from, { kind: "draft", change: draftChange });

test("the steps after Microsoft open only to an account of the organisation that was found", () => {
  expect(canReach("who", state())).toBe(true);
  expect(canReach("review", state())).toBe(true);
  const late = reduceWizard(state({ tenant: theirs, account: null }), {
    kind: "session",
    change: { account },
  });
  expect(canReach("who", late)).toBe(false);
  expect(firstOpen("review", late)).toBe("microsoft");
  expect(canReach("who", state({ tenant: theirs }, { way: "person" }))).toBe(true);
});

describe("a yes to another registration", () => {
  const clientId = parseClientId("11111111-2222-4333-8444-555555555555");
  if (!clientId.ok) throw new Error("a client id");
  const adopt = { kind: "adopt", clientId: clientId.value } as const;
  const create = { kind: "create" } as const;

  test.each<[string, Partial<Draft>]>([
    ["organisation", { tenant: "fabrikam.com" }],
    ["cloud", { cloud: "china" }],
    ["console", { consoleAddress: "https://other.contoso.com" }],
  ])("is no yes for another %s", (_, otherwise) => {
    for (const registration of [adopt, create])
      expect(change(state({}, { registration }), otherwise).draft.registration).toEqual({ kind: "auto" });
  });

  test("that replaces what could not be seen is no yes once it can be", () => {
    const byHand = state({}, { registration: create, way: "person" });
    expect(change(byHand, { way: "microsoft" }).draft.registration).toEqual({ kind: "auto" });
  });

  test("stays when other answers change", () => {
    expect(change(state({}, { registration: create }), { gate: "everyone" }).draft.registration).toBe(create);
  });
});

describe("a run that is going on", () => {
  const going = state({ run: run(begun) });

  test("stays through every change of an answer, and its screen is the only one", () => {
    for (const otherwise of [{ tenant: "fabrikam.com" }, { gate: "everyone" }, { way: "token" }] as const) {
      const after = change(going, otherwise);
      expect(after.session.run).toBe(going.session.run);
      for (const step of ["address", "microsoft", "review", "test"] as const)
        expect(firstOpen(step, after)).toBe("apply");
    }
    expect(canReach("review", going)).toBe(false);
  });

  test("is dropped by a changed answer once it has ended", () => {
    const over = state({ run: run(begun, ended) });
    expect(firstOpen("review", over)).toBe("review");
    expect(change(over, { gate: "everyone" }).session.run).toBeNull();
    expect(change(over, { isConsoleByHand: true }).session.run).toBeNull();
    expect(change(over, { appName: "Other" }).session.run).toBe(over.session.run);
  });
});

describe("a card of the start screen", () => {
  const begin = (way: StartWay, from: WizardState) =>
    reduceWizard(from, { kind: "begin", way, isElsewhere: false });

  test("sets its own way, whatever an earlier visit chose", () => {
    const byHand = begin("person", state());
    expect(byHand.draft.way).toBe("person");
    const back = begin("assistant", change(byHand, { isConsoleByHand: true }));
    expect(back.draft).toMatchObject({ way: "microsoft", isConsoleByHand: false });
    expect(begin("assistant", state({}, { way: "token" })).draft.way).toBe("token");
  });

  test("keeps the console by hand where this page cannot reach it", () => {
    const elsewhere = state({}, { isConsoleByHand: true });
    const after = reduceWizard(elsewhere, { kind: "begin", way: "assistant", isElsewhere: true });
    expect(after.draft.isConsoleByHand).toBe(true);
  });

  test("does nothing while a run is going on", () => {
    const going = state({ run: run(begun) });
    expect(begin("person", going)).toBe(going);
  });
});

test.each(["script", "colleague"] as const)(
  "looking after a connection does not go on by %s, which only makes one",
  (way) => {
    const cared = reduceWizard(state({}, { way }), { kind: "job", job: "check" });
    expect(cared.draft.way).toBe("microsoft");
    expect(reduceWizard(state({}, { way: "person" }), { kind: "job", job: "check" }).draft.way).toBe(
      "person",
    );
  },
);

test("whoever comes back to a request finds its answers, and keeps a run that is the same", () => {
  const back = (from: WizardState) =>
    reduceWizard(from, {
      kind: "begin",
      way: "colleague",
      isElsewhere: false,
      draft: { consoleAddress: draft.consoleAddress, tenant: "contoso.com", gate: "chosen" },
    });
  expect(back(state()).draft).toMatchObject({ way: "colleague", tenant: "contoso.com" });
  const asking = state({ run: run() }, { way: "colleague" });
  expect(back(asking).session.run).toBe(asking.session.run);
});

describe("whoever was picked for the list", () => {
  const people: Session["people"] = {
    ...EMPTY_SESSION.people,
    add: [
      {
        ...JSON.parse('{"objectId":"mia"}'),
        name: "Mia",
        type: "person",
        detail: "",
        innerGroups: null,
        hasPremium: null,
      },
    ],
  };
  const pick = (from: WizardState) => reduceWizard(from, { kind: "session", change: { people } });

  test("makes a plan of before outdated, but not one that is being carried out", () => {
    expect(pick(state({ run: run(begun, ended) })).session).toMatchObject({ run: null, people });
    expect(pick(state({ run: run(begun) })).session.run).not.toBeNull();
  });

  test("stays with other answers, and is gone with the organisation, the console or the job", () => {
    const picked = pick(state());
    const picksOf = (next: WizardState) => next.session.people.add.length;
    expect(picksOf(change(picked, { includeMe: false, gate: "everyone" }))).toBe(1);
    expect(picksOf(change(picked, { tenant: "fabrikam.com" }))).toBe(0);
    expect(picksOf(change(picked, { consoleAddress: "https://other.contoso.com" }))).toBe(0);
    expect(picksOf(reduceWizard(picked, { kind: "job", job: "check" }))).toBe(0);
  });

  test("is planned by id, name and kind alone", () => {
    expect(peopleToAdd(pick(state()).session)).toEqual([{ objectId: "mia", name: "Mia", type: "person" }]);
  });
});

describe("after the page was loaded again", () => {
  const byHand = { way: "person", isConsoleByHand: true } as const;
  const lost = { consoleUser: null, account: null, reloadedAt: "apply" } as const;

  test("a person who does both sides goes on where they were, once there is a run again", () => {
    expect(isReturning(state(lost, byHand))).toBe(true);
    expect(firstOpen("apply", state(lost, byHand))).toBe("review");
    expect(isReturning(state({ ...lost, run: run() }, byHand))).toBe(false);
  });

  test("up to the review every step is open at once, so there is nothing to come back to", () => {
    for (const step of ["who", "review"] as const) expect(firstOpen(step, state(lost, byHand))).toBe(step);
    expect(isReturning(state({ ...lost, reloadedAt: null }, byHand))).toBe(false);
  });

  test("nobody is taken past a sign-in, or past the review of what this page would change", () => {
    expect(isReturning(state(lost, { ...byHand, isConsoleByHand: false }))).toBe(false);
    expect(isReturning(state(lost, { ...byHand, way: "microsoft" }))).toBe(false);
  });

  test("the console's sign-in leads back where the rest is by hand, and on where Microsoft's is next", () => {
    expect(afterConsole(state(lost, { way: "script" }))).toBe("apply");
    expect(
      firstOpen("apply", state({ ...lost, consoleUser: state().session.consoleUser }, { way: "script" })),
    ).toBe("review");
    expect(afterConsole(state(lost))).toBe("microsoft");
    expect(afterConsole(state({ reloadedAt: null }, { way: "script" }))).toBe("microsoft");
  });
});
