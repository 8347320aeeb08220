/** What a script, or a forger who saw the request, can make: reply codes, by Node's own crypto and none of the app's code. */
import { constants, createHash, createPublicKey, publicEncrypt } from "node:crypto";

export interface Names {
  readonly request: string;
  readonly tenantId: string;
  readonly clientId: string;
}

/** What a request says, as far as a reply needs it. */
export interface Asked {
  readonly id: string;
  readonly tenantId: string;
  readonly key: string;
  readonly callbackUrl: string;
}

const textOf = (value: unknown, name: string): string => {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, name) : null;
  return typeof found === "string" ? found : "";
};

export function readRequest(code: string): Asked {
  const json: unknown = JSON.parse(Buffer.from(code.split(".")[1] ?? "", "base64url").toString());
  return {
    id: textOf(json, "id"),
    tenantId: textOf(json, "tenantId"),
    key: textOf(json, "key"),
    callbackUrl: textOf(json, "callbackUrl"),
  };
}

/** Whole again after a change: anybody can compute the digits at the end. */
export function envelope(json: unknown): string {
  const middle = Buffer.from(JSON.stringify(json)).toString("base64url");
  return `esreply1.${middle}.${createHash("sha256").update(middle).digest("hex").slice(0, 8)}`;
}

/** A reply to this request. `inClear` is what stands openly where that is not what is sealed. */
export function makeReply(
  asked: Asked,
  sealed: Names & { readonly secret: string },
  inClear: Partial<Names> = {},
): string {
  const { request, tenantId, clientId, secret } = sealed;
  const key = createPublicKey({ key: Buffer.from(asked.key, "base64url"), format: "der", type: "spki" });
  const plain = Buffer.from(JSON.stringify({ s: secret, c: clientId, t: tenantId, r: request }));
  const padding = constants.RSA_PKCS1_OAEP_PADDING;
  const bytes = publicEncrypt({ key, padding, oaepHash: "sha256" }, plain);
  return envelope({ request, tenantId, clientId, ...inClear, sealed: bytes.toString("base64url") });
}
