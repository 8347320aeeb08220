/** What follows from a plan's steps: what stays, what both sides hold at the end, and the permissions that are used. */
import type { ClientId } from "./client-id.ts";
import { CONSOLE_PRODUCTS } from "./console-product.ts";
import type { Observed } from "./observed.ts";
import { scopesFor } from "./scopes.ts";
import { type Kept, type Later, type SetupPlan, type SetupStep, SIDE_OF } from "./setup-plan.ts";
import type { SetupRequest } from "./setup-request.ts";

/** The whole plan, frozen through and through. `isConnected`: does a connection stand when it is through? */
export function finishPlan(
  request: SetupRequest,
  observed: Observed,
  parts: {
    readonly steps: readonly SetupStep[];
    readonly kept: readonly Kept[];
    readonly clientId: Later<ClientId>;
    readonly isConnected?: boolean;
  },
): SetupPlan {
  const { steps, kept, clientId, isConnected = true } = parts;
  const isSeen = observed.directory !== null;
  const changesEntra =
    isSeen && request.hands.entra === "browser" && steps.some(({ kind }) => SIDE_OF[kind] === "entra");
  const wantsConsent = steps.some(({ kind }) => kind === "grantAdminConsent");
  return frozenCopy({
    request,
    steps,
    kept,
    end: {
      isConnected,
      clientId,
      issuer: request.tenant.issuer,
      callbackUrl: request.callbackUrl,
      providerName: CONSOLE_PRODUCTS[request.product].providerName,
    },
    scopes: changesEntra ? scopesFor({ wantsConsent }) : [],
  });
}

/** Plain data, copied and frozen through and through: what was given stays the giver's. */
function frozenCopy<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  const copy = Array.isArray(value)
    ? value.map(frozenCopy)
    : Object.fromEntries(Object.entries(value).map(([key, part]) => [key, frozenCopy(part)]));
  return Object.freeze(copy) as T;
}
