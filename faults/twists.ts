/** Faults that are more than a wrong answer at one call: what other people, clocks, replicas and policies do. */
import { plantApplication } from "../sandbox/plant.ts";
import type { SignInFailureCode } from "../src/ports/failure.ts";
import { CHALLENGE, graphError } from "./classes.ts";
import { CONNECT, INTENTS, type Intent, isRecord, MEND } from "./intents.ts";
import { BATCH_POINTS, CONSOLE_POINTS, GRAPH_POINTS, type Point } from "./points.ts";
import type { Stage } from "./stage.ts";

const HOUR = 3_600_000;

export interface Twist {
  readonly id: string;
  readonly name: string;
  readonly intent: Intent;
  readonly arm: (stage: Stage) => void;
  /** Another run's secret is left alone for a quarter of an hour: the invariants are held after the next start. */
  readonly isSweptLater?: boolean;
}

const each = (id: string, name: string, arm: (stage: Stage) => void): readonly Twist[] =>
  INTENTS.map((intent) => ({ id, name: `${name} (${intent.name})`, intent, arm }));
const one = (id: string, name: string, arm: (stage: Stage) => void, intent = CONNECT): Twist => ({
  id,
  name,
  intent,
  arm,
});
/** Lets something happen in the world right before this call is answered. */
const meanwhile = (stage: Stage, { service, method, path, after }: Point, act: () => void, times = 1) =>
  stage.world.faults.add({ service, method, path, after, times, effect: { kind: "meanwhile", act } });

/** Nothing is seen before it is this old. */
const lagOf = (seconds: number) => (stage: Stage) => {
  stage.world.lag.hides = (at) => stage.clock.now() - at < seconds * 1000;
};
/** Each reading meets one of several replicas, some of which are behind for the first minutes. */
const flapping = (stage: Stage) => {
  let reads = 0;
  stage.world.lag.hides = (at) => {
    reads += 1;
    return stage.clock.now() - at < 90_000 && reads % 3 === 1;
  };
};

const REFUSALS: readonly SignInFailureCode[] = [
  "popup-blocked",
  "no-answer",
  "cancelled",
  "admin-approval-needed",
  "wrong-tenant",
  "wrong-account",
  "personal-account",
  "refused",
  "unavailable",
  "assistant-not-registered",
];

const WRITES = [...GRAPH_POINTS, ...BATCH_POINTS, ...CONSOLE_POINTS].filter(
  ({ isWrite, step }) => isWrite && !["S2", "S13"].includes(step),
);
const SAVE = CONSOLE_POINTS.filter(({ method, intent }) => method === "PUT" && intent === CONNECT);
const RECHECK = CONSOLE_POINTS.filter(({ name }) => name === "read settings again");
const challenge = (stage: Stage, { method, path, after }: Point, times: number) =>
  stage.world.faults.add({
    service: "graph",
    method,
    path,
    after,
    times,
    effect: graphError(401, "InvalidAuthenticationToken", "Continuous access evaluation", CHALLENGE),
  });

/** The console's document as a second administrator leaves it. */
function saveAsOther(stage: Stage): void {
  const { settings } = stage.world.rustDesk;
  stage.world.rustDesk.settings = { ...settings, max_auth_count: 7 };
  stage.expectForeign();
}

/** The first save is stored otherwise than it was sent. */
const storesOnce =
  (change: (entry: Record<string, unknown>) => Record<string, unknown>) => (stage: Stage) => {
    const { rustDesk } = stage.world;
    rustDesk.stores = (document) => {
      rustDesk.stores = (same) => same;
      const providers: unknown[] = Array.isArray(document.providers) ? document.providers : [];
      return {
        ...document,
        providers: providers.map((entry) =>
          isRecord(entry) && entry.name === "azure" ? change(entry) : entry,
        ),
      };
    };
  };

