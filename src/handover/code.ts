/**
 * The envelope of both codes: `esrequest1.<base64url of JSON>.<8 hex digits of SHA-256 over the middle>`. The digits
 * tell a code that a mail cut or changed from a good one; they prove nothing about who wrote it.
 */
import { no, ok, type Result } from "../domain/result.ts";
import type { CodeProblem } from "../ports/handover.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

export type CodeKind = "esrequest" | "esreply";

/** A code that is whole. `middle` is what fingerprints are made of. */
export interface WholeCode {
  readonly code: string;
  readonly middle: string;
  readonly json: unknown;
}

const VERSION = "1";
const TRAILER = 8;
/** Longest text that is looked through: a whole mail with its history, and no more. */
const LONGEST = 60_000;

/** The code for this content. */
export async function writeCode(kind: CodeKind, content: unknown, crypto: SubtleCrypto): Promise<string> {
  const middle = toBase64Url(new TextEncoder().encode(JSON.stringify(content)));
  return `${kind}${VERSION}.${middle}.${await trailerOf(middle, crypto)}`;
}

/**
 * Finds the code in whatever was pasted: a mail with quote marks and line breaks, a link, a link inside a link. Never
 * throws for what was pasted.
 */
export async function readCode(
  kind: CodeKind,
  pasted: string,
  crypto: SubtleCrypto,
): Promise<Result<WholeCode, CodeProblem>> {
  const text = unwrap(pasted);
  const found = /(esrequest|esreply)(\d+)\.([A-Za-z0-9_-]*)(?:\.([A-Za-z0-9]{0,8}))?/g;
  const all = [...text.matchAll(found)];
  const match = all.find(([, name]) => name === kind) ?? all[0];
  if (!match) return no({ reason: "not-a-code" });
  const [, name, version = "", middle = "", end = ""] = match;
  if (name !== kind) return no({ reason: "other-kind" });
  if (version !== VERSION) return no({ reason: "newer", version });
  if (end.length < TRAILER) return no({ reason: "truncated" });
  if (end !== (await trailerOf(middle, crypto))) return no({ reason: "damaged" });
  const json = parseJson(fromBase64Url(middle));
  if (json === undefined) return no({ reason: "damaged" });
  return ok({ code: `${kind}${VERSION}.${middle}.${end}`, middle, json });
}

/** Without what mail and chat put between: line breaks, quote marks, angle brackets, invisible characters. */
const unwrap = (pasted: string): string =>
  pasted
    .slice(0, LONGEST)
    .replace(/=\r?\n/g, "")
    .replace(/[\s<>\u00ad\u200b-\u200f\u2060\ufeff]+/g, "");

function parseJson(bytes: Uint8Array | null): unknown {
  if (!bytes) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

async function trailerOf(middle: string, crypto: SubtleCrypto): Promise<string> {
  const digest = new Uint8Array(await crypto.digest("SHA-256", new TextEncoder().encode(middle)));
  return Array.from(digest.slice(0, TRAILER / 2), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
