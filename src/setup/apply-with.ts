/** What a run works with: whichever sides are this browser's, the vault, time, and the ways to stop. */
import type { ClientId } from "../domain/client-id.ts";
import type { Instant } from "../domain/instant.ts";
import type { Directory } from "../ports/directory.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import type { SecretVault } from "./secret-vault.ts";
import type { StopSwitch } from "./setup.ts";

export interface ApplyWith {
  /** Null: the Entra side is in a person's hands. */
  readonly directory: Directory | null;
  /** Null: the console side is in a person's hands. */
  readonly rustDesk: RustDeskConsole | null;
  /** The console's settings that the plan was made from. */
  readonly settings: ConsoleSettings | null;
  readonly vault: SecretVault;
  readonly now: () => Instant;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly stop: StopSwitch;
  /** Client id of a registration that a person made; its secret is in the vault. */
  readonly typedClientId: ClientId | null;
}
