/** What the sign-in service remembers between requests: codes, refresh tokens. Not part of what stories assert. */
import type { World } from "../world.ts";
import type { Platform } from "./clients.ts";

export interface IssuedCode {
  readonly tenantId: string;
  readonly oid: string;
  readonly appId: string;
  readonly redirectUri: string;
  readonly platform: Platform;
  readonly scopes: readonly string[];
  readonly nonce: string | null;
  readonly challenge: string | null;
  readonly issuedAt: number;
  isUsed: boolean;
}

export interface RefreshToken {
  readonly tenantId: string;
  readonly oid: string;
  readonly appId: string;
  readonly scopes: readonly string[];
  readonly issuedAt: number;
}

export interface EntraState {
  readonly codes: Map<string, IssuedCode>;
  readonly refreshTokens: Map<string, RefreshToken>;
}

const states = new WeakMap<World, EntraState>();

export function stateOf(world: World): EntraState {
  let state = states.get(world);
  if (!state) {
    state = { codes: new Map(), refreshTokens: new Map() };
    states.set(world, state);
  }
  return state;
}
