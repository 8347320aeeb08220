/**
 * RSA-OAEP with SHA-256 for hash and mask, no label: what WebCrypto, `openssl pkeyutl` and .NET can all make, since
 * scripts seal replies too. A secret with its names fits into one block, so no second cipher is needed.
 */
import {
  type ColleagueReply,
  readSealedPart,
  SEALED_MAX,
  type SealedPart,
  writeSealedPart,
} from "../domain/colleague-reply.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";

const RSA = { name: "RSA-OAEP", hash: "SHA-256" } as const;
const MODULUS = 3072;

/** A new key pair; the private half can be used in this browser and never read. */
export async function makeKeyPair(
  crypto: SubtleCrypto,
): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: string }> {
  const pair = await crypto.generateKey(
    { ...RSA, modulusLength: MODULUS, publicExponent: new Uint8Array([1, 0, 1]) },
    false,
    ["decrypt"],
  );
  // The public half is exportable whatever `extractable` says; "encrypt" is not needed here.
  const spki = await crypto.exportKey("spki", pair.publicKey);
  return { privateKey: pair.privateKey, publicKey: toBase64Url(new Uint8Array(spki)) };
}

/** The key of a request, or null when it is no RSA key of the right size. */
export async function importPublicKey(key: string, crypto: SubtleCrypto): Promise<CryptoKey | null> {
  const spki = fromBase64Url(key);
  if (!spki) return null;
  try {
    const imported = await crypto.importKey("spki", spki, RSA, false, ["encrypt"]);
    const { algorithm } = imported;
    return "modulusLength" in algorithm && algorithm.modulusLength === MODULUS ? imported : null;
  } catch {
    return null;
  }
}

/** Sealed to a request's key, base64url. Throws where the secret is too long, which Entra's are not. */
export async function seal(part: SealedPart, key: CryptoKey, crypto: SubtleCrypto): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(writeSealedPart(part)));
  if (plain.length > SEALED_MAX) throw new RangeError("This secret is too long to be sealed.");
  return toBase64Url(new Uint8Array(await crypto.encrypt({ name: RSA.name }, key, plain)));
}

/** What a reply seals, or null when this key does not open it or nothing readable is in it. */
export async function unseal(
  reply: ColleagueReply,
  privateKey: CryptoKey,
  crypto: SubtleCrypto,
): Promise<SealedPart | null> {
  const sealed = fromBase64Url(reply.sealed);
  if (!sealed) return null;
  try {
    const plain = await crypto.decrypt({ name: RSA.name }, privateKey, sealed);
    return readSealedPart(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(plain)));
  } catch {
    return null;
  }
}
