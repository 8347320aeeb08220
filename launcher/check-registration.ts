/**
 * Is the assistant registered for this address? Microsoft's sign-in is asked without a person: what it cannot take it
 * names by its code, and what it can take it sends back to the redirect URI with `login_required`.
 * Source: learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
import type { Cloud } from "../src/domain/cloud.ts";

export interface Registration {
  readonly cloud: Cloud;
  readonly tenant: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

export type Verdict = { readonly isGood: boolean; readonly line: string };

const good = (line: string): Verdict => ({ isGood: true, line });
const bad = (line: string): Verdict => ({ isGood: false, line });

export async function checkRegistration(asked: Registration, send: typeof fetch): Promise<Verdict> {
  const { cloud, tenant, clientId, redirectUri } = asked;
  const url = new URL(`${cloud.loginOrigin}/${encodeURIComponent(tenant)}/oauth2/v2.0/authorize`);
  // Without a proof key on purpose: only a single-page application is refused for that.
  url.search = new URLSearchParams({
    client_id: clientId,
    response_type: "code",
    response_mode: "query",
    redirect_uri: redirectUri,
    scope: "openid",
    prompt: "none",
  }).toString();
  let said: string;
  try {
    const response = await send(url, { redirect: "manual", signal: AbortSignal.timeout(15_000) });
    const location = response.headers.get("location") ?? "";
    said = location.startsWith(redirectUri)
      ? decodeURIComponent(location.replaceAll("+", " "))
      : await response.text();
  } catch {
    return bad(
      `${cloud.loginOrigin} did not answer from here. Check the network; this does not use a proxy.`,
    );
  }
  return judge(
    /AADSTS(\d+)/.exec(said)?.[1] ?? null,
    asked,
    /[?#&]error=(?:login|interaction)_required/.test(said),
  );
}

function judge(
  code: string | null,
  { tenant, clientId, redirectUri }: Registration,
  isTaken: boolean,
): Verdict {
  switch (code) {
    case "9002325":
      return good(`Registered: ${redirectUri} is a single-page application's redirect URI of ${clientId}.`);
    case "50011":
      return bad(
        `${clientId} is registered, but not for ${redirectUri}. Add that redirect URI under Authentication → Single-page application.`,
      );
    case "700016":
      return bad(
        `There is no app ${clientId} in ${tenant}. Check the client ID, and that it was registered in this tenant.`,
      );
    case "90002":
      return bad(`There is no tenant ${tenant} in this cloud. Check the domain, and --cloud.`);
    case "7000112":
      return bad(`The app ${clientId} is disabled. Enable it under Enterprise applications → Properties.`);
  }
  if (isTaken)
    return good(
      `Registered: Microsoft knows ${clientId} and ${redirectUri}. See that it stands under Single-page application, not Web.`,
    );
  return bad(
    `Microsoft answered with ${code ? `AADSTS${code}` : "nothing that is known"}; the sign-in window says more.`,
  );
}
