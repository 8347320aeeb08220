/**
 * Microsoft's sign-in over MSAL: popup, tokens in memory, no hidden iframes. The only module that names MSAL; loaded when
 * it is about to be needed. Every choice here was measured (docs/decisions/0009).
 */
import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  type Configuration,
  PublicClientApplication,
} from "@azure/msal-browser";
import type { Cloud } from "../domain/cloud.ts";
import type { ResolvedTenant } from "../domain/tenant.ts";
import type { Call } from "../ports/call.ts";
import { claimsOf, needsPerson, SignInError, toSignInError } from "./sign-in-error.ts";

/** Slow MFA and a consent page are normal; MSAL's own 60 s would cut them off. */
const POPUP_LIFE_MS = 10 * 60_000;

export interface MsalWho {
  readonly clientId: string;
  readonly cloud: Cloud;
  readonly tenant: ResolvedTenant;
  readonly redirectUri: string;
}

export interface MsalSession {
  readonly who: MsalWho;
  /** Opens the window. Rejects with SignInError. */
  signIn(scopes: readonly string[], selectAccount: boolean, call: Call): Promise<AuthenticationResult>;
  tokenFor(
    scopes: readonly string[],
    account: AccountInfo,
    options: { readonly claims?: string; readonly isForced?: boolean },
    call: Call,
  ): Promise<string>;
  signOut(): Promise<void>;
}

export async function makeMsalSession(who: MsalWho): Promise<MsalSession> {
  const { cloud, tenant } = who;
  const application = new PublicClientApplication(configurationFor(who));
  await application.initialize();
  // Named with their host: in a national cloud the bare name would mean the global Graph.
  const named = (scopes: readonly string[]) => scopes.map((scope) => `${cloud.graphOrigin}/${scope}`);

  return {
    who,
    signIn: (scopes, selectAccount, call) =>
      untilAborted(
        application.loginPopup({
          scopes: named(scopes),
          overrideInteractionInProgress: true,
          ...(selectAccount ? { prompt: "select_account" } : {}),
          ...(String(tenant.typed) === String(tenant.id) ? {} : { domainHint: tenant.typed }),
        }),
        call,
      ),
    tokenFor: async (scopes, account, { claims, isForced }, call) => {
      const asked = { scopes: named(scopes), account };
      if (claims === undefined) {
        try {
          const result = await application.acquireTokenSilent({
            ...asked,
            forceRefresh: isForced ?? false,
            cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken,
          });
          return result.accessToken;
        } catch (thrown) {
          if (!needsPerson(thrown)) throw toSignInError(thrown);
          claims = claimsOf(thrown) ?? undefined;
        }
      }
      const result = await untilAborted(
        application.acquireTokenPopup({
          ...asked,
          overrideInteractionInProgress: true,
          ...(claims ? { claims } : {}),
        }),
        call,
      );
      if (result.uniqueId !== account.localAccountId || result.tenantId !== account.tenantId)
        throw new SignInError("wrong-account", { got: result.account.username, expected: account.username });
      return result.accessToken;
    },
    signOut: () => application.clearCache(),
  };
}

function configurationFor({ clientId, cloud, tenant, redirectUri }: MsalWho): Configuration {
  const authority = `${cloud.loginOrigin}/${tenant.id}`;
  return {
    auth: {
      clientId,
      redirectUri,
      clientCapabilities: ["CP1"],
      ...(__SANDBOX__ && cloud.name === "sandbox" ? sandboxAuthority(cloud, tenant) : { authority }),
      knownAuthorities: [new URL(cloud.loginOrigin).host],
    },
    cache: { cacheLocation: "memoryStorage" },
    system: {
      popupBridgeTimeout: POPUP_LIFE_MS,
      loggerOptions: { piiLoggingEnabled: false, loggerCallback: () => {} },
    },
  };
}

/** MSAL wants https; the simulated Entra speaks http, so its endpoints are given as metadata and nothing is fetched. */
function sandboxAuthority(cloud: Cloud, tenant: ResolvedTenant): Partial<Configuration["auth"]> {
  const base = `${cloud.loginOrigin}/${tenant.id}`;
  return {
    authority: base.replace(/^http:/, "https:"),
    authorityMetadata: JSON.stringify({
      issuer: tenant.issuer,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      marker: "entra-setup-sandbox",
    }),
  };
}

/** A window cannot be taken back, but nobody has to wait for it: the next try overrides this one. */
async function untilAborted<T>(result: Promise<T>, call: Call): Promise<T> {
  result.catch(() => undefined);
  call.signal.throwIfAborted();
  let giveUp: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    giveUp = () => reject(call.signal.reason);
    call.signal.addEventListener("abort", giveUp, { once: true });
  });
  try {
    return await Promise.race([result, aborted]);
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    throw toSignInError(thrown);
  } finally {
    if (giveUp) call.signal.removeEventListener("abort", giveUp);
  }
}
