/**
 * What was typed or pasted from the portal, while its screen is not shown: going back, or from the script to by hand,
 * loses nothing. In memory only, for the organisation and the callback it was given for, and gone once it is handed over.
 */
import { ClientSecret } from "../../domain/client-secret.ts";

export interface KeptValues {
  readonly clientId: string;
  readonly secret: ClientSecret;
  /** Which act of the portal was in front. */
  readonly act: number;
}

const NOTHING: KeptValues = { clientId: "", secret: new ClientSecret(""), act: 0 };

/** One form at a time: another organisation's or console's values take its place. */
let kept: { readonly place: string; readonly values: KeptValues } | null = null;

/** What values belong to. */
export interface KeepingFor {
  readonly tenant: { readonly id: string };
  readonly callbackUrl: string;
}

const placeOf = ({ tenant, callbackUrl }: KeepingFor): string => `${tenant.id} ${callbackUrl}`;

export const keptFor = (request: KeepingFor): KeptValues =>
  kept?.place === placeOf(request) ? kept.values : NOTHING;

export function keep(request: KeepingFor, change: Partial<KeptValues>): void {
  if (kept?.place !== placeOf(request)) forgetKept();
  const before = keptFor(request);
  if (change.secret) before.secret.wipe();
  kept = { place: placeOf(request), values: { ...before, ...change } };
}

export function forgetKept(): void {
  kept?.values.secret.wipe();
  kept = null;
}
