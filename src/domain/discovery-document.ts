/**
 * A tenant's public OpenID configuration: the one source of its id and issuer.
 * Source: learn.microsoft.com/entra/identity-platform/v2-protocols-oidc; `msgraph_host` and `cloud_instance_name` are
 * Microsoft's own additions and tell in which cloud a tenant lives. A document without them is not refused for it.
 */
import { z } from "zod/mini";
import { CLOUDS, type Cloud, type CloudName } from "./cloud.ts";
import { parseGuid } from "./guid.ts";
import { checkIssuer, type IssuerProblem } from "./issuer.ts";
import { no, ok, type Result } from "./result.ts";
import type { Issuer, TenantId } from "./tenant.ts";

const DISCOVERY_DOCUMENT = z.object({
  issuer: z.string(),
  authorization_endpoint: z.string(),
  token_endpoint: z.string(),
  msgraph_host: z.optional(z.string()),
  cloud_instance_name: z.optional(z.string()),
});

export type DiscoveryProblem =
  /** JSON, but no OpenID configuration. */
  | { readonly reason: "unreadable" }
  /** The tenant lives in another national cloud; `cloud` is null where the document does not say which. */
  | {
      readonly reason: "other-cloud";
      readonly cloud: CloudName | null;
      readonly got: string;
      readonly expected: string;
    }
  | { readonly reason: "issuer"; readonly issuer: IssuerProblem };

/** The tenant that the document names, when it belongs to this cloud and its issuer is the one expected there. */
export function readDiscoveryDocument(
  json: unknown,
  cloud: Cloud,
): Result<{ readonly id: TenantId; readonly issuer: Issuer }, DiscoveryProblem> {
  const parsed = DISCOVERY_DOCUMENT.safeParse(json);
  if (!parsed.success) return no({ reason: "unreadable" });
  const { issuer, msgraph_host: graphHost, cloud_instance_name: instance, ...endpoints } = parsed.data;
  const otherCloud = (got: string, expected: string): Result<never, DiscoveryProblem> =>
    no({ reason: "other-cloud", cloud: cloudServing(got), got, expected });

  const login = new URL(cloud.loginOrigin);
  for (const endpoint of [endpoints.authorization_endpoint, endpoints.token_endpoint]) {
    if (!URL.canParse(endpoint)) return no({ reason: "unreadable" });
    if (new URL(endpoint).origin !== cloud.loginOrigin) return otherCloud(new URL(endpoint).host, login.host);
  }
  // The sandbox's hosts come from its configuration, so there is no instance name to hold it to.
  const hasInstance = cloud.name !== "sandbox" && instance !== undefined;
  if (hasInstance && login.hostname !== instance && !login.hostname.endsWith(`.${instance}`))
    return otherCloud(`login.${instance}`, login.host);
  const expectedGraph = new URL(cloud.graphOrigin);
  if (graphHost !== undefined && graphHost !== expectedGraph.host && graphHost !== expectedGraph.hostname)
    return otherCloud(graphHost, expectedGraph.host);

  const segment = URL.canParse(issuer) ? new URL(issuer).pathname.split("/")[1] : undefined;
  const id = parseGuid(segment ?? "") as TenantId | null;
  const checked = checkIssuer(issuer, cloud, id ?? ("{tenant}" as TenantId));
  if (!checked.ok && checked.problem.reason === "other-cloud")
    return otherCloud(new URL(issuer).host, login.host);
  if (!checked.ok) return no({ reason: "issuer", issuer: checked.problem });
  return id ? ok({ id, issuer: checked.value }) : no({ reason: "unreadable" });
}

/** The cloud whose sign-in service or Graph has this host. */
const cloudServing = (host: string): CloudName | null =>
  Object.values(CLOUDS).find(({ loginOrigin, graphOrigin }) =>
    [loginOrigin, graphOrigin].includes(`https://${host}`),
  )?.name ?? null;
