/** The command behind `npm start`: checks, starts, prints one line, opens the browser. */
import { join } from "node:path";
import { CLOUDS } from "../src/domain/cloud.ts";
import { checkConsole } from "./check-console.ts";
import { type Launched, type LaunchOptions, launch } from "./launch.ts";
import { openBrowser } from "./open-browser.ts";
import { HELP, type Options, readOptions } from "./options.ts";

const FIRST_PORT = 8000;
const IDLE_MS = 30 * 60_000;

const fail = (line: string): never => {
  console.error(line);
  process.exit(1);
};

/** `root` is the project's folder, where the builds are. */
export async function main(args: readonly string[], root: string): Promise<void> {
  const options = readOptions(args);
  if (typeof options === "string") return fail(options);
  if (options.wantsHelp) return console.log(HELP);
  let idle: NodeJS.Timeout | undefined;
  const onRequest = () => {
    clearTimeout(idle);
    idle = setTimeout(() => process.exit(0), IDLE_MS);
    idle.unref();
  };
  const launched = await (options.consoleOrigin === null
    ? onSandbox(options, root, onRequest)
    : onConsole(options.consoleOrigin, options, root, onRequest));
  for (const call of options.allow) console.log(`Also let through: ${call}`);
  console.log(`Assistant: ${launched.url}`);
  onRequest();
  if (options.opensBrowser) openBrowser(launched.url);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
}

async function onConsole(
  consoleOrigin: string,
  options: Options,
  root: string,
  onRequest: () => void,
): Promise<Launched> {
  const wrong = await checkConsole(consoleOrigin);
  if (wrong) return fail(wrong);
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  const config = {
    ...(options.clientId ? { assistantClientId: options.clientId } : {}),
    ...(options.tenant ? { tenant: options.tenant } : {}),
  };
  const connect = [loginOrigin, graphOrigin];
  return onFreePort(options.port, (port) =>
    launch({
      folder: join(root, "dist"),
      consoleOrigin,
      port,
      connect,
      config,
      allow: options.allow,
      onRequest,
    }),
  );
}

async function onSandbox(options: Options, root: string, onRequest: () => void): Promise<Launched> {
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
      const isTaken = thrown instanceof Error && "code" in thrown && thrown.code === "EADDRINUSE";
      if (!isTaken) throw thrown;
      if (wanted !== null)
        return fail(`Port ${port} is taken. Choose another with --port, or leave --port out.`);
      if (port > FIRST_PORT + 100) return fail(`No free port between ${FIRST_PORT} and ${port}.`);
    }
  }
}
