/**
 * National clouds: where one signs in, where Graph answers, where the portals are.
 * Source: learn.microsoft.com/graph/deployments, learn.microsoft.com/entra/identity-platform/authentication-national-cloud
 * Microsoft's pages disagree on China's sign-in host; its discovery document names login.partner.microsoftonline.cn.
 */
export type CloudName = "global" | "usGov" | "usGovDod" | "china" | "sandbox";

export interface Cloud {
  readonly name: CloudName;
  /** Origin of the sign-in service, such as `https://login.microsoftonline.com`. */
  readonly loginOrigin: string;
  /** Origin of Microsoft Graph; also the prefix of its scopes. */
  readonly graphOrigin: string;
  /** Origin of the Entra admin center. */
  readonly portalOrigin: string;
  /** Personal Microsoft accounts exist in the global cloud only. */
  readonly hasPersonalAccounts: boolean;
}

const cloud = (name: CloudName, login: string, graph: string, portal: string): Cloud => ({
  name,
  loginOrigin: `https://${login}`,
  graphOrigin: `https://${graph}`,
  portalOrigin: `https://${portal}`,
  hasPersonalAccounts: name === "global",
});

/** The four clouds that exist. The fifth, `sandbox`, gets its hosts from the sandbox build's configuration. */
export const CLOUDS: Readonly<Record<Exclude<CloudName, "sandbox">, Cloud>> = {
  global: cloud("global", "login.microsoftonline.com", "graph.microsoft.com", "entra.microsoft.com"),
  usGov: cloud("usGov", "login.microsoftonline.us", "graph.microsoft.us", "entra.microsoft.us"),
  usGovDod: cloud("usGovDod", "login.microsoftonline.us", "dod-graph.microsoft.us", "entra.microsoft.us"),
  china: cloud(
    "china",
    "login.partner.microsoftonline.cn",
    "microsoftgraph.chinacloudapi.cn",
    "entra.microsoftonline.cn",
  ),
};
