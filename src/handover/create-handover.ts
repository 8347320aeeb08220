/** Asks a colleague, answers one, and opens what comes back; no server between. See docs/decisions/0011. */
import {
  type ColleagueReply,
  isBound,
  readColleagueReply,
  type SealedPart,
  writeColleagueReply,
} from "../domain/colleague-reply.ts";
import {
  type Asked,
  type ColleagueRequest,
  checkExpiry,
  REQUEST_LIFETIME_IN_DAYS,
  REQUEST_LIFETIME_MAX_IN_DAYS,
  type RequestId,
  readColleagueRequest,
  writeColleagueRequest,
} from "../domain/colleague-request.ts";
import { DAY, type Instant } from "../domain/instant.ts";
import { no, ok, type Result } from "../domain/result.ts";
import type { Issuer } from "../domain/tenant.ts";
import type {
  Handover,
  OpenedReply,
  ReceivedProblem,
  ReceivedRequest,
  ReplyProblem,
  SentRequest,
} from "../ports/handover.ts";
import { toBase64Url } from "./base64url.ts";
import { readCode, writeCode } from "./code.ts";
import { makeCompareWords } from "./fingerprint.ts";
import { HandoverError } from "./handover-error.ts";
import type { RequestRecord, RequestStore } from "./request-store.ts";
import { importPublicKey, makeKeyPair, seal, unseal } from "./seal.ts";

export interface HandoverPorts {
  /** Absent where the page was not opened securely. */
  readonly crypto: SubtleCrypto | undefined;
  readonly random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  readonly store: RequestStore;
  readonly now: () => Instant;
}

/** Used and expired requests are remembered this long, without their keys. */
const REMEMBER_DAYS = 90;

/** The hand-over over WebCrypto and this browser's own store. */
export function createHandover(ports: HandoverPorts): Handover {
  const { store, now } = ports;
  const crypto = (): SubtleCrypto => {
    if (!ports.crypto) throw new HandoverError("no-crypto");
    return ports.crypto;
  };

  /** A record that was read back is parsed like one that came from outside. */
  const restore = async (record: RequestRecord): Promise<SentRequest | null> => {
    const read = await readCode("esrequest", record.code, crypto());
    const request = read.ok ? readColleagueRequest(read.value.json) : null;
    if (!request) return null;
    const typed = request.domain ?? request.tenantId;
    const isExpired = !checkExpiry(request, now()).ok;
    return {
      request,
      code: record.code,
      // Written by this app from a discovery document; the issuer is compared with the console's again at the end.
      tenant: { id: request.tenantId, typed, issuer: record.issuer as Issuer },
      words: record.words,
      state: record.usedAt !== null ? "used" : isExpired ? "expired" : "open",
    };
  };

  const sent = async (): Promise<readonly SentRequest[]> => {
    const records = await store.all();
    const found: SentRequest[] = [];
    for (const record of records) {
      const one = await restore(record);
      if (!one || one.request.expires < now() - REMEMBER_DAYS * DAY) await store.remove(record.id);
      else found.push(one);
      if (one?.state === "expired" && record.privateKey) await store.put({ ...record, privateKey: null });
    }
    return found.sort((one, other) => other.request.expires - one.request.expires);
  };

  return {
    ask: async (asked, tenant) => {
      const subtle = crypto();
      const open = (await sent()).find(
        (one) => one.state === "open" && one.tenant.issuer === tenant.issuer && asksFor(one.request, asked),
      );
      if (open) return open;
      const { privateKey, publicKey } = await makeKeyPair(subtle);
      const id = toBase64Url(ports.random(new Uint8Array(16))) as RequestId;
      // Whole seconds: every clock and script writes them alike.
      const expires = Math.floor(now() / 1000) * 1000 + REQUEST_LIFETIME_IN_DAYS * DAY;
      const request: ColleagueRequest = { ...asked, id, key: publicKey, expires };
      const code = await writeCode("esrequest", writeColleagueRequest(request), subtle);
      const words = await makeCompareWords(code.split(".")[1] ?? "", subtle);
      const { issuer, typed } = tenant;
      await store.put({ id, code, issuer, typed, words: [...words], privateKey, usedAt: null });
      return { request, code, tenant, words, state: "open" };
    },
    sent,
    forget: (id) => store.remove(id),

    readRequest: (pasted) => readRequest(pasted, crypto(), now()),

    openReply: async (pasted, expected) => {
      const read = await readCode("esreply", pasted, crypto());
      if (!read.ok) return read;
      const reply = readColleagueReply(read.value.json);
      if (!reply) return no({ reason: "damaged" });
      const record = (await store.all()).find(({ id }) => id === reply.request);
      const asked = record ? await restore(record) : null;
      if (!record || !asked) return no({ reason: "foreign" });
      const { request } = asked;
      if (record.usedAt !== null) return no({ reason: "used", at: record.usedAt });
      if (asked.state === "expired" || !record.privateKey)
        return no({ reason: "expired", at: request.expires });
      const part = await unseal(reply, record.privateKey, crypto());
      const opened = part ? checkReply(reply, part, request, expected) : no({ reason: "tampered" } as const);
      if (!opened.ok) return opened;
      const at = now();
      return (await store.use(record.id, at)) ? opened : no({ reason: "used", at });
    },

    sealReply: async (request, reply, secret) => {
      const key = await importPublicKey(request.key, crypto());
      if (!key) throw new Error("A request without a usable key was let in.");
      const { id, tenantId } = request;
      const part: SealedPart = { secret, clientId: reply.clientId, tenantId, request: id };
      const whole = { ...reply, request: id, tenantId, sealed: await seal(part, key, crypto()) };
      return writeCode("esreply", writeColleagueReply(whole), crypto());
    },
  };
}

