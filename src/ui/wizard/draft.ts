/** What the admin typed and chose: strings and choices, no secrets. Kept over a reload. */
import { appName } from "../../domain/app-registration.ts";
import type { Audience } from "../../domain/audience.ts";
import { parseConsoleAddress } from "../../domain/callback-url.ts";
import type { ClientId } from "../../domain/client-id.ts";
import type { Cloud, CloudName } from "../../domain/cloud.ts";
import { PRODUCT_NAMES, type ProductName } from "../../domain/console-product.ts";
import { assumeTenant } from "../../domain/issuer.ts";
import { no, type Result } from "../../domain/result.ts";
import {
  type Intent,
  makeSetupRequest,
  type Principal,
  RECOMMENDED_SECRET_LIFETIME_IN_DAYS,
  type RegistrationChoice,
  type RequestProblem,
  SECRET_LIFETIMES_IN_DAYS,
  type SetupRequest,
} from "../../domain/setup-request.ts";
import { isTenantId, parseTenant, type ResolvedTenant } from "../../domain/tenant.ts";
import { parseStored } from "../kit/parse-stored.ts";

export type EntraWay = "microsoft" | "token" | "script" | "person" | "colleague";

/** Ways on which this browser itself talks to Microsoft; on the others a person does, here or elsewhere. */
export const needsAccount = (way: EntraWay): boolean => way === "microsoft" || way === "token";

export interface Draft {
  readonly consoleAddress: string;
  /** Which console answers there: recognised, or chosen by the admin. */
  readonly product: ProductName;
  readonly isProductChosen: boolean;
  readonly isConsoleByHand: boolean;
  readonly userName: string;
  readonly tenant: string;
  readonly cloud: CloudName;
  readonly way: EntraWay;
  readonly assistantClientId: string;
  readonly gate: "chosen" | "everyone";
  readonly includeMe: boolean;
  readonly adminConsent: boolean;
  /** Empty: the name on offer for this console. */
  readonly appName: string;
  readonly lifetimeInDays: number;
  readonly audience: Audience;
  readonly registration: RegistrationChoice;
}

export const EMPTY_DRAFT: Draft = {
  consoleAddress: "",
  product: "pro",
  isProductChosen: false,
  isConsoleByHand: false,
  userName: "",
  tenant: "",
  cloud: "global",
  way: "microsoft",
  assistantClientId: "",
  gate: "chosen",
  includeMe: true,
  adminConsent: false,
  appName: "",
  lifetimeInDays: RECOMMENDED_SECRET_LIFETIME_IN_DAYS,
  audience: "thisTenant",
  registration: { kind: "auto" },
};

const ONE_OF = {
  product: PRODUCT_NAMES,
  cloud: ["global", "usGov", "usGovDod", "china", "sandbox"],
  way: ["microsoft", "token", "script", "person", "colleague"],
  gate: ["chosen", "everyone"],
  audience: ["thisTenant", "anyTenant", "anyTenantAndPersonal"],
  lifetimeInDays: SECRET_LIFETIMES_IN_DAYS,
} as const;

/** What storage holds: the draft without the answer to what was found, and which organisation was found for it. */
export const writeDraft = (draft: Draft, tenant: ResolvedTenant | null): string =>
  JSON.stringify({ ...draft, registration: undefined, found: tenant?.id, isAssumed: tenant?.isAssumed });

/**
 * The organisation that was found for the stored domain. What it is called by was held against its document before it
 * was believed, and follows from its id (issuer.ts); so whoever needs no sign-in is where they were, without a network too.
 */
export function readTenant(json: string | null, { tenant }: Draft, cloud: Cloud): ResolvedTenant | null {
  const from = parseStored(json);
  const id = parseTenant(String(from.get("found") ?? ""));
  const typed = parseTenant(tenant);
  if (!id.ok || !isTenantId(id.value) || !typed.ok) return null;
  // An id that was typed is its own answer.
  if (isTenantId(typed.value) && typed.value !== id.value) return null;
  const { issuer } = assumeTenant(id.value, cloud);
  const isAssumed = from.get("isAssumed") === true;
  return { id: id.value, typed: typed.value, issuer, ...(isAssumed ? { isAssumed } : {}) };
}

