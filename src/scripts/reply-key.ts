/**
 * The key that a script seals its reply to. It is taken apart when the script is written: openssl wants PEM, and
 * .NET Framework, which Windows PowerShell runs on, can read neither PEM nor SPKI.
 */
import { no, ok, type Result } from "../domain/result.ts";

/** An RSA key in the forms that the scripts need, and the request that the reply is bound to. */
export interface ReplyKey {
  readonly request: string;
  /** As openssl reads it. */
  readonly pem: string;
  /** Base64, as .NET takes the two numbers. */
  readonly modulus: string;
  readonly exponent: string;
}

/** Of what the asker published: the key as SPKI, base64url. Any RSA key will do; its size is the reader's business. */
export function parseReplyKey(
  request: string,
  spki: string,
): Result<ReplyKey, { readonly reason: "not-an-rsa-key" }> {
  const bytes = decode(spki);
  const outer = bytes && element(bytes, 0, SEQUENCE);
  const algorithm = outer && element(bytes, outer.from, SEQUENCE);
  const bits = algorithm && element(bytes, algorithm.to, BIT_STRING);
  // The first byte of a bit string counts unused bits: none, here.
  const key = bits && element(bytes, bits.from + 1, SEQUENCE);
  const modulus = key && element(bytes, key.from, INTEGER);
  const exponent = modulus && element(bytes, modulus.to, INTEGER);
  if (!bytes || !modulus || !exponent) return no({ reason: "not-an-rsa-key" });
  return ok({
    request,
    pem: [
      "-----BEGIN PUBLIC KEY-----",
      ...(toBase64(spki).match(/.{1,64}/g) ?? []),
      "-----END PUBLIC KEY-----",
    ].join("\n"),
    modulus: unsigned(bytes, modulus),
    exponent: unsigned(bytes, exponent),
  });
}

const SEQUENCE = 0x30;
const INTEGER = 0x02;
const BIT_STRING = 0x03;

/** Where the content of a DER element lies (RFC 8017, appendix A.1.1; RFC 5280 §4.1 for the SPKI around it). */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The content of the DER element that begins at `at`, if it has this tag and fits. */
function element(bytes: Uint8Array, at: number, tag: number): Span | null {
  const first = bytes[at + 1];
  if (bytes[at] !== tag || first === undefined) return null;
  const digits = first < 0x80 ? 0 : first - 0x80;
  if (digits > 2) return null;
  let length = digits === 0 ? first : 0;
  for (const byte of bytes.slice(at + 2, at + 2 + digits)) length = length * 256 + byte;
  const from = at + 2 + digits;
  return from + length <= bytes.length ? { from, to: from + length } : null;
}

/** DER puts a zero before a number whose first bit is set; .NET wants none. */
function unsigned(bytes: Uint8Array, { from, to }: Span): string {
  const number = bytes.slice(bytes[from] === 0 ? from + 1 : from, to);
  return btoa(Array.from(number, (byte) => String.fromCharCode(byte)).join(""));
}

function toBase64(base64url: string): string {
  const text = base64url.replaceAll("-", "+").replaceAll("_", "/");
  return text.padEnd(Math.ceil(text.length / 4) * 4, "=");
}

function decode(base64url: string): Uint8Array | null {
  if (!/^[A-Za-z0-9_-]+$/.test(base64url) || base64url.length % 4 === 1) return null;
  return Uint8Array.from(atob(toBase64(base64url)), (letter) => letter.charCodeAt(0));
}