/** The same question: only the key, the name and the time differ. */
const asksFor = (request: ColleagueRequest, asked: Asked): boolean =>
  request.callbackUrl === asked.callbackUrl &&
  request.appName === asked.appName &&
  request.tenantId === asked.tenantId &&
  request.domain === asked.domain &&
  request.cloud === asked.cloud &&
  request.signIn === asked.signIn &&
  request.audience === asked.audience &&
  request.secretLifetimeInDays === asked.secretLifetimeInDays;

async function readRequest(
  pasted: string,
  crypto: SubtleCrypto,
  now: Instant,
): Promise<Result<ReceivedRequest, ReceivedProblem>> {
  const read = await readCode("esrequest", pasted, crypto);
  if (!read.ok) return read;
  const { code, middle, json } = read.value;
  const request = readColleagueRequest(json);
  const isFar = request !== null && request.expires > now + REQUEST_LIFETIME_MAX_IN_DAYS * DAY;
  if (!request || isFar || !(await importPublicKey(request.key, crypto))) return no({ reason: "damaged" });
  const inTime = checkExpiry(request, now);
  if (!inTime.ok) return inTime;
  return ok({ request, code, words: await makeCompareWords(middle, crypto) });
}

/** Bound to what is in clear, from the organisation that was asked, for the console at hand: in this order. */
function checkReply(
  reply: ColleagueReply,
  part: SealedPart,
  request: ColleagueRequest,
  expected: { readonly tenantId: string; readonly callbackUrl: string },
): Result<OpenedReply, ReplyProblem> {
  if (!isBound(reply, part)) return no({ reason: "tampered" });
  if (reply.tenantId !== request.tenantId || reply.tenantId !== expected.tenantId)
    return no({ reason: "other-tenant", got: reply.tenantId, asked: expected.tenantId });
  if (request.callbackUrl !== expected.callbackUrl)
    return no({ reason: "other-console", asked: request.callbackUrl });
  const { clientId, objectId, secretExpires } = reply;
  return ok({ clientId, objectId, secretExpires, secret: part.secret });
}
