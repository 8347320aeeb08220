/** Reads the world for a request: the console first, since the client id it holds is what the directory is asked for. */
import { parseClientId } from "../domain/client-id.ts";
import { CONSOLE_PRODUCTS, findProvider } from "../domain/console-product.ts";
import type { Instant } from "../domain/instant.ts";
import type { Observed, ObservedConsole, ObservedDirectory } from "../domain/observed.ts";
import type { OidcProvider } from "../domain/oidc-provider.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type { Call } from "../ports/call.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { readFailure } from "./explain.ts";
import type { HeldSecret, SecretVault } from "./secret-vault.ts";
import { makeUniqueName } from "./unique-name.ts";
import { readAuthorizeUrl } from "./verify-setup.ts";

/** What was seen, and the console's whole document that a later save has to start from. Changes nothing. */
export async function observe(
  request: SetupRequest,
  using: {
    /** Null: nobody is signed in who may look. */
    readonly directory: {
      readonly look: (...asked: Parameters<Directory["look"]>) => Promise<ObservedDirectory | null>;
    } | null;
    readonly rustDesk: RustDeskConsole | null;
    readonly vault: SecretVault;
    readonly run: string;
    readonly now: () => Instant;
    readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
    readonly sha256: (text: string) => Promise<string>;
  },
  signal: AbortSignal,
): Promise<{ readonly observed: Observed; readonly settings: ConsoleSettings | null }> {
  const call = { signal };
  const uniqueName = await makeUniqueName(request.tenant.id, request.consoleAddress.origin, using.sha256);
  const settings = (await using.rustDesk?.readSettings(call)) ?? null;
  const saved = findProvider(CONSOLE_PRODUCTS[request.product], settings?.providers ?? []);
  const savedClientId = saved?.clientId || null;
  const question = { uniqueName, callbackUrl: request.callbackUrl, savedClientId };
  const { held: made } = using.vault;
  const look = async () => {
    const seen = await using.directory?.look(question, call);
    return seen ? withOwn(seen, made, using.now()) : null;
  };
  /** Again only where the two sides disagree: no question and no second secret because of one replica that is behind. */
  const lookSurely = async () => {
    let seen = await look();
    for (let looks = 2; looks <= LOOKS && seen && isDoubtful(seen, saved); looks += 1) {
      await using.wait(PAUSE_MS, signal);
      seen = await look();
    }
    return seen;
  };
  const [directory, extra] = await Promise.all([
    lookSurely(),
    using.rustDesk && lookAround(using.rustDesk, request, saved, call),
  ]);
  const held = using.vault.undelivered;
  const isOurs = held?.tenantId === request.tenant.id && held.callbackUrl === request.callbackUrl;
  const observed: Observed = {
    at: using.now(),
    run: using.run,
    uniqueName,
    directory,
    rustDesk: settings && { callbackUrl: settings.callbackUrl, providers: settings.providers, ...extra },
    heldSecret: held && isOurs ? { clientId: held.clientId, keyId: held.keyId } : null,
  };
  return { observed, settings };
}

/** Who could get in without Microsoft, and, for a check, what users are offered and where the server would send them. */
async function lookAround(
  rustDesk: RustDeskConsole,
  { intent, cloud }: SetupRequest,
  saved: OidcProvider | null,
  call: Call,
): Promise<Pick<ObservedConsole, "admins" | "offered" | "serverAsks">> {
  const isCheck = intent.kind === "repair";
  const [admins, offered, serverAsks] = await Promise.all([
    rustDesk.listAdmins(call),
    isCheck ? orNull(rustDesk.offeredProviders(call), call) : null,
    // A server does not begin a sign-in with a provider that is off.
    isCheck && saved?.isEnabled ? askServer(rustDesk, saved.name, cloud.loginOrigin, call) : null,
  ]);
  return { admins, offered, serverAsks };
}

async function askServer(
  rustDesk: RustDeskConsole,
  providerName: string,
  loginOrigin: string,
  call: Call,
): Promise<ObservedConsole["serverAsks"] & {}> {
  try {
    return readAuthorizeUrl((await rustDesk.beginTrial(providerName, call)).authorizeUrl, loginOrigin);
  } catch (thrown) {
    if (call.signal.aborted) throw thrown;
    const answer = readFailure(thrown)?.facts.answer;
    return { refused: answer ?? "" };
  }
}

/** What a check can do without is left out where it cannot be had. */
const orNull = <T>(promise: Promise<T>, { signal }: Call): Promise<T | null> =>
  promise.catch((thrown: unknown) => {
    if (signal.aborted) throw thrown;
    return null;
  });

/** So many answers in a row must leave a doubt before it is believed. */
const LOOKS = 3;
const PAUSE_MS = 1000;
/** So long a replica may be behind on what this page made itself. */
const OWN_MS = 30 * 60_000;

/** Does the console name an app, or show the beginning of a secret, that the directory does not list? */
function isDoubtful({ found }: ObservedDirectory, saved: OidcProvider | null): boolean {
  const clientId = parseClientId(saved?.clientId ?? "");
  if (!saved || !clientId.ok) return false;
  const named = found.find(({ registration }) => registration.clientId === clientId.value);
  if (!named) return true;
  const { secretHint } = saved;
  return secretHint !== null && named.registration.secrets.every(({ hint }) => hint !== secretHint);
}

/** What this page made itself moments ago is there, whatever a replica lists. */
function withOwn(seen: ObservedDirectory, made: HeldSecret | null, now: Instant): ObservedDirectory {
  const entry = made?.entry;
  if (!entry?.startsAt || now - entry.startsAt > OWN_MS) return seen;
  const found = seen.found.map((one) => {
    const { registration } = one;
    const isListed = registration.secrets.some(({ keyId }) => keyId === entry.keyId);
    if (registration.clientId !== made?.clientId || isListed) return one;
    return { ...one, registration: { ...registration, secrets: [...registration.secrets, entry] } };
  });
  return { ...seen, found };
}
