/** The one place where anything thrown becomes what a person is told. Matches on names and codes, never on English. */
import type { Problem, ProblemCode } from "../domain/problem.ts";
import { redact } from "../domain/redact.ts";
import type {
  ConsoleFailureCode,
  Failure,
  FailureFacts,
  GraphFailureCode,
  HandoverFailureCode,
  SignInFailureCode,
} from "../ports/failure.ts";
import type { ConsoleSettings } from "../ports/rustdesk-console.ts";
import { differencesBetween, type SettingDifference } from "./settings-difference.ts";

type Telling = readonly [ProblemCode, Problem["again"]];

const GRAPH = {
  denied: ["graph-denied", "after the remedy"],
  "consent-refused": ["consent-refused", "after the remedy"],
  "group-refused": ["group-refused", "after the remedy"],
  unauthenticated: ["graph-session-ended", "after the remedy"],
  "step-up": ["graph-step-up", "now"],
  throttled: ["graph-throttled", "now"],
  unavailable: ["graph-unavailable", "now"],
  unreachable: ["graph-unreachable", "now"],
  "not-found": ["directory-still-copying", "now"],
  "still-copying": ["directory-still-copying", "now"],
  conflict: ["directory-conflict", "now"],
  "name-held-by-deleted-app": ["name-held-by-deleted-app", "after the remedy"],
  quota: ["quota-exceeded", "after the remedy"],
  "secrets-forbidden": ["secrets-forbidden", "after the remedy"],
  "secret-lifetime-limited": ["secret-lifetime-limited", "after the remedy"],
  refused: ["graph-refused", "no"],
  "outcome-unknown": ["outcome-unknown", "now"],
  "unexpected-answer": ["graph-answer-unreadable", "now"],
} as const satisfies Record<GraphFailureCode, Telling>;

const CONSOLE = {
  unreachable: ["console-unreachable", "now"],
  "not-an-api": ["console-not-an-api", "now"],
  "not-pro": ["console-not-pro", "no"],
  "wrong-password": ["console-wrong-password", "after the remedy"],
  "wrong-code": ["console-wrong-code", "after the remedy"],
  "not-admin": ["console-not-admin", "after the remedy"],
  forbidden: ["console-forbidden", "after the remedy"],
  "session-ended": ["console-session-ended", "after the remedy"],
  "settings-unknown": ["console-settings-unknown", "no"],
  "changed-meanwhile": ["console-changed-meanwhile", "now"],
  "stored-differs": ["console-stored-differs", "now"],
  refused: ["console-refused", "now"],
  "secret-masked": ["console-secret-masked", "no"],
  throttled: ["console-throttled", "now"],
  "issuer-unreachable": ["console-issuer-unreachable", "now"],
  "outcome-unknown": ["outcome-unknown", "now"],
} as const satisfies Record<ConsoleFailureCode, Telling>;

const SIGN_IN = {
  "popup-blocked": ["popup-blocked", "now"],
  "no-answer": ["popup-no-answer", "now"],
  cancelled: ["sign-in-cancelled", "now"],
  "admin-approval-needed": ["admin-approval-needed", "after the remedy"],
  "wrong-tenant": ["wrong-tenant", "now"],
  "wrong-account": ["wrong-account", "now"],
  "personal-account": ["personal-account", "now"],
  refused: ["sign-in-refused", "now"],
  unavailable: ["sign-in-unavailable", "now"],
  "assistant-not-registered": ["assistant-not-registered", "after the remedy"],
  "insecure-page": ["insecure-page", "no"],
  "unsupported-browser": ["unsupported-browser", "no"],
  "discovery-unreachable": ["discovery-unreachable", "now"],
  "tenant-unknown": ["tenant-unknown", "after the remedy"],
  "issuer-unexpected": ["issuer-unexpected", "after the remedy"],
  "token-ended": ["graph-session-ended", "after the remedy"],
} as const satisfies Record<SignInFailureCode, Telling>;

