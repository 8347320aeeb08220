import { COMPARE_COUNT, wordsFor } from "../domain/compare-words.ts";

/** Slow on purpose: who wants a look-alike request with the same words has to pay this for each try (decision 0011). */
const ITERATIONS = 600_000;
const SALT = "entra-setup-for-rustdesk colleague words 1";

/** The words that two people compare by phone, from a request's middle part: every letter of the request counts. */
export async function makeCompareWords(middle: string, crypto: SubtleCrypto): Promise<readonly string[]> {
  const text = new TextEncoder();
  const key = await crypto.importKey("raw", text.encode(middle), "PBKDF2", false, ["deriveBits"]);
  const how = { name: "PBKDF2", hash: "SHA-256", salt: text.encode(SALT), iterations: ITERATIONS };
  return wordsFor(new Uint8Array(await crypto.deriveBits(how, key, COMPARE_COUNT * 8)));
}
