/** The street of a secret between two people: sealed out of one vault, opened into another, seen by no screen. */
import { expect, test } from "vitest";
import { ClientSecret } from "../domain/client-secret.ts";
import type { ColleagueRequest } from "../domain/colleague-request.ts";
import { createHandover } from "../handover/create-handover.ts";
import type { RequestRecord, RequestStore } from "../handover/request-store.ts";
import { planFor } from "../scripts/testdata/plan-for.ts";
import { createHandOver, NothingToSeal } from "./hand-over.ts";
import { SecretVault } from "./secret-vault.ts";

const { request } = planFor();
const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "Kx8~Q7dAbcdefghijklmnopqrstuvwxyz01234ab";

function memory(): RequestStore {
  const records = new Map<string, RequestRecord>();
  return {
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

function browser() {
  const vault = new SecretVault();
  const handover = createHandover({
    crypto: crypto.subtle,
    random: (bytes) => crypto.getRandomValues(bytes),
    store: memory(),
    now: () => Date.UTC(2026, 10, 24),
  });
  return { vault, handOver: createHandOver(handover, vault) };
}

/** The colleague's vault, as it is after the secret was made for this request. */
function hold(vault: SecretVault, asked: ColleagueRequest): void {
  const { tenantId, callbackUrl } = asked;
  vault.hold({
    clientId: CLIENT_ID as never,
    keyId: null,
    secret: new ClientSecret(SECRET),
    entry: null,
    existing: [],
    tenantId,
    callbackUrl,
  });
}

test("a secret goes from the colleague's vault into the asker's, and no screen is given it", async () => {
  const asker = browser();
  const colleague = browser();
  const sent = await asker.handOver.ask(request);
  const received = await colleague.handOver.read(sent.code);
  if (!received.ok) throw new Error(received.problem.reason);
  hold(colleague.vault, received.value.request);
  const code = await colleague.handOver.sealReply(received.value.request, {
    objectId: null,
    secretExpires: null,
  });
  expect(code).not.toContain(SECRET);
  const opened = await asker.handOver.openReply(`Here it is: ${code}`, request);
  expect(opened).toEqual({
    ok: true,
    value: { clientId: CLIENT_ID, objectId: null, secretExpires: null },
  });
  expect(JSON.stringify(opened)).not.toContain(SECRET);
  expect(asker.vault.undelivered?.secret.reveal()).toBe(SECRET);
  expect(asker.vault.held).toMatchObject({ tenantId: request.tenant.id, callbackUrl: request.callbackUrl });
});

test("a refused reply leaves the vault as it was", async () => {
  const asker = browser();
  await asker.handOver.ask(request);
  const opened = await asker.handOver.openReply("esreply1.abc.00000000", request);
  expect(opened.ok).toBe(false);
  expect(asker.vault.held).toBe(null);
});

test("nothing is sealed but a secret that was made for this very request", async () => {
  const { handOver, vault } = browser();
  const { request: asked } = await handOver.ask(request);
  const made = { objectId: null, secretExpires: null };
  await expect(handOver.sealReply(asked, made)).rejects.toThrow(NothingToSeal);
  hold(vault, { ...asked, callbackUrl: "https://other.example.com/api/oidc/callback" as never });
  await expect(handOver.sealReply(asked, made)).rejects.toThrow(NothingToSeal);
});

test("a reply that was taken along may be lost with the page", async () => {
  const { handOver, vault } = browser();
  hold(vault, (await handOver.ask(request)).request);
  expect(vault.undelivered).not.toBe(null);
  handOver.markTaken();
  expect(vault.undelivered).toBe(null);
});

test("a name with marks that nobody sees is asked for without them", async () => {
  const sent = await browser().handOver.ask({ ...request, appName: "Rust\u200bDesk\u202e" });
  expect(sent.request.appName).toBe("RustDesk");
});