const HANDOVER = {
  "no-crypto": ["handover-insecure-page", "no"],
  "no-storage": ["handover-no-storage", "after the remedy"],
} as const satisfies Record<HandoverFailureCode, Telling>;

/** The failure inside anything thrown, or null when a client did not throw it. */
export function readFailure(thrown: unknown): Failure | null {
  if (!(thrown instanceof Error) || !("code" in thrown) || typeof thrown.code !== "string") return null;
  const facts = "facts" in thrown ? readFacts(thrown.facts) : {};
  const { name, code } = thrown;
  if (name === "GraphError" && isKey(GRAPH, code)) return { name, code, facts };
  if (name === "ConsoleError" && isKey(CONSOLE, code)) return { name, code, facts };
  if (name === "SignInError" && isKey(SIGN_IN, code)) return { name, code, facts };
  if (name === "HandoverError" && isKey(HANDOVER, code)) return { name, code, facts };
  return null;
}

/** What the use cases find out by themselves, with what a person is told of it. */
export class Finding extends Error {
  override name = "Finding";
  readonly telling: Telling;
  readonly facts: FailureFacts;
  constructor(telling: Telling, facts: FailureFacts = {}) {
    super(telling[0]);
    this.telling = telling;
    this.facts = facts;
  }
}

/** Whoever is signed in belongs to another organisation than the request. Found before a token is given out. */
export class OtherTenant extends Finding {
  constructor(got: string, expected: string) {
    super(["wrong-tenant", "no"], { got, expected });
  }
}

/** Someone else is signed in than when this began. */
export class OtherAccount extends Finding {
  constructor(got: string, expected: string) {
    super(["wrong-account", "after the remedy"], { got, expected });
  }
}

/** Microsoft does not show yet what was done: neither wrong nor lost. */
export class StillCopying extends Finding {
  constructor() {
    super(["directory-still-copying", "now"]);
  }
}

/** Someone else saved the console's settings after they were shown in the review. */
export class SettingsChanged extends Finding {
  readonly differences: readonly SettingDifference[];
  constructor(reviewed: ConsoleSettings, now: ConsoleSettings) {
    super(["console-changed-meanwhile", "now"]);
    this.differences = differencesBetween(reviewed.document, now.document);
  }
}

/** What a person is told of this. `world` is the state of things as the caller knows it; `secrets` are in nothing of it. */
export function explain(
  thrown: unknown,
  world: Problem["world"] = "unchanged",
  secrets: readonly string[] = [],
): Problem {
  if (thrown instanceof Finding) {
    const [code, again] = thrown.telling;
    return { code, world, again, facts: thrown.facts };
  }
  const failure = readFailure(thrown);
  if (!failure)
    return {
      code: "unexpected",
      world,
      again: "now",
      facts: thrown instanceof Error ? clean({ error: `${thrown.name}: ${thrown.message}` }, secrets) : {},
    };
  const [code, again] = tellingOf(failure);
  return { code, again, facts: clean(failure.facts, secrets), world: worldAfter(failure) ?? world };
}

/** Failures that tell by themselves in what state things are. */
function worldAfter({ code }: Failure): Problem["world"] | null {
  if (code === "outcome-unknown") return "unknown";
  // What was saved stands; it is the server's own look at Microsoft that failed.
  return code === "issuer-unreachable" ? "partly changed" : null;
}

function tellingOf(failure: Failure): Telling {
  switch (failure.name) {
    case "GraphError":
      return GRAPH[failure.code];
    case "ConsoleError":
      return CONSOLE[failure.code];
    case "SignInError":
      return SIGN_IN[failure.code];
    case "HandoverError":
      return HANDOVER[failure.code];
  }
}

/** Texts from outside may quote what was sent: cleaned first, then cut. */
const clean = (facts: FailureFacts, secrets: readonly string[]): FailureFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, text]) => [name, redact(text, secrets).slice(0, 300)]),
  );

const isKey = <T extends object>(table: T, key: string): key is Extract<keyof T, string> =>
  Object.hasOwn(table, key);

function readFacts(facts: unknown): FailureFacts {
  if (typeof facts !== "object" || facts === null) return {};
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}
