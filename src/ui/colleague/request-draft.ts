/** What a request asks, as answers of the wizard: for the asker who comes back, and for the colleague who carries it out. */
import { type ColleagueRequest, gateOf } from "../../domain/colleague-request.ts";
import type { Draft } from "../wizard/draft.ts";

export function draftOf(request: ColleagueRequest): Partial<Draft> {
  const { consoleAddress, tenantId, domain, cloud, appName, audience, secretLifetimeInDays } = request;
  const gate = gateOf(request.signIn);
  return {
    consoleAddress: consoleAddress.origin,
    tenant: domain ?? tenantId,
    cloud,
    appName,
    audience,
    lifetimeInDays: secretLifetimeInDays,
    gate: gate.kind,
    adminConsent: gate.kind === "everyone" && gate.adminConsent,
    registration: { kind: "auto" },
  };
}
