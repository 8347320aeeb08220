/** Stands in for Microsoft's window, which needs a browser: real tokens of the simulated Entra, renewed as MSAL renews them. */
import { mintGraphToken } from "../sandbox/entra/graph-token.ts";
import type { Person, Tenant, World } from "../sandbox/world.ts";
import type { TenantId } from "../src/domain/tenant.ts";
import { makeEntraSession } from "../src/entra/entra-session.ts";
import { SignInError } from "../src/entra/sign-in-error.ts";
import type { EntraAccount, EntraSession } from "../src/ports/entra-session.ts";
import type { SignInFailureCode } from "../src/ports/failure.ts";

/** MSAL renews what ends within five minutes (`tokenRenewalOffsetSeconds`). */
const RENEW_BEFORE_MS = 5 * 60_000;
const LIFE_S = 3600;

export interface Behaviour {
  /** What the next windows end with, instead of a sign-in. */
  readonly refusals: SignInFailureCode[];
  /** Whoever comes back from the next windows, if not the administrator. */
  readonly others: Person[];
  /** Claims that windows were opened for. */
  readonly claims: string[];
}

export function makeStandInSession(of: {
  readonly world: World;
  readonly tenant: Tenant;
  readonly admin: Person;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly behaviour: Behaviour;
}): EntraSession {
  const { world, tenant, admin, behaviour, now } = of;
  const real = makeEntraSession({ fetch: of.fetch, redirectUri: "http://localhost/redirect.html", now });
  let account: EntraAccount | null = null;
  let token: { readonly text: string; readonly endsAt: number } | null = null;

  const openWindow = async (scopes: readonly string[]): Promise<Person> => {
    const refusal = behaviour.refusals.shift();
    if (refusal) throw new SignInError(refusal);
    const person = behaviour.others.shift() ?? admin;
    if (account && person.oid !== account.objectId)
      throw new SignInError("wrong-account", { got: person.userPrincipalName, expected: account.userName });
    await renew(scopes);
    return person;
  };
  const renew = async (scopes: readonly string[]) => {
    const text = await mintGraphToken(world, admin, tenant, { scopes, expiresInSeconds: LIFE_S });
    token = { text, endsAt: world.now() + LIFE_S * 1000 };
    return text;
  };

  return {
    get account() {
      return account;
    },
    resolveTenant: real.resolveTenant,
    preload: () => {},
    acceptToken: real.acceptToken,
    signIn: async ({ tenant: wanted, scopes }) => {
      account = null;
      const person = await openWindow(scopes);
      account = accountOf(person, wanted.id, scopes);
      return account;
    },
    tokenFor: async (scopes, _call, options = {}) => {
      if (!account) throw new SignInError("token-ended");
      if (options.claims) {
        behaviour.claims.push(options.claims);
        await openWindow(scopes);
      }
      if (options.isForced || !token || token.endsAt - now() < RENEW_BEFORE_MS) return renew(scopes);
      return token.text;
    },
    signOut: async () => {
      account = null;
      token = null;
    },
  };
}

const accountOf = (person: Person, tenantId: TenantId, scopes: readonly string[]): EntraAccount => ({
  tenantId,
  objectId: person.oid,
  userName: person.userPrincipalName,
  scopes,
  source: "microsoft",
  expiresAt: null,
});