/** A draft from storage: each value is taken when it is of the right kind, else the empty one stands. */
export function readDraft(json: string | null, start: Draft = EMPTY_DRAFT): Draft {
  const from = parseStored(json);
  const text = (key: keyof Draft, fallback: string) => {
    const value = from.get(key);
    return typeof value === "string" ? value.slice(0, 4096) : fallback;
  };
  const flag = (key: keyof Draft, fallback: boolean) => {
    const value = from.get(key);
    return typeof value === "boolean" ? value : fallback;
  };
  const pick = <K extends keyof typeof ONE_OF>(key: K, fallback: Draft[K]): Draft[K] => {
    const found = ONE_OF[key].find((one) => one === from.get(key));
    return (found as Draft[K] | undefined) ?? fallback; // parsed: one of the table's own values
  };
  return {
    ...start,
    consoleAddress: text("consoleAddress", start.consoleAddress),
    product: pick("product", start.product),
    isProductChosen: flag("isProductChosen", start.isProductChosen),
    isConsoleByHand: flag("isConsoleByHand", start.isConsoleByHand),
    userName: text("userName", start.userName),
    tenant: text("tenant", start.tenant),
    cloud: pick("cloud", start.cloud),
    way: pick("way", start.way),
    assistantClientId: text("assistantClientId", start.assistantClientId),
    gate: pick("gate", start.gate),
    includeMe: flag("includeMe", start.includeMe),
    adminConsent: flag("adminConsent", start.adminConsent),
    appName: text("appName", start.appName),
    lifetimeInDays: pick("lifetimeInDays", start.lifetimeInDays),
    audience: pick("audience", start.audience),
  };
}

/** Does the plan need consent for everyone? Entra refuses people's own consent once assignment is required. */
export const wantsConsent = (draft: Draft): boolean => draft.gate === "chosen" || draft.adminConsent;

/** What a page has in mind beside the draft; it holds names of people, so it is not kept over a reload. */
export interface Meant {
  readonly intent: Intent;
  /** Others who are to be put on the list. */
  readonly people: readonly Principal[];
}

export type DraftProblem = RequestProblem | { readonly reason: "incomplete" };

/** What the draft means, once the tenant is known. */
export function requestFrom(
  draft: Draft,
  tenant: ResolvedTenant | null,
  cloud: Cloud,
  { intent, people }: Meant = { intent: { kind: "connect" }, people: [] },
): Result<SetupRequest, DraftProblem> {
  const address = parseConsoleAddress(draft.consoleAddress);
  if (!address.ok || !tenant) return no({ reason: "incomplete" });
  return makeSetupRequest({
    intent,
    consoleAddress: address.value,
    product: draft.product,
    cloud,
    tenant,
    audience: draft.audience,
    gate:
      draft.gate === "chosen"
        ? // A colleague who carries it out would be "me", and is not who has to be on the list.
          { kind: "chosen", includeMe: draft.includeMe && draft.way !== "colleague", people }
        : { kind: "everyone", adminConsent: draft.adminConsent },
    appName: draft.appName.trim() || appName(new URL(address.value.origin).host, draft.product),
    secretLifetimeInDays: draft.lifetimeInDays,
    registration: draft.registration,
    hands: {
      entra: needsAccount(draft.way) ? "browser" : draft.way === "colleague" ? "colleague" : "person",
      rustDesk: draft.isConsoleByHand ? "person" : "browser",
    },
  });
}

/** The client id of the assistant's own registration: configured, or entered once. */
export const clientIdOf = (draft: Draft, configured: string | null): ClientId | string =>
  configured ?? draft.assistantClientId;
