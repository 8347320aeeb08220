/**
 * Which console answers at this address. Public reads only, all at once, and each answer is held against the shape that
 * one product gives and the others do not. Nobody is signed in and nothing is sent.
 */
import { z } from "zod/mini";
import { PRODUCT_NAMES, type ProductName } from "../domain/console-product.ts";
import type { Call } from "../ports/call.ts";
import type { ConsoleProbe } from "../ports/rustdesk-console.ts";
import { readLoginOptions } from "./client-api.ts";
import { ConsoleError } from "./console-error.ts";
import { type Answer, type ConsoleExchange, notAnApi, throwIfDown } from "./console-http.ts";

/** What is asked; the launcher lets these through whatever console it was started for. */
const READS = {
  options: "/api/login-options",
  version: "/api/software/version/server",
  settings: "/api/oidc/settings",
  rows: "/api/oidc-providers",
  general: "/api/settings/general",
  panel: "/api/admin/login-options",
  sso: "/api/auth/sso/status",
  index: "/api/version",
} as const;
type Read = keyof typeof READS;
type Answers = Readonly<Record<Read, Answer | null>>;

const short = z.string().check(z.maxLength(40));
const PRO_VERSION = z.object({ server: short });
const DATABK_GENERAL = z.object({ watermarkEnabled: z.boolean() });
const NEST_REFUSAL = z.object({
  message: z.union([z.string(), z.array(z.string())]),
  statusCode: z.literal(401),
});
const LEJIANWEN_PANEL = z.object({
  code: z.literal(0),
  data: z.object({ ops: z.nullable(z.array(z.string())), need_captcha: z.boolean() }),
});
const LEJIANWEN_VERSION = z.object({ code: z.literal(0), data: short });
const BETTERDESK_SSO = z.object({
  ldap_enabled: z.boolean(),
  oidc_enabled: z.boolean(),
  any_enabled: z.boolean(),
});
const GIGAION_VERSION = z.object({ version: short });
const ROCKET_REFUSAL = z.object({
  error: z.object({ code: z.number(), reason: z.string(), description: z.string() }),
});

const holds = <T>(schema: z.ZodMiniType<T>, answer: Answer | null, status = 200): T | null => {
  if (answer?.status !== status) return null;
  const parsed = schema.safeParse(answer.json);
  return parsed.success ? parsed.data : null;
};

type Sign = (answers: Answers) => { readonly version: string | null } | null;
const seen = (version: string | null = null) => ({ version });

/** Each imitation by an answer that only it gives. Pro comes last: it is what is left. */
const SIGNS: Readonly<Partial<Record<ProductName, Sign>>> = {
  // Its settings are public to read, or its rows refuse in Nest's shape.
  databk: ({ general, rows }) =>
    holds(DATABK_GENERAL, general) && holds(NEST_REFUSAL, rows, 401) ? seen() : null,
  lejianwen: ({ panel, index }) =>
    holds(LEJIANWEN_PANEL, panel) && seen(holds(LEJIANWEN_VERSION, index)?.data ?? null),
  betterdesk: ({ sso }) => holds(BETTERDESK_SSO, sso) && seen(),
  gigaionllc: ({ index, options }) => {
    const found = holds(GIGAION_VERSION, index);
    return found && Array.isArray(options?.json) ? seen(found.version) : null;
  },
  // Rocket refuses in a shape of its own; the version call is the one that Pro is believed to have as well.
  sctgdesk: ({ settings, version }) =>
    holds(ROCKET_REFUSAL, settings, 401) && seen(holds(PRO_VERSION, version)?.server ?? null),
  // It answers the options with nothing at all, and everything else with "Not Found" as text.
  lantongxue: ({ options, index, settings }) => {
    const isNotFound = (one: Answer | null) => one?.status === 404 && one.text.trim() === "Not Found";
    const isEmpty = options?.status === 200 && options.json === null;
    return isEmpty && isNotFound(index) && isNotFound(settings) ? seen() : null;
  },
};

/**
 * Pro by what its framework says of a path: a refusal where its settings are, or a bare 404 where this version keeps them
 * elsewhere. A server that lets everybody read them, or names the path as unknown in words, is not it.
 */
function readPro({ settings, version }: Answers): { readonly version: string | null } | null {
  const told = holds(PRO_VERSION, version)?.server ?? null;
  const isRefused = settings?.status === 401 || settings?.status === 403;
  const isBare = settings?.status === 404 && settings.json === null;
  return told !== null || isRefused || isBare ? seen(told) : null;
}

/** Throws what `GET /api/login-options` met when nothing there speaks RustDesk's client API. */
export async function detectFlavour(
  exchange: ConsoleExchange,
  now: () => number,
  call: Call,
): Promise<ConsoleProbe> {
  const begunAt = now();
  let failure: unknown = null;
  const names = Object.keys(READS).filter((name): name is Read => name in READS);
  const entries = await Promise.all(
    names.map(async (name): Promise<readonly [Read, Answer | null]> => {
      try {
        return [name, await exchange({ method: "GET", path: READS[name] }, call)];
      } catch (thrown) {
        if (call.signal.aborted) throw thrown;
        if (name === "options") failure = thrown;
        return [name, null];
      }
    }),
  );
  const nothing = { options: null, version: null, settings: null, rows: null, general: null };
  const answers: Answers = {
    ...nothing,
    panel: null,
    sso: null,
    index: null,
    ...Object.fromEntries(entries),
  };
  const tookMs = now() - begunAt;
  const found = PRODUCT_NAMES.flatMap((product) => {
    const sighted = SIGNS[product]?.(answers);
    return sighted ? [{ product, ...sighted }] : [];
  });
  const [only, ...others] = found;
  const enabledProviders = only?.product === "lantongxue" ? [] : readOffered(answers.options, failure);
  if (only && others.length === 0) return { kind: "known", ...only, enabledProviders, tookMs };
  const pro = only ? null : readPro(answers);
  if (pro) return { kind: "known", product: "pro", ...pro, enabledProviders, tookMs };
  return { kind: "unknown", candidates: found.map(({ product }) => product), enabledProviders, tookMs };
}

function readOffered(options: Answer | null, failure: unknown): readonly string[] {
  if (!options) throw failure;
  throwIfDown(options);
  if (options.status === 401 || options.status === 403) throw new ConsoleError("forbidden", options.facts);
  if (options.status !== 200) throw notAnApi(options);
  return readLoginOptions(options.json);
}
