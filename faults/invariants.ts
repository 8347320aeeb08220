/** What must hold after every run, whatever happened to it (trust.md §2.3, I1–I9). Each line names what broke. */

import { en } from "../src/messages/en.ts";
import { type ProblemWords, sayPart } from "../src/messages/problem-words.ts";
import type { Ending } from "./person.ts";
import type { Stage } from "./stage.ts";

/** Longest that one step may wait in all before a person is asked. */
const LONGEST_WAIT_MS = 5 * 60_000;
/** What every secret of the simulated Entra has in it, and how every token begins. */
const CANARY = /[\w.~-]{3}8Q~[\w.~-]{8}|eyJhbGci/;

export function wrongAfter(stage: Stage, ending: Ending): readonly string[] {
  return [
    ...(ending.isThrough
      ? stage.intent.wrongIn(stage.world, stage.isRepeated || stage.pages.length > 1)
      : ["I9: it never came to an end"]),
    ...(stage.isForeignTouched ? ["I4: something foreign was changed"] : []),
    ...leaks(stage),
    ...badlyTold(stage),
    ...stage.world.faults.early.map((call) => `I7: ${call} came before Retry-After had passed`),
    ...longWaits(stage),
    ...blindRepeats(stage),
    ...unknownRequests(stage),
  ];
}

/** I5: neither a secret nor a token in anything that is shown, in an address, or in a body that is not meant for it. */
function leaks({ events, stops, shown, world }: Stage): readonly string[] {
  const told = JSON.stringify([events, stops, shown]);
  const wrong = CANARY.test(told) ? [`I5: shown: ${CANARY.exec(told)?.[0]}`] : [];
  for (const { method, path, body } of world.requests) {
    if (CANARY.test(path)) wrong.push(`I5: in the address of ${method} ${path}`);
    if (CANARY.test(body) && !(method === "PUT" && path === "/api/oidc/settings"))
      wrong.push(`I5: in the body of ${method} ${path}`);
  }
  return wrong;
}

/** I6: every stop has words, a way on, and tells the truth about the state of things. */
function badlyTold({ stops, isShared }: Stage): readonly string[] {
  return stops.flatMap(({ problem, changed }) => {
    const { code, world, facts } = problem;
    const words: ProblemWords = en.problems[code];
    return [
      ...(code === "unexpected" ? [`I6: nobody thought of ${facts.error}`] : []),
      ...(sayPart(words.happened, facts).length < 20 || sayPart(words.remedy, facts).length < 10
        ? [`I6: ${code} has no words`]
        : []),
      ...(world === "unchanged" && changed && !isShared
        ? [`I6: ${code} says "unchanged", and it is not true`]
        : []),
      ...(facts.graphCode && !facts.requestId ? [`I6: ${code} lacks Graph's request id`] : []),
      ...Object.entries(facts)
        .filter(([, text]) => text.length > 300)
        .map(([name]) => `I6: ${code}: ${name} is longer than its cap`),
    ];
  });
}

/** I7: what one step waits, summed up. */
function longWaits({ events }: Stage): readonly string[] {
  const waited = new Map<string, number>();
  const wrong: string[] = [];
  for (const event of events) {
    if (event.kind === "step started") waited.set(event.step, 0);
    if (event.kind !== "waiting") continue;
    const all = (waited.get(event.step) ?? 0) + event.wait.forMs;
    waited.set(event.step, all);
    if (all > LONGEST_WAIT_MS) wrong.push(`I7: ${event.step} waited for ${Math.round(all / 1000)} s`);
  }
  return wrong;
}

interface Attempt {
  readonly isWrite: boolean;
  readonly isLook: boolean;
  /** Whether the service said that it did nothing. */
  readonly isRefused: boolean;
}

/** I8: between two makings of a secret, or two saves, somebody looked, unless the first was surely not done. */
function blindRepeats({ world }: Stage): readonly string[] {
  const calls = world.requests.filter(({ service }) => service === "graph");
  const secrets = calls.map(({ method, path, body, status, inBatch, at }): Attempt => {
    // A batch that failed as a whole counts once: by its parts where the service got to them.
    const isUnseen = !inBatch && status !== 200 && !calls.some((one) => one.inBatch && one.at === at);
    return {
      isWrite: /addPassword/.test(isUnseen ? body : inBatch ? path : ""),
      isLook: inBatch && method === "GET" && /\/applications/.test(path) && status === 200,
      isRefused: status >= 400 && status < 500 && status !== 408 && status !== 409 && status !== 424,
    };
  });
  const saves = world.requests
    .filter(({ path }) => path === "/api/oidc/settings")
    .map(
      ({ method, status }): Attempt => ({
        isWrite: method === "PUT",
        isLook: method === "GET" && status === 200,
        isRefused: status >= 400 && status < 500,
      }),
    );
  return [...repeats(secrets, "a secret"), ...repeats(saves, "a save")];
}

function repeats(attempts: readonly Attempt[], what: string): readonly string[] {
  let isOpen = false;
  const wrong: string[] = [];
  for (const { isWrite, isLook, isRefused } of attempts) {
    if (isLook) isOpen = false;
    if (!isWrite) continue;
    if (isOpen) wrong.push(`I8: ${what} was sent again without a look`);
    isOpen = !isRefused;
  }
  return wrong;
}

/** A request that the simulated services do not know is a mistake of ours. */
const unknownRequests = ({ world }: Stage): readonly string[] =>
  world.requests
    .filter(({ status }) => status === 501)
    .map(({ method, path }) => `Unknown: ${method} ${path}`);