export const TWISTS: readonly Twist[] = [
  ...BATCH_POINTS.flatMap((point): readonly Twist[] => [
    one("F-14", `challenged at “${point.name}”, and the window is closed`, (stage) => {
      challenge(stage, point, 1);
      stage.afterSignIn = () => stage.behaviour.refusals.push("cancelled");
    }),
    one("F-14", `challenged at “${point.name}”, and someone else comes back`, (stage) => {
      challenge(stage, point, 1);
      const other = stage.home.tenant.people[1];
      if (other) stage.afterSignIn = () => stage.behaviour.others.push(other);
    }),
  ]),
  ...[2, 20, 120, 1200].flatMap((seconds) =>
    each("F-16", `replicas are ${seconds} s behind`, lagOf(seconds)),
  ),
  ...each("F-16", "replicas flap for 90 s", flapping),
  ...[5, 40, 200].flatMap((seconds) =>
    each("F-17", `a secret’s answer is lost while replicas are ${seconds} s behind`, (stage) => {
      lagOf(seconds)(stage);
      const path = /addPassword/;
      stage.world.faults.add({ service: "graph", method: "POST", path, effect: { kind: "drop-after" } });
    }),
  ),
  one("F-18", "the unique name is held by a deleted app", (stage) => {
    const { tenant } = stage.home;
    stage.onLook((uniqueName) => {
      const deletedAt = stage.clock.now() - HOUR;
      plantApplication(tenant, deletedAt, { displayName: "Old" }, { uniqueName, deletedAt });
    });
  }),
  one("F-18", "someone registers the same app right before we do", (stage) => {
    const point = GRAPH_POINTS.find(({ name }) => name === "create app");
    if (point)
      meanwhile(stage, point, () => {
        const { tenant } = stage.home;
        stage.onLook((uniqueName) =>
          plantApplication(tenant, stage.clock.now(), { displayName: "RustDesk" }, { uniqueName }),
        );
      });
  }),
  one("F-19", "two apps carry our tag", (stage) => {
    for (const displayName of ["RustDesk", "RustDesk 2"])
      plantApplication(stage.home.tenant, stage.clock.now() - HOUR, { displayName, tags: ["rustdesk-oidc"] });
  }),
  one("F-20", "secrets are forbidden by policy, until someone lifts it", (stage) => {
    stage.home.tenant.policy.secretsForbidden = true;
    stage.onStop("secrets-forbidden", () => {
      stage.home.tenant.policy.secretsForbidden = false;
    });
  }),
  one("F-20", "secrets may live 90 days at most", (stage) => {
    stage.home.tenant.policy.longestSecretInDays = 90;
  }),
  ...REFUSALS.map((code) =>
    one("F-21", `Microsoft’s window ends with ${code}`, (stage) => {
      stage.behaviour.refusals.push(code);
    }),
  ),
  ...WRITES.map((point) =>
    one(
      "F-26",
      `the console forgets its sessions before “${point.name}”`,
      (stage) => meanwhile(stage, point, () => stage.world.rustDesk.sessions.clear()),
      point.intent,
    ),
  ),
  one(
    "F-28",
    "the console cuts the secret",
    storesOnce((entry) => ({ ...entry, client_secret: "abc" })),
  ),
  one(
    "F-28",
    "the console stores another client ID",
    storesOnce((entry) => ({ ...entry, client_id: "x" })),
  ),
  one(
    "F-28",
    "the console drops the issuer",
    storesOnce(({ issuer: _, ...entry }) => entry),
  ),
  one(
    "F-28",
    "the console switches the provider off",
    storesOnce((entry) => ({ ...entry, enabled: false })),
  ),
  ...RECHECK.map((point) =>
    one("F-29", "someone else saves the console’s settings after the review", (stage) =>
      meanwhile(stage, point, () => saveAsOther(stage)),
    ),
  ),
  one("F-29", "someone else saves while Graph lets the secret wait for two minutes", (stage) => {
    const effect = graphError(429, "TooManyRequests", "Too many requests", { "retry-after": "120" });
    stage.world.faults.add({ service: "graph", method: "POST", path: /addPassword/, effect });
    const secret = GRAPH_POINTS.find(({ name }) => name === "make secret");
    if (secret) meanwhile(stage, secret, () => saveAsOther(stage));
  }),
  ...SAVE.map((point) =>
    one("F-30", "the secret is made and the console cannot be saved, nine times", (stage) => {
      const { service, method, path } = point;
      stage.world.faults.add({ service, method, path, times: 9, effect: { kind: "drop" } });
    }),
  ),
  ...[-2, 2].flatMap((hours) =>
    each("F-31", `this computer’s clock is ${hours} hours off`, (stage) => {
      stage.skewMs = hours * HOUR;
    }),
  ),
  ...WRITES.map((point) =>
    one(
      "F-31",
      `the computer sleeps for 8 hours before “${point.name}”`,
      (stage) => meanwhile(stage, point, () => stage.clock.pass(8 * HOUR)),
      point.intent,
    ),
  ),
  one("F-33", "offline for the first 20 calls", (stage) => {
    for (const service of ["entra", "graph", "rustDesk"] as const)
      stage.world.faults.add({ service, method: "*", path: /./, times: 7, effect: { kind: "drop" } });
  }),
  one("F-34", "1 200 deleted apps, in pages", (stage) => {
    for (let count = 0; count < 1200; count += 1)
      plantApplication(
        stage.home.tenant,
        0,
        { displayName: `Old ${count}` },
        { deletedAt: stage.clock.now() },
      );
    stage.expectForeign();
  }),
  one("F-34", "the next page is said to be elsewhere", (stage) => {
    stage.world.faults.add({
      service: "graph",
      method: "GET",
      path: /deletedItems/,
      effect: {
        kind: "alter",
        change: (body) => ({
          ...(isRecord(body) ? body : {}),
          "@odata.nextLink": "https://evil.example/v1.0/next",
        }),
      },
    });
  }),
  one("F-36", "names in Hebrew and emoji, and of great length", (stage) => {
    const displayName = `\u202eאבג 🧨 ${"x".repeat(200)}`;
    plantApplication(stage.home.tenant, stage.clock.now(), { displayName, tags: ["rustdesk-oidc"] });
    const { settings } = stage.world.rustDesk;
    stage.world.rustDesk.settings = { ...settings, שם: displayName };
    stage.expectForeign();
  }),
  one("F-36", "null where a list may be", (stage) => {
    stage.world.faults.add({
      service: "graph",
      method: "GET",
      path: /\/applications\(/,
      times: 9,
      effect: {
        kind: "alter",
        change: (body) =>
          isRecord(body) ? { ...body, spa: null, publicClient: null, requiredResourceAccess: null } : body,
      },
    });
  }),
  one(
    "F-37",
    "the old secret is gone when it is to be removed",
    (stage) => {
      const point = GRAPH_POINTS.find(({ name }) => name === "remove old secret");
      const [app] = stage.home.tenant.applications;
      if (point && app)
        meanwhile(stage, point, () => {
          app.passwords = app.passwords.filter(({ endsAt }) => endsAt > stage.clock.now());
        });
    },
    MEND,
  ),
  ...[400, 405].map((status) =>
    one("F-38", `Graph refuses the upsert once (${status})`, (stage) => {
      const path = /\/applications\(uniqueName=/;
      const effect = graphError(status, "Request_BadRequest", "Not supported here.");
      stage.world.faults.add({ service: "graph", method: "PATCH", path, effect });
    }),
  ),
];
