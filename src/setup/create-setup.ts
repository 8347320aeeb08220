/** Binds the ports once and gives the one object that screens receive. Holds what must outlive a screen, in memory only. */
import { parseClientId } from "../domain/client-id.ts";
import { ClientSecret } from "../domain/client-secret.ts";
import type { Cloud } from "../domain/cloud.ts";
import { CONSOLE_PRODUCTS } from "../domain/console-product.ts";
import type { Instant } from "../domain/instant.ts";
import { scopesFor } from "../domain/scopes.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type { Call } from "../ports/call.ts";
import type { Directory } from "../ports/directory.ts";
import type { EntraSession } from "../ports/entra-session.ts";
import type { Handover } from "../ports/handover.ts";
import type { ConsoleSettings, RustDeskConsole } from "../ports/rustdesk-console.ts";
import { applySetupPlan } from "./apply-setup-plan.ts";
import { explain, OtherAccount, OtherTenant } from "./explain.ts";
import { createHandOver } from "./hand-over.ts";
import { observe } from "./observe.ts";
import { type HoldLock, onlyRun } from "./one-run.ts";
import { previewPlan } from "./preview-plan.ts";
import { SecretVault } from "./secret-vault.ts";
import type { Place, Setup } from "./setup.ts";
import { beginTrial, dryCheck } from "./verify-setup.ts";

/** How a directory client gets its token: the session renews it, or asks the person when it must. */
export type TokenForGraph = (
  options: { readonly claims?: string; readonly isForced?: boolean } | undefined,
  call: Call,
) => Promise<string>;

export interface SetupPorts {
  readonly place: Place;
  readonly clouds: readonly Cloud[];
  readonly cloudsByHand?: readonly Cloud[];
  readonly assistant: Setup["assistant"];
  readonly directoryFor: (cloud: Cloud, tokenFor: TokenForGraph) => Directory;
  readonly rustDesk: RustDeskConsole;
  readonly entra: EntraSession;
  readonly handover: Handover;
  /** Where other people open this assistant; null where this page can be opened on this computer only. */
  readonly shareUrl: string | null;
  readonly now: () => Instant;
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly sha256: (text: string) => Promise<string>;
  /** Eight hex digits. */
  readonly makeRun: () => string;
  /** Absent where the browser has no locks: then the page's own rule of one run has to do. */
  readonly holdLock?: HoldLock;
}

