/** The asker's side of a reply code, with Node's own cryptography: what opens here was sealed as agreed. */
import { constants, createHash, generateKeyPairSync, type KeyObject, privateDecrypt } from "node:crypto";

export interface ReplyKeys {
  /** Base64url, as a request carries it. */
  readonly spki: string;
  readonly privateKey: KeyObject;
}

export function makeReplyKeys(): ReplyKeys {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 3072 });
  return { spki: publicKey.export({ type: "spki", format: "der" }).toString("base64url"), privateKey };
}

/** `esreply1.<base64url of JSON>.<first 8 hex digits of SHA-256 over the middle>`; throws where it is anything else. */
export function openReply(
  said: string,
  keys: ReplyKeys,
): { readonly clear: unknown; readonly sealed: unknown } {
  const [, middle = "", check] = /^esreply1\.([A-Za-z0-9_-]+)\.([0-9a-f]{8})$/m.exec(said) ?? [];
  if (createHash("sha256").update(middle).digest("hex").slice(0, 8) !== check) throw new Error("damaged");
  const clear: unknown = JSON.parse(Buffer.from(middle, "base64url").toString());
  const sealed =
    typeof clear === "object" && clear !== null && "sealed" in clear && typeof clear.sealed === "string"
      ? clear.sealed
      : "";
  if (!/^[A-Za-z0-9_-]{512}$/.test(sealed)) throw new Error("not one block of RSA-3072");
  const opened = privateDecrypt(
    { key: keys.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha256" },
    Buffer.from(sealed, "base64url"),
  );
  return { clear, sealed: JSON.parse(opened.toString()) };
}
