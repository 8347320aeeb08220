/**
 * Registers the assistant itself with a token that its owner pasted: one app for one redirect URI, found again by its
 * `uniqueName`, so that a second run makes no second app. What stands in an existing one is kept.
 */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import type { Cloud } from "../src/domain/cloud.ts";
import type { Verdict } from "./check-registration.ts";

export const ASSISTANT_NAME = "Entra Setup for RustDesk";

interface Wanted {
  readonly cloud: Cloud;
  readonly redirectUri: string;
  readonly token: string;
}

/** A PATCH by uniqueName that also creates (application-upsert.md). */
const CREATE = { prefer: "create-if-missing" };

const bad = (line: string): Verdict => ({ isGood: false, line });

/** Reads one line that is not shown while it is typed or pasted, and never kept. */
export async function askForToken(): Promise<string> {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const line = createInterface({
    input: process.stdin,
    output: silent,
    terminal: process.stdin.isTTY === true,
  });
  process.stderr.write("Paste the token of the Azure CLI and press Enter (it is not shown): ");
  // Without a line there is nothing to wait for: the input has ended.
  const text = await Promise.race([line.question(""), once(line, "close").then(() => "")]);
  line.close();
  process.stderr.write("\n");
  // The whole JSON of `az account get-access-token` will do as well.
  return (/"accessToken":\s*"([^"]+)"/.exec(text)?.[1] ?? text).trim();
}

export async function registerWithToken(wanted: Wanted, send: typeof fetch): Promise<Verdict> {
  const { cloud, redirectUri, token } = wanted;
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
    return bad(
      "This is no token. Paste what `az account get-access-token --resource-type ms-graph` prints, in one line.",
    );
  const digest = createHash("sha256").update(redirectUri).digest("hex").slice(0, 16);
  const url = `${cloud.graphOrigin}/v1.0/applications(uniqueName='entra-setup-for-rustdesk-${digest}')`;
  const call = (method: string, body?: unknown, prefer: Readonly<Record<string, string>> = {}) =>
    send(`${url}?$select=appId,spa`, {
      method,
      redirect: "error",
      signal: AbortSignal.timeout(30_000),
      headers: {
        authorization: `Bearer ${token}`,
        ...(body ? { "content-type": "application/json" } : {}),
        ...prefer,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  try {
    const before = await call("GET");
    if (before.status !== 404 && before.status !== 200) return refused(before.status);
    const kept = before.status === 200 ? urisOf(await before.json()) : [];
    if (!kept.includes(redirectUri)) {
      const spa = { redirectUris: [...kept, redirectUri] };
      const written = await (before.status === 404
        ? call("PATCH", { displayName: ASSISTANT_NAME, signInAudience: "AzureADMyOrg", spa }, CREATE)
        : call("PATCH", { spa }));
      if (!written.ok) return refused(written.status);
    }
    const after = await call("GET");
    const app: unknown = after.ok ? await after.json() : null;
    const appId = isRecord(app) ? app.appId : null;
    if (typeof appId !== "string" || !urisOf(app).includes(redirectUri))
      return bad(
        "The registration was written, but Graph does not show it yet. Run this again in a minute; it makes no second one.",
      );
    return { isGood: true, line: appId };
  } catch {
    return bad(
      `${cloud.graphOrigin} did not answer. What was done is not known; run this again, it makes no second one.`,
    );
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The SPA redirect URIs of an application as Graph describes it. */
function urisOf(app: unknown): readonly string[] {
  const spa = isRecord(app) ? app.spa : null;
  const uris: unknown = isRecord(spa) ? spa.redirectUris : null;
  return Array.isArray(uris) ? uris.filter((one) => typeof one === "string") : [];
}

function refused(status: number): Verdict {
  if (status === 401)
    return bad(
      "Graph does not take this token: it has expired, or is for something else. Get a fresh one with --resource-type ms-graph.",
    );
  if (status === 403)
    return bad(
      "This account may not register apps here. Application Administrator or Cloud Application Administrator may.",
    );
  if (status === 400)
    return bad(
      "Graph refuses the registration: one with this address may lie among the deleted ones. Restore it under App registrations → Deleted applications.",
    );
  return bad(`Graph answered with status ${status}. Nothing is known to be changed; try again.`);
}
