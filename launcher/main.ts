/** The commands behind `npm start` and the published package. Whatever is wrong is said in one line. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CLOUDS } from "../src/domain/cloud.ts";
import { checkConsole, explain } from "./check-console.ts";
import { checkRegistration } from "./check-registration.ts";
import { pin, type Trust } from "./console-tls.ts";
import { IDLE_MS, stopWhenIdle } from "./idle.ts";
import { type Launched, type LaunchOptions, launch } from "./launch.ts";
import { hostsOf, layFiles } from "./lay-files.ts";
import { openBrowser } from "./open-browser.ts";
import { type FilesOptions, HELP, type RegisterOptions, readOptions, type ServeOptions } from "./options.ts";
import { redirectUriOf, registerText } from "./register-assistant.ts";
import { askForToken, registerWithToken } from "./register-with-token.ts";

const FIRST_PORT = 8000;

const fail = (line: string): never => {
  console.error(line);
  process.exit(1);
};

/** `root` is the project's folder, where the builds are. */
export async function main(args: readonly string[], root: string): Promise<void> {
  const options = readOptions(args);
  if (typeof options === "string") return fail(options);
  switch (options.command) {
    case "help":
      return console.log(HELP);
    case "register-assistant":
      if (options.isCheck) return await check(options);
      return options.isByToken ? await register(options) : console.log(registerText(options));
    case "files":
      return lay(options, root);
    case "serve":
      return await serve(options, root);
  }
}

async function check({ address, clouds, clientId, tenant }: RegisterOptions): Promise<void> {
  const asked = { clientId: clientId ?? "", tenant: tenant ?? "", redirectUri: redirectUriOf(address) };
  const verdict = await checkRegistration({ ...asked, cloud: CLOUDS[clouds[0] ?? "global"] }, fetch);
  if (!verdict.isGood) return fail(verdict.line);
  console.log(verdict.line);
}

async function register({ address, clouds }: RegisterOptions): Promise<void> {
  const cloud = CLOUDS[clouds[0] ?? "global"];
  const redirectUri = redirectUriOf(address);
  const verdict = await registerWithToken({ cloud, redirectUri, token: await askForToken() }, fetch);
  if (!verdict.isGood) return fail(verdict.line);
  console.log(`Registered for ${redirectUri}. Client ID: ${verdict.line}`);
}

function lay(options: FilesOptions, root: string): void {
  for (const name of layFiles(join(root, "dist"), options)) console.log(join(options.out, name));
}

async function serve(options: ServeOptions, root: string): Promise<void> {
  const stop = stopWhenIdle(IDLE_MS, () => {
    console.log("Stopped: not used for 30 minutes. Start it again when you need it.");
    process.exit(0);
  });
  const launched = await (options.consoleOrigin === null
    ? onSandbox(options, root, stop)
    : onConsole(options.consoleOrigin, options, root, stop));
  if (options.consoleOrigin !== null) console.log(`Console:   ${options.consoleOrigin}`);
  for (const call of options.allow) console.log(`Also let through: ${call}`);
  console.log(`Assistant: ${launched.url}`);
  if (options.opensBrowser) openBrowser(launched.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
}

async function onConsole(
  consoleOrigin: string,
  options: ServeOptions,
  root: string,
  onRequest: () => void,
): Promise<Launched> {
  const trust = await readTrust(new URL(consoleOrigin), options);
  if (typeof trust === "string") return fail(trust);
  const wrong = await checkConsole({ origin: new URL(consoleOrigin), trust });
  if (wrong) return fail(wrong);
  const config = {
    clouds: options.clouds,
    ...(options.clientId ? { assistantClientId: options.clientId } : {}),
    ...(options.tenant ? { tenant: options.tenant } : {}),
  };
  const connect = hostsOf(options.clouds);
  return onFreePort(options.port, (port) =>
    launch({
      folder: join(root, "dist"),
      consoleOrigin,
      trust,
      port,
      connect,
      config,
      allow: options.allow,
      onRequest,
    }),
  );
}

/** Whom to take for the console, or the line that says why not. */
async function readTrust(
  origin: URL,
  { consoleCert, consoleFingerprint }: Pick<ServeOptions, "consoleCert" | "consoleFingerprint">,
): Promise<Trust | string> {
  if (consoleFingerprint !== null) {
    try {
      return await pin(origin, consoleFingerprint);
    } catch (thrown) {
      return await explain(origin, { kind: "fingerprint", fingerprint: consoleFingerprint, pem: "" }, thrown);
    }
  }
  if (consoleCert === null) return { kind: "node" };
  try {
    const pem = readFileSync(consoleCert, "utf8");
    if (!pem.includes("-----BEGIN CERTIFICATE-----"))
      return `--console-cert ${consoleCert}: this is no certificate as PEM; it begins with -----BEGIN CERTIFICATE-----.`;
    return { kind: "certificate", pem };
  } catch {
    return `--console-cert ${consoleCert}: this file cannot be read.`;
  }
}

async function onSandbox(options: ServeOptions, root: string, onRequest: () => void): Promise<Launched> {
  // Loaded only here: a real console needs nothing of the simulated world.
  const [{ startSandbox }, { makeWorld }, { launchOnSandbox }] = await Promise.all([
    import("../sandbox/start.ts"),
    import("../sandbox/seed.ts"),
    import("./launch-sandbox.ts"),
  ]);
  const sandbox = await startSandbox({ world: makeWorld(options.sandbox) });
  return onFreePort(options.port, (port) =>
    launchOnSandbox(sandbox, {
      folder: join(root, "dist-sandbox"),
      port,
      onRequest,
      allow: options.allow,
      config: { tenant: "contoso.com" },
    }),
  );
}

/** The wanted port, or from 8000 on the next free one. */
async function onFreePort(
  wanted: number | null,
  start: (port: LaunchOptions["port"]) => Promise<Launched>,
): Promise<Launched> {
  for (let port = wanted ?? FIRST_PORT; ; port += 1) {
    try {
      return await start(port);
    } catch (thrown) {
      const code = thrown instanceof Error && "code" in thrown ? thrown.code : "";
      if (code === "EACCES")
        return fail(`Port ${port} needs more rights than this user has. Choose one above 1023.`);
      if (code !== "EADDRINUSE") throw thrown;
      if (wanted !== null)
        return fail(`Port ${port} is taken. Choose another with --port, or leave --port out.`);
      if (port > FIRST_PORT + 100) return fail(`No free port between ${FIRST_PORT} and ${port}.`);
    }
  }
}
