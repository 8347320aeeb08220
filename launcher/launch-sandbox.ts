/** The launcher on the embedded sandbox: the same app, against services that are simulated on this computer. */
import { CAST } from "../sandbox/cast.ts";
import type { Sandbox } from "../sandbox/start.ts";
import { type Launched, type LaunchOptions, launch } from "./launch.ts";

/** Serves the sandbox build on this sandbox. No address of Microsoft's is allowed, so that no byte leaves the machine. */
export function launchOnSandbox(
  sandbox: Sandbox,
  options: Pick<LaunchOptions, "folder" | "port"> &
    Partial<Pick<LaunchOptions, "config" | "onRequest" | "allow">>,
): Promise<Launched> {
  const { entra, graph, rustDesk } = sandbox.origins;
  return launch({
    ...options,
    consoleOrigin: rustDesk,
    connect: [entra, graph],
    config: {
      assistantClientId: sandbox.world.assistantClientId,
      ...options.config,
      sandbox: {
        loginOrigin: entra,
        graphOrigin: graph,
        portalOrigin: entra,
        controlUrl: `${entra}/_sandbox`,
        cast: Object.values(CAST),
      },
    },
  });
}
