import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  assert,
  asyncProperty,
  constantFrom,
  integer,
  option,
  record,
  stringMatching,
  uuid,
} from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { makeCallbackUrl, parseConsoleAddress } from "../domain/callback-url.ts";
import { parseClientId } from "../domain/client-id.ts";
import { readColleagueReply, writeColleagueReply } from "../domain/colleague-reply.ts";
import { type Asked, readColleagueRequest, writeColleagueRequest } from "../domain/colleague-request.ts";
import { COMPARE_WORDS } from "../domain/compare-words.ts";
import { DAY } from "../domain/instant.ts";
import type { Issuer, ResolvedTenant, TenantId } from "../domain/tenant.ts";
import type { SentRequest } from "../ports/handover.ts";
import { fromBase64Url } from "./base64url.ts";
import { readCode, writeCode } from "./code.ts";
import { createHandover } from "./create-handover.ts";
import type { RequestRecord, RequestStore } from "./request-store.ts";

const { subtle } = crypto;
const TENANT_ID = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe" as TenantId;
const OTHER_TENANT = "11111111-2222-4333-8444-5555555512ab";
const TENANT: ResolvedTenant = {
  id: TENANT_ID,
  typed: TENANT_ID,
  issuer: `https://login.microsoftonline.com/${TENANT_ID}/v2.0` as Issuer,
};
const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "Kx8~Q7dAbcdefghijklmnopqrstuvwxyz01234ab";
const START = Date.UTC(2026, 8, 14, 9);

/** What IndexedDB does, without the browser. */
function memoryStore(): RequestStore & { readonly records: Map<string, RequestRecord> } {
  const records = new Map<string, RequestRecord>();
  return {
    records,
    put: async (one) => void records.set(one.id, one),
    all: async () => [...records.values()],
    use: async (id, usedAt) => {
      const one = records.get(id);
      if (!one || one.usedAt !== null) return false;
      records.set(id, { ...one, privateKey: null, usedAt });
      return true;
    },
    remove: async (id) => void records.delete(id),
  };
}

function browser(clock = { now: START }) {
  const store = memoryStore();
  const handover = createHandover({
    crypto: subtle,
    random: (bytes) => crypto.getRandomValues(bytes),
    store,
    now: () => clock.now,
  });
  return { handover, store, clock };
}

function asked(host = "rd.example.com"): Asked {
  const address = parseConsoleAddress(`https://${host}`);
  if (!address.ok) throw new Error("no address");
  return {
    consoleAddress: address.value,
    callbackUrl: makeCallbackUrl(address.value),
    appName: "RustDesk Server Pro (rd.example.com)",
    tenantId: TENANT_ID,
    domain: null,
    cloud: "global",
    signIn: "chosen",
    audience: "thisTenant",
    secretLifetimeInDays: 180,
  };
}

const expected = { tenantId: TENANT_ID, callbackUrl: asked().callbackUrl };
const clientId = () => {
  const parsed = parseClientId(CLIENT_ID);
  if (!parsed.ok) throw new Error("no client id");
  return parsed.value;
};
const answer = (secretExpires: number | null = null) => ({
  clientId: clientId(),
  objectId: null,
  secretExpires,
});
/** A reply with its clear part changed and its trailer right again, as a forger would. */
async function forge(reply: string, change: Readonly<Record<string, unknown>>): Promise<string> {
  const read = await readCode("esreply", reply, subtle);
  if (!read.ok || typeof read.value.json !== "object") throw new Error("no reply");
  return writeCode("esreply", { ...read.value.json, ...change }, subtle);
}

const asker = browser();
const colleague = browser();
let request: SentRequest;
let reply: string;
beforeAll(async () => {
  request = await asker.handover.ask(asked(), TENANT);
  const read = await colleague.handover.readRequest(request.code);
  if (!read.ok) throw new Error(read.problem.reason);
  reply = await colleague.handover.sealReply(read.value.request, answer(START + 180 * DAY), SECRET);
});

/** A browser that asked the same, so that each case has a request of its own to use up. */
async function another(host?: string, clock = { now: START }) {
  const one = browser(clock);
  const mine = await one.handover.ask(asked(host), TENANT);
  const code = await colleague.handover.sealReply(mine.request, answer(), SECRET);
  const reasonOf = async (text: string) => {
    const opened = await one.handover.openReply(text, expected);
    return opened.ok ? "ok" : opened.problem.reason;
  };
  return { ...one, request: mine, reply: code, reasonOf };
}

test("there and back: the colleague reads what was asked, the asker what was made", async () => {
  const read = await colleague.handover.readRequest(`Please:\n> ${request.code}`);
  expect(read).toMatchObject({ ok: true, value: { request: request.request, words: request.words } });
  expect(request.code.length).toBeLessThan(1600);
  const opened = await asker.handover.openReply(reply, expected);
  expect(opened).toEqual({
    ok: true,
    value: { clientId: CLIENT_ID, objectId: null, secretExpires: START + 180 * DAY, secret: SECRET },
  });
  expect(reply).not.toContain(SECRET);
  expect(JSON.stringify(await readCode("esreply", reply, subtle))).not.toContain(SECRET.slice(4, 16));
});

