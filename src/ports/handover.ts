/** What `setup` and the screens ask of the hand-over to a colleague. Failures throw `HandoverError`; texts that anybody may have written are values. */
import type { ClientId } from "../domain/client-id.ts";
import type { ColleagueReply } from "../domain/colleague-reply.ts";
import type { Asked, ColleagueRequest, RequestId } from "../domain/colleague-request.ts";
import type { Instant } from "../domain/instant.ts";
import type { Result } from "../domain/result.ts";
import type { ResolvedTenant } from "../domain/tenant.ts";

/** A request that this browser made. */
export interface SentRequest {
  readonly request: ColleagueRequest;
  readonly code: string;
  /** As it was resolved when the request was made. */
  readonly tenant: ResolvedTenant;
  readonly words: readonly string[];
  /** `used`: its reply was opened. `expired` and `used` have no key any more. */
  readonly state: "open" | "used" | "expired";
}

/** A request that somebody else made: to be shown, not to be trusted. */
export interface ReceivedRequest {
  readonly request: ColleagueRequest;
  readonly code: string;
  readonly words: readonly string[];
}

/** Why a text is no request or no reply. */
export type CodeProblem =
  /** No code in it at all. */
  | { readonly reason: "not-a-code" }
  /** A request where a reply is wanted, or the other way round. */
  | { readonly reason: "other-kind" }
  /** Made by a newer version of this app. */
  | { readonly reason: "newer"; readonly version: string }
  /** Its end is missing. */
  | { readonly reason: "truncated" }
  /** Letters in it were changed on the way, or it says what no request or reply of ours says. */
  | { readonly reason: "damaged" };

export type ReceivedProblem = CodeProblem | { readonly reason: "expired"; readonly at: Instant };

export type ReplyProblem =
  | ReceivedProblem
  /** This browser knows no such request. */
  | { readonly reason: "foreign" }
  /** Opened before, and not kept. */
  | { readonly reason: "used"; readonly at: Instant }
  /** What stands in clear is not what was sealed, or it was sealed to another key. */
  | { readonly reason: "tampered" }
  | { readonly reason: "other-tenant"; readonly got: string; readonly asked: string }
  /** For a request of this browser, but of another console. */
  | { readonly reason: "other-console"; readonly asked: string };

export interface OpenedReply {
  readonly clientId: ClientId;
  readonly objectId: string | null;
  readonly secretExpires: Instant | null;
  /** The value itself: for the vault, and for nobody else. */
  readonly secret: string;
}

export interface Handover {
  /** Makes a request with a key of its own, or gives the open one that asks for the same. */
  ask(asked: Asked, tenant: ResolvedTenant): Promise<SentRequest>;
  /** What this browser has asked, newest first. Empty, not an error, where nothing can be kept. */
  sent(): Promise<readonly SentRequest[]>;
  /** Reads a request from whatever was pasted or came with the address. */
  readRequest(pasted: string): Promise<Result<ReceivedRequest, ReceivedProblem>>;
  /** Opens a reply, once: from then on its request is used and its key is gone. */
  openReply(
    pasted: string,
    expected: { readonly tenantId: string; readonly callbackUrl: string },
  ): Promise<Result<OpenedReply, ReplyProblem>>;
  /** The reply code; the secret can be read by the asker's browser alone. */
  sealReply(
    request: ColleagueRequest,
    reply: Omit<ColleagueReply, "request" | "tenantId" | "sealed">,
    secret: string,
  ): Promise<string>;
  /** Forgets a request and its key. */
  forget(id: RequestId): Promise<void>;
}
