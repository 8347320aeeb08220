/** What the benches of all flavours share: a console client on a simulated world, and an entry to be stored. */
import { CONTOSO_ID } from "../../sandbox/seed.ts";
import { makeSandboxFetch } from "../../sandbox/start.ts";
import type { World } from "../../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { parseClientId } from "../domain/client-id.ts";
import { ClientSecret } from "../domain/client-secret.ts";
import type { Cloud } from "../domain/cloud.ts";
import { CONSOLE_PRODUCTS } from "../domain/console-product.ts";
import { checkIssuer } from "../domain/issuer.ts";
import type { Result } from "../domain/result.ts";
import { isTenantId } from "../domain/tenant.ts";
import type { ProviderToSave, RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { ConsoleBench } from "./console.contract.ts";
import { makeRustDeskConsole } from "./rustdesk-console-client.ts";

export const SECRET = "abc8Q~canary-0123456789-abcdefghijklmnop";

/** The client as the page makes it, with the product of this world chosen. */
export function openConsole(world: World, headers?: Readonly<Record<string, string>>): RustDeskConsole {
  const send = makeSandboxFetch(world);
  const rustDesk = makeRustDeskConsole({
    fetch: (input, init) => send(new URL(String(input), world.origins.rustDesk), init),
    origin: world.origins.rustDesk,
    now: () => world.now(),
    ...(headers ? { headers } : {}),
  });
  rustDesk.choose(world.product);
  return rustDesk;
}

export const expectOk = <T, P>(result: Result<T, P>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
};

export function wantedAt(world: World): ProviderToSave & { readonly secret: ClientSecret } {
  const { entra, graph } = world.origins;
  const cloud: Cloud = {
    name: "sandbox",
    loginOrigin: entra,
    graphOrigin: graph,
    portalOrigin: entra,
    hasPersonalAccounts: true,
  };
  if (!isTenantId(CONTOSO_ID)) throw new Error("Contoso has no id");
  return {
    name: CONSOLE_PRODUCTS[world.product].providerName,
    clientId: expectOk(parseClientId("6f1d2c3b-0000-4000-8000-000000000001")),
    issuer: expectOk(checkIssuer(`${entra}/${CONTOSO_ID}/v2.0`, cloud, CONTOSO_ID)),
    callbackUrl: makeCallbackUrl(expectOk(parseConsoleAddress(world.origins.rustDesk)), world.product),
    secret: new ClientSecret(SECRET),
    isEnabled: true,
  };
}

/** The parts of a bench that are the same at every product. `reads` and `writes` match the calls of readSettings and of a save. */
export function benchOn(
  world: World,
  { reads, writes }: { readonly reads: RegExp; readonly writes: RegExp },
): Pick<ConsoleBench, "rustDesk" | "wanted" | "other" | "countRequests" | "loseSave" | "unplug"> {
  const drop = (method: string, path: RegExp, isDone: boolean, times: number) =>
    world.faults.add({
      service: "rustDesk",
      method,
      path,
      times,
      effect: { kind: isDone ? "drop-after" : "drop" },
    });
  return {
    rustDesk: openConsole(world),
    wanted: wantedAt(world),
    other: { clientId: expectOk(parseClientId("6f1d2c3b-0000-4000-8000-000000000002")) },
    countRequests: () => world.requests.length,
    loseSave: ({ isDone, readingsLost }) => {
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) drop(method, writes, isDone, 1);
      if (readingsLost > 0) drop("GET", reads, false, readingsLost);
    },
    unplug: () => drop("*", /./, false, Number.POSITIVE_INFINITY),
  };
}
