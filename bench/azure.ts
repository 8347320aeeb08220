/** The peer: the four `az ad` commands that tutorials give, and one save at the console, on the same simulator. */
import { type AzureBench, startAzureBench } from "../sandbox/azure/azure-bench.ts";
import { CAST } from "../sandbox/cast.ts";
import { CONTOSO_ID, GRAPH_APP_ID } from "../sandbox/seed.ts";
import { Brake, depthOf } from "./slow-world.ts";

export interface AzureRun {
  readonly ms: number;
  readonly requests: number;
  readonly depth: number;
}

const PERMISSIONS = JSON.stringify([
  {
    resourceAppId: GRAPH_APP_ID,
    resourceAccess: [
      "37f7f235-527c-4136-accd-4a02d197296e",
      "14dad69e-099b-42c9-810b-d002981feec1",
      "64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0",
      "e1fe6dd8-ba31-4d61-89e7-88639da4683d",
    ].map((id) => ({ id, type: "Scope" })),
  },
]);

/** Chosen in the peer's favour: permissions given with the create call, no pause between the commands, settings not read first. */
const script = (console: string, token: string, document: string) => `set -euo pipefail
APP=$(az ad app create --display-name "RustDesk Server Pro" --sign-in-audience AzureADMyOrg \\
  --web-redirect-uris "${console}/api/oidc/callback" --enable-id-token-issuance true \\
  --required-resource-accesses '${PERMISSIONS}' --query appId --output tsv)
SECRET=$(az ad app credential reset --id "$APP" --append --query password --output tsv)
az ad sp create --id "$APP" --output none
az ad app permission grant --id "$APP" --api ${GRAPH_APP_ID} --scope "openid profile email User.Read" --output none
curl --silent --show-error --fail --output /dev/null -X PUT "${console}/api/oidc/settings" \\
  -H "authorization: Bearer ${token}" -H "content-type: application/json" --data @- <<END
${document}
END
`;

/** The console's document with the new entry, as somebody would keep it beside the script. The shell puts in the two values. */
function documentFor({ sandbox }: AzureBench): string {
  const { settings } = sandbox.world.rustDesk;
  const { providers } = settings;
  const entry = {
    name: "azure",
    order_index: 9,
    enabled: true,
    client_id: "$APP",
    client_secret: "$SECRET",
    issuer: `https://login.microsoftonline.com/${CONTOSO_ID}/v2.0`,
    authorization_endpoint: "",
    token_endpoint: "",
    userinfo_endpoint: "",
  };
  return JSON.stringify({ ...settings, providers: [...(Array.isArray(providers) ? providers : []), entry] });
}

async function consoleToken(bench: AzureBench): Promise<string> {
  const { userName, password } = CAST.consoleAdmin;
  const response = await fetch(`${bench.sandbox.origins.rustDesk}/api/login`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      username: userName,
      password,
      id: "",
      uuid: "MGE5ZDljYjU0NWRlYTQ3ZA==",
      autoLogin: false,
      type: "account",
      deviceInfo: { os: "linux", type: "browser", name: "bench" },
    }),
  });
  const answer: unknown = await response.json();
  if (typeof answer === "object" && answer && "access_token" in answer) return String(answer.access_token);
  throw new Error(`The console gave no session: ${JSON.stringify(answer)}`);
}

/** Runs at each latency, signed in once; each run begins in a tenant without the app. */
export async function measureAzure(
  latencies: readonly number[],
  runs: number,
): Promise<ReadonlyMap<number, readonly AzureRun[]>> {
  const brake = new Brake();
  const bench = await startAzureBench({ around: brake.around });
  try {
    await bench.signIn(CAST.contosoAdmin, CONTOSO_ID);
    const tenant = bench.sandbox.world.tenants.find(({ id }) => id === CONTOSO_ID);
    if (!tenant) throw new Error("no tenant");
    const text = script(bench.sandbox.origins.rustDesk, await consoleToken(bench), documentFor(bench));
    const seededPrincipals = tenant.servicePrincipals.slice();
    const measured = new Map<number, AzureRun[]>();
    const once = async (latencyMs: number): Promise<AzureRun> => {
      tenant.applications = [];
      tenant.grants = [];
      tenant.servicePrincipals = seededPrincipals.slice();
      brake.take();
      brake.latencyMs = latencyMs;
      const began = performance.now();
      const { status, stderr } = await bench.run(text);
      const ms = performance.now() - began;
      const noted = brake.take();
      const [app] = tenant.applications;
      if (status !== 0 || !app || app.passwords.length !== 1 || tenant.grants.length !== 1)
        throw new Error(`The commands did not finish their job: ${stderr}`);
      return { ms, requests: noted.length, depth: depthOf(noted) };
    };
    await once(0); // the first command ever on a machine builds an index; that is not counted
    for (let at = 0; at < runs; at += 1)
      for (const latency of latencies)
        measured.set(latency, [...(measured.get(latency) ?? []), await once(latency)]);
    return measured;
  } finally {
    await bench.close();
  }
}