test("the private key cannot be read, and the four words are of the list", async () => {
  const one = await another();
  const key = one.store.records.get(one.request.request.id)?.privateKey;
  expect(key?.extractable).toBe(false);
  expect(key?.algorithm).toMatchObject({ name: "RSA-OAEP", modulusLength: 3072 });
  expect(one.request.words).toHaveLength(4);
  for (const word of one.request.words) expect(COMPARE_WORDS).toContain(word);
});

test("asking the same again gives the open request; asking something else makes another", async () => {
  const one = await another();
  expect((await one.handover.ask(asked(), TENANT)).code).toBe(one.request.code);
  const other = await one.handover.ask({ ...asked(), secretLifetimeInDays: 90 }, TENANT);
  expect(other.code).not.toBe(one.request.code);
  expect(await one.handover.sent()).toHaveLength(2);
  await one.handover.forget(other.request.id);
  expect(await one.handover.sent()).toHaveLength(1);
});

test("a reply opens once: the second time it is told to be used, and the key is gone", async () => {
  const one = await another();
  expect(await one.reasonOf(one.reply)).toBe("ok");
  expect(await one.reasonOf(one.reply)).toBe("used");
  expect(one.store.records.get(one.request.request.id)?.privateKey).toBeNull();
  expect((await one.handover.sent())[0]?.state).toBe("used");
});

test("two tabs that open one reply at once do not both get it", async () => {
  const one = await another();
  const both = await Promise.all([one.reasonOf(one.reply), one.reasonOf(one.reply)]);
  expect(both.sort()).toEqual(["ok", "used"]);
});

test("each forged, late or misdirected reply is refused for its own reason and uses nothing up", async () => {
  const one = await another();
  const other = await another();
  expect(await other.reasonOf(one.reply)).toBe("foreign");
  expect(await one.reasonOf(await forge(one.reply, { clientId: OTHER_TENANT }))).toBe("tampered");
  expect(await one.reasonOf(await forge(one.reply, { tenantId: OTHER_TENANT }))).toBe("tampered");
  // Someone else's sealed part under our request's name.
  const swapped = await readCode("esreply", other.reply, subtle);
  const { sealed } = readColleagueReply(swapped.ok ? swapped.value.json : null) ?? { sealed: "" };
  expect(await one.reasonOf(await forge(one.reply, { sealed }))).toBe("tampered");
  expect(await one.reasonOf(await forge(one.reply, { request: other.request.request.id }))).toBe("foreign");
  expect(await one.reasonOf(one.reply.slice(0, -3))).toBe("truncated");
  expect(await one.reasonOf(one.reply.replace(/.(?=\.[0-9a-f]{8}$)/, "-"))).toBe("damaged");
  expect(await one.reasonOf(one.request.code)).toBe("other-kind");
  expect(await one.reasonOf("thanks, done!")).toBe("not-a-code");
  const elsewhere = await colleague.handover.sealReply(
    { ...one.request.request, tenantId: OTHER_TENANT as TenantId },
    answer(),
    SECRET,
  );
  expect(await one.reasonOf(elsewhere)).toBe("other-tenant");
  expect(await one.reasonOf(one.reply)).toBe("ok");
});

test("a reply for another console of this browser is not used for this one", async () => {
  const one = await another("other.example.com");
  expect(await one.reasonOf(one.reply)).toBe("other-console");
});

test("after seven days neither side answers, and the key is dropped", async () => {
  const clock = { now: START };
  const one = await another("rd.example.com", clock);
  clock.now += 7 * DAY;
  expect(await one.handover.readRequest(one.request.code)).toMatchObject({ problem: { reason: "expired" } });
  expect((await one.handover.sent())[0]?.state).toBe("expired");
  expect(one.store.records.get(one.request.request.id)?.privateKey).toBeNull();
  expect(await one.reasonOf(one.reply)).toBe("expired");
  clock.now += 91 * DAY;
  expect(await one.handover.sent()).toEqual([]);
});

test("a request with a weak, foreign or unreadable key is not shown", async () => {
  const json = writeColleagueRequest(request.request);
  const small = await subtle.generateKey(
    { name: "RSA-OAEP", hash: "SHA-256", modulusLength: 4096, publicExponent: new Uint8Array([1, 0, 1]) },
    true,
    ["encrypt", "decrypt"],
  );
  const spki = Buffer.from(await subtle.exportKey("spki", small.publicKey)).toString("base64url");
  for (const key of [spki, `${request.request.key.slice(0, -8)}AAAAAAAA`.replace(/^M/, "N")])
    expect(
      await colleague.handover.readRequest(await writeCode("esrequest", { ...json, key }, subtle)),
    ).toEqual({
      ok: false,
      problem: { reason: "damaged" },
    });
});

