/** Pro's settings where a captured save has shown them to be: read, and merged, by the keys that were learnt. Pure. */
import { z } from "zod/mini";
import type { OidcProvider } from "../domain/oidc-provider.ts";
import type { SettingsProfile } from "../domain/settings-profile.ts";
import type { PlannedRequest } from "../ports/directory.ts";
import type { ConsoleSettings, ProviderToSave } from "../ports/rustdesk-console.ts";
import { ConsoleError } from "./console-error.ts";
import { findInexact, isMask } from "./settings-document.ts";

const DOCUMENT = z.record(z.string(), z.unknown());
const ENTRIES = z.array(DOCUMENT).check(z.maxLength(200));
type Entry = z.output<typeof DOCUMENT>;

const textAt = (of: Entry, key: string): string => {
  const value = Object.hasOwn(of, key) ? of[key] : "";
  return typeof value === "string" ? value : "";
};

/** The entries of a document; null when it is not as the profile says. */
function entriesIn(document: Entry, { list, entry }: SettingsProfile): readonly Entry[] | null {
  let at: unknown = document;
  for (const key of list ?? []) {
    const inside = DOCUMENT.safeParse(at);
    if (!inside.success || !Object.hasOwn(inside.data, key)) return null;
    at = inside.data[key];
  }
  const entries = list ? ENTRIES.safeParse(at) : ENTRIES.safeParse([at]);
  const isWhole = (one: Entry) =>
    typeof one[entry.name] === "string" && typeof one[entry.clientId] === "string";
  return entries.success && entries.data.every(isWhole) ? entries.data : null;
}

/** Throws `settings-unknown` when a reading does not have the shape that the save had: then it is not written to. */
export function readLearned(answer: unknown, profile: SettingsProfile): ConsoleSettings {
  const document = DOCUMENT.safeParse(answer);
  const entries = document.success ? entriesIn(document.data, profile) : null;
  // A number that was rounded in reading would be written back as another one.
  if (!document.success || !entries || findInexact(document.data) !== null)
    throw new ConsoleError("settings-unknown", { call: `GET ${profile.path}`, at: "learned profile" });
  const { callbackUrl } = profile;
  return {
    callbackUrl: callbackUrl === null ? null : textAt(document.data, callbackUrl),
    providers: entries.map((one) => readEntry(one, profile)),
    document: document.data,
  };
}

function readEntry(of: Entry, { entry }: SettingsProfile): OidcProvider {
  const secret = textAt(of, entry.clientSecret);
  const state = secret === "" ? "absent" : isMask(secret) ? "masked" : "present";
  return {
    name: textAt(of, entry.name),
    isEnabled: entry.isEnabled === null || of[entry.isEnabled] === true,
    clientId: textAt(of, entry.clientId),
    issuer: textAt(of, entry.issuer),
    secret: state,
    secretHint: state === "present" ? secret.slice(0, 3) : null,
  };
}

/** Throws `secret-masked` when a save would write back a secret that is not shown. */
export function checkLearned(
  providerName: string,
  secret: "new" | "keep",
  { document }: ConsoleSettings,
  profile: SettingsProfile,
): void {
  const hidden = (entriesIn(document, profile) ?? []).find((one) => {
    const { secret: state, clientId, name } = readEntry(one, profile);
    const isWithheld = state === "masked" || (state === "absent" && clientId !== "");
    return isWithheld && (name !== providerName || secret === "keep");
  });
  if (hidden) throw new ConsoleError("secret-masked", { provider: textAt(hidden, profile.entry.name) });
}

/** The whole body with our entry and the callback set; a new entry takes over the kinds of its neighbours, emptied. */
export function mergeLearned(
  { document }: ConsoleSettings,
  wanted: ProviderToSave,
  profile: SettingsProfile,
): Entry {
  const { entry, list, callbackUrl } = profile;
  const entries = entriesIn(document, profile);
  if (!entries) throw new ConsoleError("settings-unknown", { at: "learned profile" });
  const index = entries.findIndex((one) => textAt(one, entry.name) === wanted.name);
  // A save of one provider is a save of that provider: another's is never overwritten with ours.
  if (!list && index < 0)
    throw new ConsoleError("settings-unknown", { at: "learned profile", provider: wanted.name });
  const merged: Entry = {
    ...(entries[index] ?? emptied(entries[0] ?? {})),
    [entry.name]: wanted.name,
    [entry.clientId]: wanted.clientId,
    [entry.issuer]: wanted.issuer,
    ...(entry.isEnabled === null ? {} : { [entry.isEnabled]: wanted.isEnabled }),
    ...(wanted.secret === "keep" ? {} : { [entry.clientSecret]: wanted.secret.reveal() }),
  };
  const whole = structuredClone(document);
  const withCallback = callbackUrl === null ? {} : { [callbackUrl]: wanted.callbackUrl };
  if (!list) return { ...whole, ...merged, ...withCallback };
  const next = index < 0 ? [...entries, merged] : entries.with(index, merged);
  return { ...putAt(whole, list, next), ...withCallback };
}

/** The whole body without this entry. Refused where one provider is saved at a time: nothing was shown of a delete. */
export function withoutLearned(current: ConsoleSettings, name: string, profile: SettingsProfile): Entry {
  checkLearned(name, "new", current, profile);
  const entries = entriesIn(current.document, profile);
  if (!entries || !profile.list) throw new ConsoleError("settings-unknown", { at: "learned profile" });
  const left = entries.filter((one) => textAt(one, profile.entry.name) !== name);
  return putAt(structuredClone(current.document), profile.list, left);
}

/** The same for the review, before anything is read: only our keys, the secret as dots. */
export function previewLearned(
  wanted: Omit<ProviderToSave, "secret" | "clientId"> & { readonly clientId: string },
  { method, path, list, entry, callbackUrl }: SettingsProfile,
  host: string,
): readonly PlannedRequest[] {
  const ours = {
    [entry.name]: wanted.name,
    [entry.clientId]: wanted.clientId,
    [entry.clientSecret]: "••••",
    [entry.issuer]: wanted.issuer,
    ...(entry.isEnabled === null ? {} : { [entry.isEnabled]: wanted.isEnabled }),
  };
  const inside = (list ?? []).reduceRight<unknown>((value, key) => ({ [key]: value }), list ? [ours] : ours);
  const body = {
    "…": "everything else as it was read",
    ...(callbackUrl === null ? {} : { [callbackUrl]: wanted.callbackUrl }),
    ...DOCUMENT.parse(inside),
  };
  return [
    { method: "GET", host, path, body: null },
    { method, host, path, body },
  ];
}

function putAt(of: Entry, [key, ...rest]: readonly string[], value: unknown): Entry {
  if (key === undefined) return of;
  if (rest.length === 0) return { ...of, [key]: value };
  return { ...of, [key]: putAt(DOCUMENT.parse(of[key]), rest, value) };
}

/** Texts, switches and numbers of a neighbour, without what they say. */
function emptied(entry: Entry): Entry {
  const empty: Entry = {};
  for (const [key, value] of Object.entries(entry)) {
    if (typeof value === "string") empty[key] = "";
    if (typeof value === "boolean") empty[key] = false;
    if (typeof value === "number") empty[key] = 0;
  }
  return empty;
}
