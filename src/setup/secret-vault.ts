/** Where this page holds a client secret between Entra and the console: one object in memory, wiped at the end. */
import type { SecretEntry } from "../domain/app-registration.ts";
import type { CallbackUrl } from "../domain/callback-url.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { ClientSecret } from "../domain/client-secret.ts";
import type { TenantId } from "../domain/tenant.ts";

export interface HeldSecret {
  readonly clientId: ClientId;
  /** Null when a person made it and only the value is known. */
  readonly keyId: string | null;
  readonly secret: ClientSecret;
  /** What it was made for: a secret never goes to another organisation's or console's plan. */
  readonly tenantId: TenantId;
  readonly callbackUrl: CallbackUrl;
  /** As the directory will list it; null when a person made it. A replica that lags does not list it yet. */
  readonly entry: SecretEntry | null;
  /** Key ids that were there before it: others of its name came from a try whose answer got lost. */
  readonly existing: readonly string[];
}

export class SecretVault {
  #held: HeldSecret | null = null;
  #isDelivered = false;

  hold(held: HeldSecret): void {
    if (this.#held?.secret !== held.secret) this.#held?.secret.wipe();
    this.#held = held;
    this.#isDelivered = false;
  }

  /** The console has it, as was read back. It stays readable for whoever asks to see it, but is not delivered again. */
  markDelivered(): void {
    this.#isDelivered = true;
  }

  get held(): HeldSecret | null {
    return this.#held;
  }

  /** What must not be in anything that is shown. */
  get secrets(): readonly string[] {
    return this.#held ? [this.#held.secret.reveal()] : [];
  }

  /** What the console still has to get, or null. */
  get undelivered(): HeldSecret | null {
    return this.#isDelivered ? null : this.#held;
  }

  wipe(): void {
    this.#held?.secret.wipe();
    this.#held = null;
    this.#isDelivered = false;
  }
}
