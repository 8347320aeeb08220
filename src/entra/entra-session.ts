/** The session at Microsoft as `setup` asks for it: by MSAL's window or by a pasted token. */

import { ok } from "../domain/result.ts";
import { PERSONAL_TENANT_ID } from "../domain/tenant.ts";
import type { EntraAccount, EntraSession } from "../ports/entra-session.ts";
import { resolveTenant } from "./discovery.ts";
import type { MsalSession } from "./msal-session.ts";
import { readPastedToken } from "./pasted-token.ts";
import { SignInError } from "./sign-in-error.ts";

/** A pasted token is not begun with in its last minute: what is sent then might be refused half-way. */
const LAST_MINUTE_MS = 60_000;

type Held =
  | { readonly kind: "pasted"; readonly token: string }
  | {
      readonly kind: "msal";
      readonly session: MsalSession;
      readonly account: Parameters<MsalSession["tokenFor"]>[1];
    };

/** `redirectUri` is the bridge page's address, as registered for the assistant. */
export function makeEntraSession(ports: {
  readonly fetch: typeof fetch;
  readonly redirectUri: string;
  readonly now: () => number;
}): EntraSession {
  let held: Held | null = null;
  let account: EntraAccount | null = null;
  let session: MsalSession | null = null;
  const load = () => import("./msal-session.ts");

  return {
    get account() {
      return account;
    },
    preload: () => {
      load().catch(() => undefined);
    },
    resolveTenant: (typed, cloud, call) => resolveTenant(ports.fetch, typed, cloud, call),

    signIn: async ({ clientId, cloud, tenant, scopes, selectAccount = false }, call) => {
      if (!globalThis.isSecureContext) throw new SignInError("insecure-page");
      // MSAL's bridge answers by it; without it the window would close and nothing would ever be heard.
      if (!("BroadcastChannel" in globalThis)) throw new SignInError("unsupported-browser");
      const { makeMsalSession } = await load();
      const isSame =
        session?.who.clientId === clientId &&
        session.who.tenant.id === tenant.id &&
        session.who.cloud === cloud;
      if (!session || !isSame)
        session = await makeMsalSession({ clientId, cloud, tenant, redirectUri: ports.redirectUri });
      const result = await session.signIn(scopes, selectAccount, call);
      if (result.tenantId.toLowerCase() !== tenant.id) {
        // Someone else's tokens are not kept.
        await session.signOut();
        const isPersonal = result.tenantId === PERSONAL_TENANT_ID;
        throw new SignInError(isPersonal ? "personal-account" : "wrong-tenant", {
          got: result.account.username,
          expected: tenant.typed,
        });
      }
      const host = `${cloud.graphOrigin}/`;
      account = {
        tenantId: tenant.id,
        objectId: result.uniqueId,
        userName: result.account.username,
        scopes: result.scopes.map((scope) => (scope.startsWith(host) ? scope.slice(host.length) : scope)),
        source: "microsoft",
        expiresAt: null,
      };
      held = { kind: "msal", session, account: result.account };
      return account;
    },

    acceptToken: (text, expected) => {
      const read = readPastedToken(text, expected);
      if (!read.ok) return read;
      held = { kind: "pasted", token: read.value.token };
      account = read.value.account;
      return ok(read.value.account);
    },

    tokenFor: async (scopes, call, options = {}) => {
      if (held?.kind === "msal") return held.session.tokenFor(scopes, held.account, options, call);
      // A pasted token renews itself for nobody: asked for a fresh one, a new paste is needed.
      const isOver = (account?.expiresAt ?? Number.POSITIVE_INFINITY) <= ports.now() + LAST_MINUTE_MS;
      if (!held || isOver || options.isForced || options.claims) throw new SignInError("token-ended");
      return held.token;
    },

    signOut: async () => {
      const last = held;
      held = null;
      account = null;
      if (last?.kind === "msal") await last.session.signOut().catch(() => undefined);
    },
  };
}
