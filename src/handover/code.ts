/**
 * The envelope of both codes: `esrequest1.<base64url of JSON>.<8 hex digits of SHA-256 over the middle>`. The digits
 * tell a code that a mail cut or changed from a good one; they prove nothing about who wrote it.
 */
import { type CodeKind, type FoundCode, findCodes, TRAILER_LENGTH } from "../domain/code-text.ts";
import { no, ok, type Result } from "../domain/result.ts";
import type { CodeProblem } from "../ports/handover.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

/** A code that is whole. `middle` is what fingerprints are made of. */
export interface WholeCode {
  readonly code: string;
  readonly middle: string;
  readonly json: unknown;
}

const VERSION = "1";

/** The code for this content. */
export async function writeCode(kind: CodeKind, content: unknown, crypto: SubtleCrypto): Promise<string> {
  const middle = toBase64Url(new TextEncoder().encode(JSON.stringify(content)));
  return `${kind}${VERSION}.${middle}.${await trailerOf(middle, crypto)}`;
}

/**
 * Reads the code out of whatever was pasted: a mail with quote marks and line breaks, a link, a link inside a link. Of
 * several the first that is whole. Never throws for what was pasted.
 */
export async function readCode(
  kind: CodeKind,
  pasted: string,
  crypto: SubtleCrypto,
): Promise<Result<WholeCode, CodeProblem>> {
  let problem: CodeProblem | null = null;
  for (const found of findCodes(kind, pasted)) {
    const read = await openCode(kind, found, crypto);
    if (read.ok) return read;
    problem ??= read.problem;
  }
  return no(problem ?? { reason: "not-a-code" });
}

async function openCode(
  kind: CodeKind,
  { code, kind: name, version, middle, end }: FoundCode,
  crypto: SubtleCrypto,
): Promise<Result<WholeCode, CodeProblem>> {
  if (name !== kind) return no({ reason: "other-kind" });
  if (version !== VERSION) return no({ reason: "newer", version });
  if (end.length < TRAILER_LENGTH) return no({ reason: "truncated" });
  if (end !== (await trailerOf(middle, crypto))) return no({ reason: "damaged" });
  const json = parseJson(fromBase64Url(middle));
  if (json === undefined) return no({ reason: "damaged" });
  return ok({ code, middle, json });
}

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
  return Array.from(digest.slice(0, TRAILER_LENGTH / 2), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );
}
