/** Plans to write scripts from, without a directory having been read: the script looks for itself. */
import { makeCallbackUrl, parseConsoleAddress } from "../../domain/callback-url.ts";
import { CLOUDS } from "../../domain/cloud.ts";
import { readDiscoveryDocument } from "../../domain/discovery-document.ts";
import { makeSetupPlan } from "../../domain/make-setup-plan.ts";
import type { SetupPlan } from "../../domain/setup-plan.ts";
import type { Principal, SetupRequest } from "../../domain/setup-request.ts";
import { parseTenant } from "../../domain/tenant.ts";
import { toObjectId } from "../../graph/schemas.ts";

export const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";

/** Names that break out of every kind of quotes, if one lets them; PowerShell takes typographic quotes for quotes. */
export const NAMES = [
  "RustDesk",
  `O'Hara "x" \`id\` $(id) \${HOME} %{x} \\ é`,
  "two\nlines 'and' \"@ '@ EOF",
  "‘typographic’ “quotes” „and‚ 日本 🦀",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: our own variables' names, as somebody else's text
  "$($app.id) ${CLIENT_ID} !history #{x}",
] as const;

/** Somebody who was picked, by object id. */
export const pickedPerson = (id: string): Principal => ({
  objectId: toObjectId(id),
  name: 'O\'Hara "x" $(id)',
  type: "person",
});

/** A plan for a person's hands, with something of the request changed. `at` is the day it is made. */
export function planFor(change: Partial<SetupRequest> = {}, at: number = Date.UTC(2026, 10, 24)): SetupPlan {
  const address = parseConsoleAddress("https://rd.example.com");
  const typed = parseTenant("contoso.com");
  const login = `${CLOUDS.global.loginOrigin}/${TENANT}`;
  const tenant = readDiscoveryDocument(
    { issuer: `${login}/v2.0`, authorization_endpoint: `${login}/a`, token_endpoint: `${login}/t` },
    CLOUDS.global,
  );
  if (!address.ok || !typed.ok || !tenant.ok) throw new Error("fixture");
  const request: SetupRequest = {
    intent: { kind: "connect" },
    consoleAddress: address.value,
    product: "pro",
    callbackUrl: makeCallbackUrl(address.value),
    cloud: CLOUDS.global,
    tenant: { ...tenant.value, typed: typed.value },
    audience: "thisTenant",
    gate: { kind: "chosen", includeMe: true },
    appName: "RustDesk Server Pro (rd.example.com)",
    secretLifetimeInDays: 180,
    registration: { kind: "auto" },
    hands: { entra: "person", rustDesk: "browser" },
    ...change,
  };
  const plan = makeSetupPlan(request, {
    at,
    run: "0a1b2c3d",
    uniqueName: "rustdesk-oidc-0123456789abcdef",
    directory: null,
    rustDesk: { callbackUrl: null, providers: [] },
    heldSecret: null,
  });
  if (!plan.ok) throw new Error(plan.problem.reason);
  return plan.value;
}
