/** Proves the connection: first what the server would ask Microsoft for, then a real sign-in by the server itself. */
import { CONSOLE_PRODUCTS } from "../domain/console-product.ts";
import type { Instant } from "../domain/instant.ts";
import type { ServerAsks } from "../domain/observed.ts";
import type { Problem } from "../domain/problem.ts";
import { redact } from "../domain/redact.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type { RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { BegunTrial, DryCheck, TrialEnd } from "./setup.ts";

/** RustDesk's client asks once a second and gives up after 180 s (flutter/lib, `auth-query`). */
const POLL_MS = 1000;
const POLLS = 180;

/**
 * Asks the server to begin a sign-in and compares its authorize URL with the plan. No user is made.
 * The path's first segment is the tenant: `https://login…/{tenant}/oauth2/v2.0/authorize`.
 */
export async function dryCheck(
  rustDesk: RustDeskConsole,
  expected: { readonly clientId: string; readonly request: SetupRequest },
  signal: AbortSignal,
): Promise<DryCheck> {
  const call = { signal };
  const { providerName } = CONSOLE_PRODUCTS[expected.request.product];
  const [trial, offered] = await Promise.all([
    rustDesk.beginTrial(providerName, call),
    rustDesk.offeredProviders(call),
  ]);
  const { loginOrigin } = expected.request.cloud;
  const asks = readAuthorizeUrl(trial.authorizeUrl, loginOrigin);
  const row = (setting: DryCheck["rows"][number]["setting"], wanted: string, got: string) => ({
    setting,
    expected: wanted,
    got,
    isSame: wanted === got,
  });
  const rows = [
    row("tenant", expected.request.tenant.id, asks.tenant),
    row("clientId", expected.clientId, asks.clientId),
    row("callbackUrl", expected.request.callbackUrl, asks.callbackUrl),
  ];
  const isOffered = offered.includes(providerName);
  return { rows, isOffered, isPassed: isOffered && rows.every((one) => one.isSame) };
}

/** What an authorize URL asks for; each part is empty where it has none. */
export function readAuthorizeUrl(authorizeUrl: string, loginOrigin: string): ServerAsks {
  const url = URL.canParse(authorizeUrl) ? new URL(authorizeUrl) : null;
  return {
    tenant: tenantIn(url, loginOrigin),
    clientId: url?.searchParams.get("client_id") ?? "",
    callbackUrl: url?.searchParams.get("redirect_uri") ?? "",
  };
}

/** The tenant that an authorize URL names; another host than the cloud's is shown with it, and so never the same. */
function tenantIn(url: URL | null, loginOrigin: string): string {
  if (!url) return "";
  const tenant = url.pathname.split("/")[1] ?? "";
  return url.origin === loginOrigin ? tenant : `${url.origin}/${tenant}`;
}

/** Begins a real sign-in at the server; `end` polls until the server has exchanged the code, refused, or 180 s passed. */
export async function beginTrial(
  rustDesk: RustDeskConsole,
  providerName: string,
  using: {
    readonly now: () => Instant;
    readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
    readonly explain: (thrown: unknown) => Problem;
    /** What must not be in anything that is shown. */
    readonly secrets: () => readonly string[];
  },
  signal: AbortSignal,
): Promise<BegunTrial> {
  const begunAt = using.now();
  const trial = await rustDesk.beginTrial(providerName, { signal });
  const problem = (code: Problem["code"], facts: Problem["facts"]): TrialEnd => ({
    kind: "problem",
    problem: { code, world: "partly changed", again: "now", facts },
  });
  return {
    authorizeUrl: trial.authorizeUrl,
    end: async (polling) => {
      for (let poll = 0; poll < POLLS; poll += 1) {
        await using.wait(POLL_MS, polling);
        try {
          const answer = await rustDesk.askTrial(trial, { signal: polling });
          if (answer.kind === "failed")
            return problem("trial-failed", { answer: redact(answer.text, using.secrets()).slice(0, 300) });
          if (answer.kind === "signed in") {
            const at = using.now();
            return {
              kind: "signed in",
              user: answer.user,
              signedOut: answer.signedOut,
              at,
              tookMs: at - begunAt,
            };
          }
        } catch (thrown) {
          if (polling.aborted) throw thrown;
          return { kind: "problem", problem: using.explain(thrown) };
        }
      }
      return problem("trial-no-answer", { waited: `${POLLS} s` });
    },
  };
}