/** The use cases over these ports. One per page. */
export function createSetup(ports: SetupPorts): Setup {
  const { rustDesk, entra } = ports;
  const vault = new SecretVault();
  const run = ports.makeRun();
  let askedScopes: readonly string[] = [];
  let seenSettings: ConsoleSettings | null = null;

  /**
   * A token works for the organisation that its account belongs to; it is never used for another one's request. What
   * one person began is not gone on with as another.
   */
  const directoryFor = ({ cloud, tenant }: SetupRequest) => {
    const begunBy = entra.account;
    return ports.directoryFor(cloud, async (options, call) => {
      const { account } = entra;
      if (account && account.tenantId !== tenant.id) throw new OtherTenant(account.userName, tenant.typed);
      if (account && begunBy && account.objectId !== begunBy.objectId)
        throw new OtherAccount(account.userName, begunBy.userName);
      return entra.tokenFor(askedScopes, call, options);
    });
  };

  /**
   * Who looks at the directory. With a person as its hand, whoever is signed in still looks, so that what is there is
   * not asked for again; where they may not, the person is simply led through all of it.
   */
  const eyesFor = (request: SetupRequest): Parameters<typeof observe>[1]["directory"] => {
    const { hands, tenant } = request;
    if (hands.entra === "browser") return directoryFor(request);
    if (hands.entra === "colleague" || entra.account?.tenantId !== tenant.id) return null;
    const directory = directoryFor(request);
    return {
      look: async (asked, call) => {
        try {
          // By hand no unique name is given, so a deleted app that holds ours is in nobody's way.
          return { ...(await directory.look(asked, call)), deletedTwin: null };
        } catch (thrown) {
          if (call.signal.aborted) throw thrown;
          return null;
        }
      },
    };
  };

  return {
    place: ports.place,
    clouds: ports.clouds,
    cloudsByHand: ports.cloudsByHand ?? [],
    assistant: ports.assistant,
    get account() {
      return entra.account;
    },

    probeConsole: (signal) => rustDesk.probe({ signal }),
    chooseConsole: (product) => rustDesk.choose(product),
    learnConsole: (profile) => rustDesk.learn?.(profile),
    get canLearnConsole() {
      return rustDesk.learn !== undefined;
    },
    signInToConsole: (who, signal) => rustDesk.signIn(who, { signal }),
    submitConsoleCode: (code, signal) => rustDesk.submitCode(code, { signal }),
    readConsole: async (signal) => {
      const { callbackUrl, providers } = await rustDesk.readSettings({ signal });
      return { callbackUrl, providers };
    },

    resolveTenant: (typed, cloud, signal) => entra.resolveTenant(typed, cloud, { signal }),
    preloadMicrosoft: () => entra.preload(),
    signInToMicrosoft: ({ wantsConsent, picksPeople, readsOnly, ...who }, signal) => {
      askedScopes = scopesFor({ wantsConsent, picksPeople, readsOnly });
      return entra.signIn({ ...who, scopes: askedScopes }, { signal });
    },
    acceptToken: (text, { wantsConsent, picksPeople, readsOnly, ...expected }) => {
      askedScopes = scopesFor({ wantsConsent, picksPeople, readsOnly });
      return entra.acceptToken(text, { ...expected, scopes: askedScopes, now: ports.now() });
    },

    searchPeople: (request, text, signal) => directoryFor(request).searchPeople(text, { signal }),
    observe: async (request, signal) => {
      // A plan for one product is never read from, or written to, another one's API.
      rustDesk.choose(request.product);
      const { observed, settings } = await observe(
        request,
        {
          ...ports,
          vault,
          run,
          directory: eyesFor(request),
          rustDesk: request.hands.rustDesk === "browser" ? rustDesk : null,
        },
        signal,
      );
      seenSettings = settings;
      return observed;
    },
    preview: (plan) => previewPlan(plan, directoryFor(plan.request), rustDesk),
    apply: (plan, _observed, { signal, stop, typed }) => {
      const clientId = typed ? parseClientId(typed.clientId) : null;
      const typedClientId = clientId?.ok ? clientId.value : null;
      const { tenant, callbackUrl } = plan.request;
      // Null: a reply was opened into the vault, and no screen ever had the value.
      if (typed?.secret && typedClientId)
        vault.hold({
          clientId: typedClientId,
          keyId: null,
          secret: new ClientSecret(typed.secret),
          tenantId: tenant.id,
          callbackUrl,
          entry: null,
          existing: [],
        });
      const { entra: entraHand, rustDesk: consoleHand } = plan.request.hands;
      const holdLock = ports.holdLock ?? (async () => () => {});
      const using = {
        directory: entraHand === "browser" ? directoryFor(plan.request) : null,
        rustDesk: consoleHand === "browser" ? rustDesk : null,
        settings: seenSettings,
        vault,
        now: ports.now,
        wait: ports.wait,
        signal,
        stop,
        typedClientId,
      };
      return onlyRun(plan, holdLock, ports.now, () => applySetupPlan(plan, using));
    },
    get holdsUndelivered() {
      return vault.undelivered !== null;
    },
    shareUrl: ports.shareUrl,
    handOver: createHandOver(ports.handover, vault),
    revealSecret: () => vault.held?.secret.reveal() || null,

    dryCheck: (end, signal) => dryCheck(rustDesk, end, signal),
    get canSwitchProvider() {
      return rustDesk.switchProvider !== undefined;
    },
    beginTrial: ({ product }, signal) =>
      beginTrial(
        rustDesk,
        CONSOLE_PRODUCTS[product].providerName,
        {
          ...ports,
          explain: (thrown) => explain(thrown, "partly changed", vault.secrets),
          secrets: () => vault.secrets,
        },
        signal,
      ),
    switchProvider: async (isEnabled, end, signal) => {
      const call = { signal };
      const { clientId, request } = end;
      const { issuer } = request.tenant;
      const { callbackUrl } = request;
      const name = CONSOLE_PRODUCTS[request.product].providerName;
      const current = await rustDesk.readSettings(call);
      await rustDesk.switchProvider?.({ name, clientId, issuer, callbackUrl }, isEnabled, current, call);
    },
    finish: async () => {
      vault.wipe();
      await Promise.all([rustDesk.signOut({ signal: new AbortController().signal }), entra.signOut()]);
    },

    explain: (thrown, world) => explain(thrown, world, vault.secrets),
  };
}
