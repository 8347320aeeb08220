/** Starts the simulated world: on sockets for people and stories, or as a `fetch` without any for unit tests. */
import { resourceManager } from "./azure/resource-manager.ts";
import { makeBetterDeskHandler } from "./consoles/betterdesk/betterdesk-handler.ts";
import { makeDatabkHandler } from "./consoles/databk/databk-handler.ts";
import { makeLejianwenHandler } from "./consoles/lejianwen/lejianwen-handler.ts";
import { gigaionHandler, lantongxueHandler, sctgdeskHandler } from "./consoles/shells.ts";
import { makeEntraHandler } from "./entra/entra-handler.ts";
import { makeGraphHandler } from "./graph/graph-handler.ts";
import type { Product } from "./products.ts";
import { makeRustDeskHandler } from "./rustdesk/rustdesk-handler.ts";
import { makeWorld } from "./seed.ts";
import { type Served, serve, withFaults } from "./serve.ts";
import type { Handler, Origins, World } from "./world.ts";

export interface Sandbox {
  readonly world: World;
  readonly origins: Origins;
  close(): Promise<void>;
}

type Reach = { readonly entra: typeof fetch; readonly graph: typeof fetch };

const CONSOLES: Readonly<Record<Product, (world: World, reach: Reach) => Handler>> = {
  pro: (world, reach) => makeRustDeskHandler(world, reach.entra),
  databk: (world, reach) => makeDatabkHandler(world, reach.entra),
  lejianwen: makeLejianwenHandler,
  betterdesk: makeBetterDeskHandler,
  gigaionllc: () => gigaionHandler,
  sctgdesk: () => sctgdeskHandler,
  lantongxue: () => lantongxueHandler,
};

const makeConsole = (world: World, reach: Reach): Handler => CONSOLES[world.product](world, reach);

/** What is put around each service where it is served: preflights pass through it too. For whoever slows or measures a world. */
export type Around = (service: keyof Origins, handler: Handler) => Handler;

/** The three services of a world, faults included. */
export function makeHandlers(world: World): Record<keyof Origins, Handler> {
  const entra = withFaults("entra", makeEntraHandler(world), world);
  // The console reaches Microsoft by itself, never through a browser; in-process, whatever name Microsoft has.
  const fetchEntra: typeof fetch = (input, init) => entra(new Request(input, init));
  const graph = withFaults("graph", makeGraphHandler(world), world);
  const fetchGraph: typeof fetch = (input, init) => graph(new Request(input, init));
  const rustDesk = makeConsole(world, { entra: fetchEntra, graph: fetchGraph });
  return { entra, graph, rustDesk: withFaults("rustDesk", rustDesk, world) };
}

/** A `fetch` that finds the service by its origin, without sockets. An unknown origin is unreachable. */
export function makeSandboxFetch(world: World): typeof fetch {
  const handlers = makeHandlers(world);
  return async (input, init) => {
    const request = new Request(input, init);
    init?.signal?.throwIfAborted();
    const { origin } = new URL(request.url);
    if (origin === world.origins.entra) return handlers.entra(request);
    if (origin === world.origins.graph) return handlers.graph(request);
    if (origin === world.origins.rustDesk) return handlers.rustDesk(request);
    throw new TypeError(`fetch failed: nothing is simulated at ${origin}`);
  };
}

/** Serves a world on loopback. Ports not given are free ones. */
export async function startSandbox(
  options: {
    readonly world?: World;
    readonly ports?: Partial<Record<keyof Origins, number>>;
    readonly around?: Around;
  } = {},
): Promise<Sandbox> {
  const world = options.world ?? makeWorld();
  const handlers = makeHandlers(world);
  const { around = (_, handler) => handler } = options;
  const start = (service: keyof Origins) =>
    serve(around(service, handlers[service]), options.ports?.[service] ?? 0);
  const [entra, graph, rustDesk] = await Promise.all([start("entra"), start("graph"), start("rustDesk")]);
  const origin = (served: Served) => `http://localhost:${served.port}`;
  world.origins = { entra: origin(entra), graph: origin(graph), rustDesk: origin(rustDesk) };
  return {
    world,
    origins: world.origins,
    close: async () => {
      await Promise.all([entra, graph, rustDesk].map((served) => served.close()));
    },
  };
}

/**
 * Serves sign-in and Graph on one TLS port under Microsoft's real names, for a browser that resolves those names to
 * this machine; the console stays on http. Nothing in the app is changed for it.
 */
export async function startSandboxAsMicrosoft(options: {
  readonly world?: World;
  readonly tls: { readonly key: string; readonly cert: string };
  /** A national cloud's origins; the global one's when left out. */
  readonly cloud?: { readonly loginOrigin: string; readonly graphOrigin: string };
  readonly around?: Around;
}): Promise<Sandbox & { readonly microsoftPort: number }> {
  const world = options.world ?? makeWorld();
  const { around = (_, handler) => handler } = options;
  const plain = makeHandlers(world);
  const handlers = {
    entra: around("entra", plain.entra),
    graph: around("graph", plain.graph),
    rustDesk: around("rustDesk", plain.rustDesk),
  };
  const byName: Handler = (request) => {
    const { hostname } = new URL(request.url);
    if (hostname.startsWith("management.")) return resourceManager(request);
    return hostname.startsWith("login.") ? handlers.entra(request) : handlers.graph(request);
  };
  const microsoft = await serve(byName, 0, { tls: options.tls });
  const rustDesk = await serve(handlers.rustDesk, 0);
  world.origins = {
    entra: options.cloud?.loginOrigin ?? "https://login.microsoftonline.com",
    graph: options.cloud?.graphOrigin ?? "https://graph.microsoft.com",
    rustDesk: `http://localhost:${rustDesk.port}`,
  };
  return {
    world,
    origins: world.origins,
    microsoftPort: microsoft.port,
    close: async () => {
      await Promise.all([microsoft.close(), rustDesk.close()]);
    },
  };
}
