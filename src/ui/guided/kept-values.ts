/**
 * What was typed or pasted from the portal, while its screen is not shown: going back, or from the script to by hand,
 * loses nothing. In memory only, for the organisation and the callback it was given for, and gone once it is handed over.
 */
import { ClientSecret } from "../../domain/client-secret.ts";
import type { SetupRequest } from "../../domain/setup-request.ts";

export interface KeptValues {
  readonly clientId: string;
  readonly secret: ClientSecret;
  /** Which act of the portal was in front. */
  readonly act: number;
}

const NOTHING: KeptValues = { clientId: "", secret: new ClientSecret(""), act: 0 };

/** One form at a time: another organisation's or console's values take its place. */
let kept: { readonly place: string; readonly values: KeptValues } | null = null;

const placeOf = ({ tenant, callbackUrl }: SetupRequest): string => `${tenant.id} ${callbackUrl}`;

export const keptFor = (request: SetupRequest): KeptValues =>
  kept?.place === placeOf(request) ? kept.values : NOTHING;

export function keep(request: SetupRequest, change: Partial<KeptValues>): void {
  const before = keptFor(request);
  if (change.secret) before.secret.wipe();
  kept = { place: placeOf(request), values: { ...before, ...change } };
}

export function forgetKept(): void {
  kept?.values.secret.wipe();
  kept = null;
}