test.each([
  ["callbackUrl", "http://rd.example.com/api/oidc/callback"],
  ["callbackUrl", "https://rd.example.com/elsewhere"],
  ["callbackUrl", "https://login.microsoftonline.com/api/oidc/callback"],
  ["appName", "RustDesk\nYou may close this page"],
  ["appName", "x".repeat(300)],
  ["tenantId", "common"],
  ["domain", "https://contoso.com/x"],
  ["cloud", "moon"],
  ["signIn", "anybody"],
  ["audience", "personal"],
  ["secretLifetimeInDays", 100_000],
  ["key", "short"],
  ["id", "../../x"],
  ["expires", "tomorrow"],
])("a request whose %s is %j is refused", (name, value) => {
  const json = writeColleagueRequest(request.request);
  expect(readColleagueRequest(json)).toEqual(request.request);
  expect(readColleagueRequest({ ...json, [name]: value })).toBeNull();
});

test("a reply that openssl made opens", async () => {
  const one = await another();
  const folder = mkdtempSync(join(tmpdir(), "reply-"));
  const spki = Buffer.from(fromBase64Url(one.request.request.key) ?? []).toString("base64");
  const pem = [
    "-----BEGIN PUBLIC KEY-----",
    ...(spki.match(/.{1,64}/g) ?? []),
    "-----END PUBLIC KEY-----",
    "",
  ];
  writeFileSync(join(folder, "key.pem"), pem.join("\n"));
  const { id } = one.request.request;
  const sealed = execFileSync(
    "openssl",
    [
      ...["pkeyutl", "-encrypt", "-pubin", "-inkey", join(folder, "key.pem")],
      ...["-pkeyopt", "rsa_padding_mode:oaep"],
      ...["-pkeyopt", "rsa_oaep_md:sha256", "-pkeyopt", "rsa_mgf1_md:sha256"],
    ],
    { input: JSON.stringify({ s: SECRET, c: CLIENT_ID, t: TENANT_ID, r: id }) },
  ).toString("base64url");
  rmSync(folder, { recursive: true });
  const made = { request: id, tenantId: TENANT_ID, clientId: CLIENT_ID, sealed };
  const opened = await one.handover.openReply(await writeCode("esreply", made, subtle), expected);
  expect(opened).toMatchObject({ ok: true, value: { secret: SECRET, clientId: CLIENT_ID } });
});

test("without WebCrypto each act says so", async () => {
  const bare = createHandover({
    crypto: undefined,
    random: (bytes) => bytes,
    store: memoryStore(),
    now: () => START,
  });
  await expect(bare.ask(asked(), TENANT)).rejects.toMatchObject({ name: "HandoverError", code: "no-crypto" });
  await expect(async () => bare.readRequest(request.code)).rejects.toMatchObject({ code: "no-crypto" });
  await expect(bare.openReply(reply, expected)).rejects.toMatchObject({ code: "no-crypto" });
});

test("what a request or reply says is read back value for value, in 1000 cases", async () => {
  const requests = record({
    appName: stringMatching(/^[A-Za-zäöü0-9 ().-]{1,90}$/),
    tenantId: uuid(),
    host: stringMatching(/^[a-z][a-z0-9]{0,20}\.example\.com(:[1-9]\d{2,3})?$/),
    signIn: constantFrom("chosen", "everyone", "everyone-consented"),
    cloud: constantFrom("global", "usGov", "usGovDod", "china", "sandbox"),
    days: constantFrom(90, 180, 365, 730),
    expires: integer({ min: START, max: START + 400 * DAY }),
  });
  const replies = record({
    tenantId: uuid(),
    clientId: uuid(),
    objectId: option(uuid()),
    secretExpires: option(integer({ min: START, max: START + 800 * DAY })),
    sealed: stringMatching(/^[A-Za-z0-9_-]{512}$/),
    request: stringMatching(/^[A-Za-z0-9_-]{22}$/),
  });
  await assert(
    asyncProperty(requests, replies, async ({ host, days, ...one }, other) => {
      const address = parseConsoleAddress(`https://${host}`);
      if (!address.ok) throw new Error(host);
      const whole = {
        ...request.request,
        ...one,
        tenantId: one.tenantId as TenantId,
        secretLifetimeInDays: days,
        consoleAddress: address.value,
        callbackUrl: makeCallbackUrl(address.value),
      };
      const sent = await writeCode("esrequest", writeColleagueRequest(whole), subtle);
      const read = await readCode("esrequest", sent, subtle);
      expect(readColleagueRequest(read.ok ? read.value.json : null)).toEqual(whole);
      const made = readColleagueReply({ ...other, objectId: undefined, secretExpires: undefined });
      if (!made) throw new Error("no reply");
      const full = { ...made, objectId: other.objectId, secretExpires: other.secretExpires };
      const back = await readCode(
        "esreply",
        await writeCode("esreply", writeColleagueReply(full), subtle),
        subtle,
      );
      expect(readColleagueReply(back.ok ? back.value.json : null)).toEqual(full);
    }),
    { numRuns: 1000 },
  );
});
