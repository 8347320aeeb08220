/**
 * What was typed or pasted from the portal, while its screen is not shown: going back, from the script to by hand, and
 * loading the page again lose nothing but the secret. For the organisation and the callback it was given for. The secret
 * is in memory only and gone once it is handed over; the tab's storage has the rest, and that a secret was here.
 */
import { ClientSecret } from "../../domain/client-secret.ts";
import { parseGuid } from "../../domain/guid.ts";
import type { Hand } from "../../domain/setup-request.ts";
import { parseStored } from "../kit/parse-stored.ts";

const KEY = "by-hand";

/** In a person's hands now: the portal, then RustDesk's console, then nothing more. */
const HALVES = ["entra", "rustDesk", "saved"] as const;

export interface KeptValues {
  readonly clientId: string;
  readonly secret: ClientSecret;
  /** A secret was here before the page was loaded again, and none is now. */
  readonly isSecretLost: boolean;
  readonly half: (typeof HALVES)[number];
  /** Which act of that half was in front, by its name; which acts there are is the plan's to say. */
  readonly act: string;
}

interface Kept {
  readonly place: string;
  readonly values: KeptValues;
}

const NOTHING: KeptValues = {
  clientId: "",
  secret: new ClientSecret(""),
  isSecretLost: false,
  half: "entra",
  act: "",
};

/** One form at a time: another organisation's or console's values take its place. Undefined: storage was not read yet. */
let kept: Kept | null | undefined;

function current(): Kept | null {
  if (kept === undefined) kept = readStored();
  return kept;
}

/** What values belong to. */
export interface KeepingFor {
  readonly tenant: { readonly id: string };
  readonly callbackUrl: string;
}

const placeOf = ({ tenant, callbackUrl }: KeepingFor): string => `${tenant.id} ${callbackUrl}`;

export function keptFor(request: KeepingFor): KeptValues {
  const now = current();
  return now?.place === placeOf(request) ? now.values : NOTHING;
}

export function keep(request: KeepingFor, change: Partial<Omit<KeptValues, "isSecretLost">>): void {
  const before = keptFor(request);
  const { secret } = change;
  if (kept?.place !== placeOf(request)) forgetKept();
  if (secret) before.secret.wipe();
  const isSecretLost = before.isSecretLost && !secret?.reveal();
  kept = { place: placeOf(request), values: { ...before, ...change, isSecretLost } };
  store(kept);
}

/** The portal is done. The console's half by hand, where there is one, needs the id as well, after a reload too. */
export function keepForConsole(
  request: KeepingFor & { readonly hands: { readonly rustDesk: Hand } },
  clientId: string,
): void {
  if (request.hands.rustDesk === "person") keep(request, { half: "rustDesk", clientId, act: "" });
}

/** Nothing is left for a person to do. */
export function keepSaved(request: KeepingFor): void {
  if (keptFor(request).half === "rustDesk") keep(request, { half: "saved" });
}

/** Is there anything of a connection by hand? Not after its end. */
export const hasKept = (): boolean => current() !== null;

/** Would a secret be gone with this page? */
export const holdsSecret = (): boolean => Boolean(kept?.values.secret.reveal());

export function forgetKept(): void {
  kept?.values.secret.wipe();
  kept = null;
  store(null);
}

/** Of the client id's field only what is one: a secret that was pasted there by mistake stays out of storage. */
function store(now: Kept | null): void {
  try {
    sessionStorage.removeItem(KEY);
    if (!now) return;
    const { clientId, secret, isSecretLost, half, act } = now.values;
    const hadSecret = isSecretLost || secret.reveal() !== "";
    const values = { clientId: parseGuid(clientId) ?? "", hadSecret, half, act };
    sessionStorage.setItem(KEY, JSON.stringify({ place: now.place, ...values }));
  } catch {
    // Full or switched off: it is kept in memory as before.
  }
}

/** From storage, each value when it is of the right kind. */
function readStored(): Kept | null {
  let json: string | null = null;
  try {
    json = sessionStorage.getItem(KEY);
  } catch {
    // Switched off: there is nothing.
  }
  const from = parseStored(json);
  if (from.size === 0) return null;
  const text = (key: string) => String(from.get(key) ?? "");
  const values: KeptValues = {
    ...NOTHING,
    clientId: parseGuid(text("clientId")) ?? "",
    isSecretLost: from.get("hadSecret") === true,
    half: HALVES.find((half) => half === from.get("half")) ?? NOTHING.half,
    act: text("act"),
  };
  return { place: text("place"), values };
}
