/** What an administrator does when the assistant stops: the remedy that it names, and then "Go on from here". */
import { makeSetupPlan } from "../src/domain/make-setup-plan.ts";
import type { Problem } from "../src/domain/problem.ts";
import type { PlanQuestion, SetupPlan } from "../src/domain/setup-plan.ts";
import type { SetupRequest } from "../src/domain/setup-request.ts";
import { foldEvents } from "../src/setup/fold-events.ts";
import type { Page } from "./page.ts";
import type { Stage } from "./stage.ts";

/** More presses than this, and whoever sits there has given up; one of "Keep waiting" is two minutes. */
const PATIENCE = 40;

class Gone extends Error {}

export interface Ending {
  /** Did it come to its end, read back and checked? */
  readonly isThrough: boolean;
  readonly presses: number;
}

/** Whoever looks in again a while later, from another browser: what another run had left is swept then. */
export async function lookInLater(stage: Stage): Promise<Ending> {
  await Promise.all(stage.pages.map(({ network }) => network.quiet()));
  stage.isRepeated = true;
  stage.clock.pass(20 * 60_000);
  return seeItThrough(stage, stage.open("new tab"));
}

/** Presses on until everything is done, or patience is over. */
export async function seeItThrough(stage: Stage, page: Page = stage.open()): Promise<Ending> {
  let here = page;
  for (let presses = 1; presses <= PATIENCE; presses += 1) {
    try {
      if (await untilGone(here, press(stage, here))) return { isThrough: true, presses };
    } catch (thrown) {
      if (!(thrown instanceof Gone)) throw thrown;
      here = stage.open();
    }
  }
  return { isThrough: false, presses: PATIENCE };
}

/** One press of the button: sign in where needed, look, plan, apply, check. True when all is done. */
export async function press(
  stage: Stage,
  page: Page,
  signal = new AbortController().signal,
): Promise<boolean> {
  let before = stage.snapshot();
  let world: Problem["world"] = "unchanged";
  try {
    const request = await page.prepare(signal);
    const plan = await planFor(stage, page, request, signal);
    if (plan === "nothing to do") return true;
    if (!plan) return false;
    if (plan.steps.length > 0 && !(await apply(stage, page, plan, signal))) return false;
    before = stage.snapshot();
    world = "partly changed";
    return await prove(stage, page, request, plan, signal);
  } catch (thrown) {
    if (signal.aborted) return false;
    const problem = page.setup.explain(thrown, world);
    stage.stops.push({ problem, changed: stage.snapshot() !== before });
    remedy(stage, page, problem);
    return false;
  }
}

const untilGone = <T>(page: Page, work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    page.network.gone.then(() => {
      throw new Gone();
    }),
  ]);

async function planFor(
  stage: Stage,
  page: Page,
  request: SetupRequest,
  signal: AbortSignal,
): Promise<SetupPlan | "nothing to do" | null> {
  const observed = await page.setup.observe(request, signal);
  page.observed = observed;
  stage.shown.push(observed);
  const plan = makeSetupPlan(request, observed);
  if (plan.ok) {
    stage.shown.push(plan.value, page.setup.preview(plan.value));
    return plan.value;
  }
  if (plan.problem.reason === "not-connected" && stage.intent.endsUnconnected) return "nothing to do";
  answer(stage, page, plan.problem);
  return null;
}

/** True when it was done to the end. */
async function apply(stage: Stage, page: Page, plan: SetupPlan, signal: AbortSignal): Promise<boolean> {
  const { observed } = page;
  if (!observed) throw new Error("nothing was observed");
  const before = stage.snapshot();
  const events = [];
  const stop = { isStopping: false };
  for await (const event of page.setup.apply(plan, observed, { signal, stop })) {
    events.push(event);
    stage.events.push(event);
  }
  const changed = stage.snapshot() !== before;
  for (const event of events)
    if (event.kind === "step failed") {
      stage.stops.push({ problem: event.problem, changed });
      remedy(stage, page, event.problem);
    }
  return foldEvents(plan, events).end === "done";
}

/** The dry check, with the values that the plan says both sides hold. */
async function prove(
  stage: Stage,
  page: Page,
  request: SetupRequest,
  plan: SetupPlan,
  signal: AbortSignal,
): Promise<boolean> {
  if (stage.intent.endsUnconnected) {
    await page.setup.finish();
    return true;
  }
  const applied = stage.events.findLast((event) => event.kind === "step done" && event.facts.clientId);
  const { clientId: later } = plan.end;
  const clientId =
    "known" in later ? later.known : applied?.kind === "step done" ? (applied.facts.clientId ?? "") : "";
  const check = await page.setup.dryCheck({ clientId, request }, signal);
  stage.shown.push(check);
  if (check.isPassed) await page.setup.finish();
  return check.isPassed;
}

/** What the words under the problem tell people to do. */
function remedy(stage: Stage, page: Page, { code, facts }: Problem): void {
  if (facts.waitInSeconds) stage.clock.pass(Number(facts.waitInSeconds) * 1000);
  else if (code === "graph-throttled") stage.clock.pass(120_000);
  stage.helpers.get(code)?.();
  if (code === "secret-lifetime-limited") page.choose({ secretLifetimeInDays: Number(facts.longestInDays) });
  if (code === "console-session-ended") page.forgetConsole();
  if (code === "graph-session-ended" || code === "graph-step-up" || code === "wrong-account")
    page.forgetMicrosoft();
}

/** What the questions before a plan lead to, in the portal or by a click. */
function answer(stage: Stage, page: Page, question: PlanQuestion): void {
  stage.questions.push(question.reason);
  switch (question.reason) {
    case "deleted-twin":
      for (const app of stage.home.tenant.applications)
        if (app.id === question.objectId) app.deletedAt = null;
      break;
    case "adopt-or-create": {
      const clientId = question.candidates[0]?.clientId;
      if (clientId) page.choose({ registration: { kind: "adopt", clientId } });
      break;
    }
    case "saved-client-id-unknown":
      // "Look again", after a moment.
      stage.clock.pass(60_000);
      break;
    default:
      throw new Error(`Nobody thought of ${question.reason}`);
  }
}
