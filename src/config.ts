/** What `config.json` beside index.html says; absent in the usual case. Clouds are named by key, hosts never, but in the sandbox. */
import { z } from "zod/mini";
import { CLOUDS, type Cloud } from "./domain/cloud.ts";

// zod's compiled parsers probe `Function`, which the page's security policy forbids.
z.config({ jitless: true });

const text = z.string().check(z.maxLength(2048));
const CLOUD_NAME = z.enum(["global", "usGov", "usGovDod", "china"]);
const SANDBOX = z.object({
  loginOrigin: text,
  graphOrigin: text,
  portalOrigin: text,
  controlUrl: text,
  cast: z.array(z.object({ where: text, name: text, userName: text, password: text, about: text })),
});
const CONFIG = z.object({
  consoleOrigin: z.optional(text),
  /** This copy is not beside a console: its address is asked for, and its side is by hand. */
  elsewhere: z.optional(z.boolean()),
  clouds: z.optional(z.array(CLOUD_NAME).check(z.minLength(1))),
  assistantClientId: z.optional(text),
  tenant: z.optional(text),
  shareUrl: z.optional(text),
  languages: z.optional(z.array(text)),
  launcher: z.optional(z.boolean()),
  /** What the launcher was started with to let through besides. */
  allowed: z.optional(z.array(text).check(z.maxLength(20))),
  sandbox: z.optional(SANDBOX),
});

export interface Config {
  readonly place:
    | { readonly kind: "beside"; readonly origin: string }
    | { readonly kind: "launcher"; readonly origin: string; readonly allowed: readonly string[] }
    | { readonly kind: "elsewhere" };
  /** Those whose hosts this page's policy allows. */
  readonly clouds: readonly Cloud[];
  /** The others that exist: for them a person does what this page may not. None in the sandbox. */
  readonly cloudsByHand: readonly Cloud[];
  readonly assistantClientId: string | null;
  readonly tenant: string | null;
  /** Tags of the languages to offer, as far as they are known; null offers all. */
  readonly languages: readonly string[] | null;
  /** Where other people open this assistant, where that is not the address of this page. Not looked at yet. */
  readonly shareUrl: string | null;
  readonly sandbox: z.output<typeof SANDBOX> | null;
}

/** What the configuration means for a page at this origin. A file that is not ours counts as none. */
export function parseConfig(json: unknown, origin: string, isSandboxBuild: boolean): Config {
  const parsed = CONFIG.safeParse(json);
  const config = parsed.success ? parsed.data : {};
  const sandbox = isSandboxBuild ? (config.sandbox ?? null) : null;
  const named = (config.clouds ?? ["global"]).map((name) => CLOUDS[name]);
  return {
    place: config.elsewhere
      ? { kind: "elsewhere" }
      : config.launcher
        ? { kind: "launcher", origin: config.consoleOrigin ?? origin, allowed: config.allowed ?? [] }
        : { kind: "beside", origin: config.consoleOrigin ?? origin },
    clouds: sandbox ? [sandboxCloud(sandbox)] : named,
    cloudsByHand: sandbox ? [] : Object.values(CLOUDS).filter((cloud) => !named.includes(cloud)),
    assistantClientId: config.assistantClientId ?? null,
    tenant: config.tenant ?? null,
    languages: config.languages ?? null,
    shareUrl: config.shareUrl ?? null,
    sandbox,
  };
}

const sandboxCloud = ({ loginOrigin, graphOrigin, portalOrigin }: z.output<typeof SANDBOX>): Cloud => ({
  name: "sandbox",
  loginOrigin,
  graphOrigin,
  portalOrigin,
  hasPersonalAccounts: true,
});
