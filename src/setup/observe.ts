/** Reads the world for a request: the console first, since the client id it holds is what the directory is asked for. */
import { CONSOLE_PRODUCTS, findProvider } from "../domain/console-product.ts";
import type { Instant } from "../domain/instant.ts";
import type { Observed } from "../domain/observed.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { SecretVault } from "./secret-vault.ts";
import { makeUniqueName } from "./unique-name.ts";

/** What was seen, and the console's whole document that a later save has to start from. Changes nothing. */
export async function observe(
  request: SetupRequest,
  using: {
    readonly directory: Directory | null;
    readonly rustDesk: RustDeskConsole | null;
    readonly vault: SecretVault;
    readonly run: string;
    readonly now: () => Instant;
    readonly sha256: (text: string) => Promise<string>;
  },
  signal: AbortSignal,
): Promise<{ readonly observed: Observed; readonly settings: ConsoleSettings | null }> {
  const call = { signal };
  const uniqueName = await makeUniqueName(request.tenant.id, request.consoleAddress.origin, using.sha256);
  const settings = (await using.rustDesk?.readSettings(call)) ?? null;
  const saved = findProvider(CONSOLE_PRODUCTS[request.product], settings?.providers ?? []);
  const savedClientId = saved?.clientId || null;
  const directory =
    (await using.directory?.look({ uniqueName, callbackUrl: request.callbackUrl, savedClientId }, call)) ??
    null;
  const held = using.vault.undelivered;
  const isOurs = held?.tenantId === request.tenant.id && held.callbackUrl === request.callbackUrl;
  const observed: Observed = {
    at: using.now(),
    run: using.run,
    uniqueName,
    directory,
    rustDesk: settings && { callbackUrl: settings.callbackUrl, providers: settings.providers },
    heldSecret: held && isOurs ? { clientId: held.clientId, keyId: held.keyId } : null,
  };
  return { observed, settings };
}
