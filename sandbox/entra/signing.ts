/** One RSA key per start, and what is signed with it. */
import { createHash } from "node:crypto";
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK, SignJWT } from "jose";
import type { World } from "../world.ts";

interface Key {
  readonly privateKey: Awaited<ReturnType<typeof generateKeyPair>>["privateKey"];
  readonly publicJwk: JWK;
  /** For verifying; it remembers the imported key. */
  readonly keySet: ReturnType<typeof createLocalJWKSet>;
}

let key: Promise<Key> | null = null;

/** Made when first needed, and shared by all worlds of a process: making one takes longer than a whole set-up. */
export function keyOf(): Promise<Key> {
  key ??= generateKeyPair("RS256", { extractable: true }).then(async ({ privateKey, publicKey }) => {
    const publicJwk: JWK = { ...(await exportJWK(publicKey)), kid: "sandbox-1", use: "sig", alg: "RS256" };
    return { privateKey, publicJwk, keySet: createLocalJWKSet({ keys: [publicJwk] }) };
  });
  return key;
}

/** A JWT with these claims, issued now. Lifetime in seconds. */
export async function sign(world: World, claims: Record<string, unknown>, lifetime: number): Promise<string> {
  const { privateKey } = await keyOf();
  const now = Math.floor(world.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: "sandbox-1" })
    .setIssuedAt(now)
    .setNotBefore(now)
    .setExpirationTime(now + lifetime)
    .sign(privateKey);
}

/** Entra's `sub` differs per app: the same person is somebody else to every client id. */
export const pairwiseSubject = (appId: string, oid: string): string =>
  createHash("sha256").update(`${appId}/${oid}`).digest("base64url");

export const issuerOf = (world: World, tenantId: string): string => `${world.origins.entra}/${tenantId}/v2.0`;
