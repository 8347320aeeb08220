/**
 * Sorts whatever was pasted into the values that the portal, a script or a colleague gives: nothing typed by hand twice.
 * Shapes: bare GUIDs, the Overview page's text, portal addresses, `az` JSON, PowerShell lists, Terraform outputs, our own
 * reply. A client secret is told from its Secret ID (a GUID) and from the portal's hidden form.
 */
import { type ClientId, parseClientId } from "./client-id.ts";
import { looksLikeSecretValue } from "./client-secret.ts";
import { findCodes } from "./code-text.ts";
import { parseGuid } from "./guid.ts";
import type { TenantId } from "./tenant.ts";

/** What was found. The secret's text is for the field it goes into, never for showing. */
export interface PasteFound {
  readonly clientId?: ClientId;
  readonly tenantId?: TenantId;
  readonly objectId?: string;
  readonly secret?: string;
  /** What was pasted, when a colleague's reply code is in it: it is opened whole, and nothing beside it is taken. */
  readonly replyCode?: string;
}

/** What looked like a secret or a client id and is none. */
export type PasteWarning = "secret-id" | "masked-secret" | "lone-guid" | "tenant-id";

export interface PasteReading {
  readonly found: PasteFound;
  readonly warnings: readonly PasteWarning[];
}

const LONGEST = 20_000;
const GUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
const NAMED = {
  clientId: "(?:application\\s*\\(client\\)\\s*id|client[_ -]?id|app[_ -]?id|application[_ -]?id)",
  tenantId: "(?:directory\\s*\\(tenant\\)\\s*id|tenant[_ -]?id|directory[_ -]?id|\\btenant)",
  objectId: "(?:object[_ -]?id)",
  secretId: "(?:secret[_ -]?id|key[_ -]?id)",
} as const;
/** Between a name and its value: quotes, colon or equals sign, blanks, a table's bars; Terraform's JSON puts an object around the value. */
const GAP = '["\'`]?\\s*[:=|]?\\s*(?:\\{[^{}]{0,200}?"value"\\s*:\\s*)?["\'`]?';

/**
 * Never throws. A single GUID alone is ambiguous and said to be so; the caller's field decides. Only that of the
 * organisation at hand is known for what it is.
 */
export function readPaste(pasted: string, ownTenantId: TenantId | null = null): PasteReading {
  if (findCodes("esreply", pasted)[0]?.kind === "esreply")
    return { found: { replyCode: pasted }, warnings: [] };
  const text = pasted.slice(0, LONGEST).trim();
  const warnings: PasteWarning[] = [];
  const guidOf = (name: keyof typeof NAMED): string | null =>
    parseGuid(new RegExp(`${NAMED[name]}${GAP}(${GUID})`, "i").exec(text)?.[1] ?? "");
  let clientId = guidOf("clientId") ?? parseGuid(new RegExp(`/appId/(${GUID})`, "i").exec(text)?.[1] ?? "");
  const tenantId =
    guidOf("tenantId") ??
    parseGuid(
      new RegExp(`(?:microsoftonline[^/\\s]*|microsoft\\.com|azure\\.com)/(${GUID})`, "i").exec(text)?.[1] ??
        "",
    );
  const objectId =
    guidOf("objectId") ?? parseGuid(new RegExp(`/objectId/(${GUID})`, "i").exec(text)?.[1] ?? "");
  if (guidOf("secretId")) warnings.push("secret-id");
  const guess =
    clientId === null && objectId === null ? (parseGuid(text) ?? firstBefore(ownTenantId, text)) : null;
  clientId ??= guess;
  const parsed = clientId === null ? null : parseClientId(clientId, ownTenantId);
  if (parsed && !parsed.ok && parsed.problem.reason === "tenant-id") warnings.push("tenant-id");
  else if (guess !== null) warnings.push("lone-guid");
  const secret = secretIn(text);
  if (secret === null && /\b[A-Za-z0-9~_.-]{3}[*•●]{5,}/.test(text)) warnings.push("masked-secret");
  return {
    found: {
      ...(parsed?.ok ? { clientId: parsed.value } : {}),
      ...(tenantId ? { tenantId: tenantId as TenantId } : {}),
      ...(objectId ? { objectId } : {}),
      ...(secret ? { secret } : {}),
    },
    warnings,
  };
}

/**
 * The Essentials block in a portal of any language: it names the Application ID, the Object ID and the Directory ID, in
 * this order. Known by its end, the ID of the organisation at hand.
 */
function firstBefore(ownTenantId: TenantId | null, text: string): string | null {
  const guids = [...text.matchAll(new RegExp(`\\b${GUID}\\b`, "g"))].map(([one]) => parseGuid(one));
  return ownTenantId !== null && guids[2] === ownTenantId ? (guids[0] ?? null) : null;
}

/** A value of Entra's shape, wherever it stands; or what a name of a secret is followed by. */
function secretIn(text: string): string | null {
  const word = text.split(/[\s"'`,;|<>]+/).find(looksLikeSecretValue);
  if (word) return word;
  const named =
    /"?(?:secretText|client_secret|clientSecret|password|secret)"?\s*[:=]\s*["']([^"'\s]{8,128})["']/i.exec(
      text,
    )?.[1];
  return named && !parseGuid(named) && !/[*•●]{3,}/.test(named) ? named : null;
}
