/**
 * The real Azure CLI before the simulated Microsoft. It knows nothing of it: it asks for Microsoft's real names, and a
 * proxy with a certificate of its own, both given by environment, brings it here. So the script runs unchanged.
 */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import type { CastMember } from "../cast.ts";
import { makeEntraHandler } from "../entra/entra-handler.ts";
import { type Around, type Sandbox, startSandboxAsMicrosoft } from "../start.ts";
import { startConnectProxy } from "./connect-proxy.ts";

const NAMES = ["login.microsoftonline.com", "graph.microsoft.com", "management.azure.com"];

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface AzureBench {
  readonly sandbox: Sandbox;
  /** Where sign-in and Graph are served under Microsoft's names, for a browser's resolver rules. */
  readonly microsoftPort: number;
  /** `az login` with a device code, approved on Microsoft's page by this person. */
  signIn(who: CastMember, tenantId: string): Promise<void>;
  /** Runs a script as somebody would who saved it, with more variables if wanted. */
  run(script: string, env?: Readonly<Record<string, string>>): Promise<Ran>;
  close(): Promise<void>;
}

/** Is there an Azure CLI on this machine? */
export const hasAzureCli = (): boolean => spawnSync("az", ["--help"], { stdio: "ignore" }).status === 0;

export async function startAzureBench(options: { readonly around?: Around } = {}): Promise<AzureBench> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "simulated" }], {
    extensions: [{ name: "subjectAltName", altNames: NAMES.map((value) => ({ type: 2, value })) }],
  });
  const sandbox = await startSandboxAsMicrosoft({ ...options, tls: { key, cert } });
  const proxy = await startConnectProxy(NAMES, sandbox.microsoftPort);
  const folder = mkdtempSync(join(tmpdir(), "azure-cli-"));
  writeFileSync(join(folder, "ca.pem"), cert);
  const environment = {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    AZURE_CONFIG_DIR: join(folder, "config"),
    AZURE_CORE_COLLECT_TELEMETRY: "0",
    HTTPS_PROXY: proxy.url,
    REQUESTS_CA_BUNDLE: join(folder, "ca.pem"),
    PAUSE: "0",
  };
  const start = (command: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    spawn(command, args, { env: { ...environment, ...env }, stdio: ["ignore", "pipe", "pipe"] });

  return {
    sandbox,
    microsoftPort: sandbox.microsoftPort,
    signIn: async (who, tenantId) => {
      const login = start("az", [
        "login",
        "--use-device-code",
        "--allow-no-subscriptions",
        "--output=none",
        `--tenant=${tenantId}`,
      ]);
      const ended = collect(login);
      const code = await Promise.race([userCodeOf(login), ended.then(() => "")]);
      await approve(sandbox, who, code);
      const { status, stderr } = await ended;
      if (status !== 0) throw new Error(`az login: ${stderr}`);
    },
    run: (script, env) => {
      const file = join(folder, "entra-setup.sh");
      writeFileSync(file, script);
      return collect(start("bash", [file], env));
    },
    close: async () => {
      await proxy.close();
      await sandbox.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The code that `az` tells whoever signs in. */
function userCodeOf({ stderr }: ChildProcess): Promise<string> {
  let said = "";
  return new Promise((resolve) => {
    stderr?.on("data", (chunk) => {
      said += String(chunk);
      const code = /enter the code (\S+) to/.exec(said)?.[1];
      if (code) resolve(code);
    });
  });
}

/** What the person does in a browser: the code is typed, the account is picked. In-process, so without TLS. */
async function approve(sandbox: Sandbox, who: CastMember, code: string): Promise<void> {
  const person = sandbox.world.tenants
    .flatMap(({ people }) => people)
    .find((one) => one.userPrincipalName === who.userName);
  const answer = await makeEntraHandler(sandbox.world)(
    new Request(`${sandbox.origins.entra}/common/oauth2/deviceauth?code=${code}`, {
      method: "POST",
      body: new URLSearchParams({ account: person?.oid ?? "" }),
    }),
  );
  if (!(await answer.text()).includes("You have signed in")) throw new Error(`Nobody waits for ${code}`);
}

async function collect(child: ChildProcess): Promise<Ran> {
  let stdout = "";
  let stderr = "";
  child.stdout?.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr?.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const [status]: unknown[] = await once(child, "close");
  return { status: typeof status === "number" ? status : null, stdout, stderr };
}
