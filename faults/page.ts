/** One opened page: the real engine over the real clients, on this stage's world, network and clock. */

import { createHash } from "node:crypto";
import { CAST } from "../sandbox/cast.ts";
import type { World } from "../sandbox/world.ts";
import { makeCallbackUrl, parseConsoleAddress } from "../src/domain/callback-url.ts";
import type { Cloud } from "../src/domain/cloud.ts";
import type { Observed } from "../src/domain/observed.ts";
import type { SetupRequest } from "../src/domain/setup-request.ts";
import { parseTenant, type ResolvedTenant } from "../src/domain/tenant.ts";
import { makeDirectory } from "../src/graph/directory-client.ts";
import { createHandover } from "../src/handover/create-handover.ts";
import { openRequestStore } from "../src/handover/request-store.ts";
import { makeRustDeskConsole } from "../src/rustdesk/rustdesk-console-client.ts";
import { createSetup } from "../src/setup/create-setup.ts";
import type { Setup } from "../src/setup/setup.ts";
import { Network } from "./network.ts";
import { makeStandInSession } from "./session.ts";
import type { Stage } from "./stage.ts";

export class Page {
  readonly setup: Setup;
  readonly network: Network;
  /** What this page looked at last. */
  observed: Observed | null = null;
  readonly #stage: Stage;
  readonly #cloud: Cloud;
  #isInConsole = false;
  #isInMicrosoft = false;
  #tenant: ResolvedTenant | null = null;
  #choice: Partial<SetupRequest> = {};

  /** `run` is the tab's mark, which a reload keeps. */
  constructor(stage: Stage, run: string) {
    const { world, clock, behaviour } = stage;
    this.#stage = stage;
    this.#cloud = cloudOf(world);
    this.network = new Network(world, clock);
    const { fetch } = this.network;
    const now = () => clock.now() + stage.skewMs;
    const { wait, timeLimit } = clock;
    const random = stage.random;
    this.setup = createSetup({
      place: { kind: "beside", origin: world.origins.rustDesk },
      clouds: [this.#cloud],
      assistant: { clientId: world.assistantClientId, redirectUri: "http://localhost/redirect.html" },
      directoryFor: ({ graphOrigin }, tokenFor) =>
        makeDirectory({ fetch, graphOrigin, tokenFor, now, wait, timeLimit, random }),
      rustDesk: makeRustDeskConsole({ fetch, origin: world.origins.rustDesk, now, timeLimit }),
      entra: makeStandInSession({ world, ...stage.home, fetch, now, behaviour }),
      now,
      wait,
      sha256: async (text) => {
        const hex = createHash("sha256").update(text).digest("hex");
        stage.noteUniqueName(`rustdesk-oidc-${hex.slice(0, 16)}`);
        return hex;
      },
      makeRun: () => run,
      handover: createHandover({
        crypto: crypto.subtle,
        random: (bytes) => crypto.getRandomValues(bytes),
        store: openRequestStore(undefined),
        now,
      }),
      shareUrl: null,
    });
  }

  /** Signs in wherever this page is not signed in, and says what is meant. */
  async prepare(signal: AbortSignal): Promise<SetupRequest> {
    const { setup } = this;
    if (!this.#isInConsole) {
      await setup.probeConsole(signal);
      const { userName, password } = CAST.consoleAdmin;
      await setup.signInToConsole({ userName, password }, signal);
      this.#isInConsole = true;
    }
    const tenant = this.#tenant ?? (await this.#resolve(signal));
    this.#tenant = tenant;
    if (!this.#isInMicrosoft) {
      const clientId = this.#stage.world.assistantClientId;
      await setup.signInToMicrosoft({ clientId, cloud: this.#cloud, tenant, wantsConsent: true }, signal);
      this.#isInMicrosoft = true;
      this.#stage.afterSignIn?.();
      this.#stage.afterSignIn = null;
    }
    const address = parseConsoleAddress(this.#stage.world.origins.rustDesk);
    if (!address.ok) throw new Error(address.problem.reason);
    return {
      intent: { kind: "connect" },
      consoleAddress: address.value,
      product: "pro",
      callbackUrl: makeCallbackUrl(address.value),
      cloud: this.#cloud,
      tenant,
      audience: "thisTenant",
      gate: { kind: "chosen", includeMe: true },
      appName: "RustDesk Server Pro (localhost)",
      secretLifetimeInDays: 180,
      registration: { kind: "auto" },
      hands: { entra: "browser", rustDesk: "browser" },
      ...this.#stage.intent.change,
      ...this.#choice,
    };
  }

  choose(choice: Partial<SetupRequest>): void {
    this.#choice = { ...this.#choice, ...choice };
  }

  /** The console or Microsoft has ended the session: the next `prepare` signs in again. */
  forgetConsole(): void {
    this.#isInConsole = false;
  }

  forgetMicrosoft(): void {
    this.#isInMicrosoft = false;
  }

  async #resolve(signal: AbortSignal): Promise<ResolvedTenant> {
    const typed = parseTenant("contoso.com");
    if (!typed.ok) throw new Error("a domain");
    return this.setup.resolveTenant(typed.value, this.#cloud, signal);
  }
}

const cloudOf = (world: World): Cloud => ({
  name: "sandbox",
  loginOrigin: world.origins.entra,
  graphOrigin: world.origins.graph,
  portalOrigin: world.origins.entra,
  hasPersonalAccounts: true,
});
