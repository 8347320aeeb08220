/**
 * Asking a colleague and answering one, with the secret kept off the screens: an opened reply goes into the vault, and
 * what is sealed comes out of it. The screens handle codes and names alone.
 */
import { ClientSecret } from "../domain/client-secret.ts";
import { askedBy, type ColleagueRequest, type RequestId } from "../domain/colleague-request.ts";
import type { Instant } from "../domain/instant.ts";
import { ok, type Result } from "../domain/result.ts";
import type { SetupRequest } from "../domain/setup-request.ts";
import type {
  Handover,
  OpenedReply,
  ReceivedProblem,
  ReceivedRequest,
  ReplyProblem,
  SentRequest,
} from "../ports/handover.ts";
import type { SecretVault } from "./secret-vault.ts";

export interface HandOver {
  /** The request for what is asked here; the open one where this browser has asked the same before. */
  ask(request: SetupRequest): Promise<SentRequest>;
  sent(): Promise<readonly SentRequest[]>;
  forget(id: RequestId): Promise<void>;
  read(pasted: string): Promise<Result<ReceivedRequest, ReceivedProblem>>;
  /** Opens a reply, once. Its secret goes into the vault; only the names come back. */
  openReply(
    pasted: string,
    request: SetupRequest,
  ): Promise<Result<Omit<OpenedReply, "secret">, ReplyProblem>>;
  /** Seals the secret in the vault for whoever asked. */
  sealReply(
    request: ColleagueRequest,
    made: { readonly objectId: string | null; readonly secretExpires: Instant | null },
  ): Promise<string>;
  /** The reply was taken along: closing the page loses nothing any more. */
  markTaken(): void;
}

export function createHandOver(handover: Handover, vault: SecretVault): HandOver {
  return {
    ask: (request) => handover.ask(askedBy(request), request.tenant),
    sent: () => handover.sent(),
    forget: (id) => handover.forget(id),
    read: (pasted) => handover.readRequest(pasted),
    openReply: async (pasted, { tenant, callbackUrl }) => {
      const opened = await handover.openReply(pasted, { tenantId: tenant.id, callbackUrl });
      if (!opened.ok) return opened;
      const { secret, ...names } = opened.value;
      const { clientId } = names;
      vault.hold({
        clientId,
        keyId: null,
        secret: new ClientSecret(secret),
        tenantId: tenant.id,
        callbackUrl,
        entry: null,
        existing: [],
      });
      return ok(names);
    },
    sealReply: async (request, made) => {
      const { held } = vault;
      const isForThis = held?.tenantId === request.tenantId && held.callbackUrl === request.callbackUrl;
      if (!held || !isForThis) throw new NothingToSeal();
      return handover.sealReply(request, { clientId: held.clientId, ...made }, held.secret.reveal());
    },
    markTaken: () => vault.markDelivered(),
  };
}

/** The vault holds no secret for this request: a reload has lost it, or it was never made. */
export class NothingToSeal extends Error {
  override name = "NothingToSeal";
}
