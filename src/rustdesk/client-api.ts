/**
 * What every console answers to RustDesk's own clients, without an administrator: the providers on offer and a sign-in
 * through one. Source: rustdesk/rustdesk, account.rs and user_model.dart; consoles differ in status and in manners only.
 */
import { z } from "zod/mini";
import type { Call } from "../ports/call.ts";
import type { RustDeskConsole, Trial, TrialAnswer } from "../ports/rustdesk-console.ts";
import { ConsoleError } from "./console-error.ts";
import { type Answer, type ConsoleExchange, errorIn, throwIfDown } from "./console-http.ts";
import { asksForCode, DEVICE, readLogin } from "./login.ts";

/** One product's API. Which one is spoken is decided by the console client, so a flavour neither probes nor chooses. */
export type Flavour = Omit<RustDeskConsole, "probe" | "choose">;

export interface FlavourPorts {
  readonly exchange: ConsoleExchange;
  /** Shown before a path in the review. */
  readonly host: string;
  /** The console's own. */
  readonly origin: string;
  readonly makeUuid: () => string;
}

/** Ids that RustDesk's client would send: any id, and a base64 uuid (#236). */
export const DEVICE_ID = "entra-setup";
const PENDING = "No authed oidc is found";

const OPTIONS = z.array(z.string().check(z.maxLength(65_536))).check(z.maxLength(200));
const COMMON = z.array(z.object({ name: z.string() }));
const BEGUN = z.object({
  code: z.string().check(z.minLength(1)),
  // Opened in a window: nothing but a web address, whatever the console says.
  url: z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//)),
});
const MESSAGE = z.object({ message: z.union([z.string(), z.array(z.string())]) });

/** Names on offer: the first `common-oidc/` entry wins, else each `oidc/<name>` (user_model.dart). */
export function readLoginOptions(answer: unknown): readonly string[] {
  const options = OPTIONS.safeParse(answer);
  if (!options.success) throw new ConsoleError("not-an-api", { call: "GET /api/login-options" });
  const common = options.data.find((one) => one.startsWith("common-oidc/"));
  if (common) {
    try {
      const parsed = COMMON.safeParse(JSON.parse(common.slice("common-oidc/".length)));
      if (parsed.success) return parsed.data.map(({ name }) => name);
    } catch {
      // Fall through to the plain form.
    }
  }
  return options.data.filter((one) => one.startsWith("oidc/")).map((one) => one.slice("oidc/".length));
}

export function readBegun(answer: unknown): Pick<Trial, "code" | "authorizeUrl"> {
  const begun = BEGUN.safeParse(answer);
  if (!begun.success) throw new ConsoleError("not-an-api", { call: "POST /api/oidc/auth" });
  return { code: begun.data.code, authorizeUrl: begun.data.url };
}

/** The refusal's own words, as `error` or as `message`; they may be in any language and are only quoted. */
export function wordsIn({ json, told }: Answer): string | null {
  const message = MESSAGE.safeParse(json);
  const said = errorIn(json) ?? (message.success ? [message.data.message].flat().join("; ") : null);
  return said === null ? null : told(said).slice(0, 300);
}

export interface ClientApi {
  offeredProviders(call: Call): Promise<readonly string[]>;
  beginTrial(providerName: string, call: Call): Promise<Trial>;
  askTrial(trial: Trial, call: Call): Promise<TrialAnswer>;
}

/** The client API of the consoles that imitate Pro: 200 or 201, pending as 200 or 401, and no key that is not documented. */
export function makeClientApi({ exchange, makeUuid }: FlavourPorts): ClientApi {
  const endSession = async (token: string, uuid: string, call: Call): Promise<boolean> => {
    const body = { id: DEVICE_ID, uuid };
    const answer = await exchange({ method: "POST", path: "/api/logout", body, token }, call).catch(
      () => null,
    );
    return answer?.status === 200;
  };
  return {
    offeredProviders: async (call) => {
      const answer = await exchange({ method: "GET", path: "/api/login-options" }, call);
      throwIfDown(answer);
      return readLoginOptions(answer.json);
    },
    beginTrial: async (providerName, call) => {
      const uuid = makeUuid();
      const body = { op: providerName, id: DEVICE_ID, uuid, deviceInfo: DEVICE };
      const answer = await exchange({ method: "POST", path: "/api/oidc/auth", body }, call);
      const { status, json, facts } = answer;
      const words = wordsIn(answer);
      // Their servers look Microsoft up while they answer this, and say 500 in JSON when they could not.
      if (status === 500 && words !== null) throw new ConsoleError("issuer-unreachable", facts);
      throwIfDown(answer);
      if (words !== null && !BEGUN.safeParse(json).success)
        throw new ConsoleError("refused", { ...facts, answer: words });
      return { ...readBegun(json), id: DEVICE_ID, uuid };
    },
    askTrial: async ({ code, id, uuid }, call) => {
      const query = new URLSearchParams({ code, id, uuid });
      const answer = await exchange({ method: "GET", path: `/api/oidc/auth-query?${query}` }, call);
      // A pause that the console asks for is no end of the sign-in.
      if (answer.status === 429) return { kind: "waiting" };
      throwIfDown(answer);
      const done = readLogin(answer.json);
      if (done)
        return { kind: "signed in", user: done.user, signedOut: await endSession(done.token, uuid, call) };
      const words = wordsIn(answer);
      if (words?.includes(PENDING)) return { kind: "waiting" };
      if (words !== null) return { kind: "failed", text: words };
      if (asksForCode(answer.json))
        return { kind: "failed", text: "RustDesk asks for a code of its own after the Microsoft sign-in." };
      throw new ConsoleError("not-an-api", answer.facts);
    },
  };
}
