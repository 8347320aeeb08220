/**
 * What went wrong at a sign-in, from whatever was pasted: an address, a page's text, RustDesk's answer, a log line.
 * Rules are data, most specific first. Sources: learn.microsoft.com/entra/identity-platform/reference-error-codes;
 * RustDesk's own texts as seen in rustdesk-server-pro #269 #396 #562 #613 #691 #840 #130, 2023–2026.
 */
export type AnswerCode =
  | "redirect-mismatch"
  | "plain-http"
  | "app-unknown"
  | "secret-wrong"
  | "secret-expired"
  | "wrong-platform"
  | "id-tokens-off"
  | "not-assigned"
  | "wrong-account"
  | "common-issuer"
  | "consent-missing"
  | "sign-in-rules"
  | "app-disabled"
  | "tenant-wrong"
  | "code-stale"
  | "declined"
  | "callback-without-code"
  | "certificate-untrusted"
  | "token-endpoint-unreachable"
  | "signature-stale"
  | "name-empty"
  | "second-factor-clash"
  | "client-address"
  | "unknown-aadsts"
  | "unknown";

/** What this page knows, for "expected" beside "found". */
export interface KnownValues {
  readonly callbackUrl?: string;
  readonly clientId?: string;
  readonly tenantId?: string;
}

export interface DecodedAnswer {
  readonly code: AnswerCode;
  /** Microsoft's number, where one was seen. */
  readonly aadsts: number | null;
  /** `sure`: Microsoft's own number or RustDesk's own words; `likely`: inferred. */
  readonly confidence: "sure" | "likely";
  /** The admin's own values: what was sent, beside what should be. */
  readonly compared: {
    readonly setting: "callbackUrl" | "clientId" | "tenantId";
    readonly expected: string;
    readonly found: string;
  } | null;
  /** Who is meant, which app, as Microsoft wrote it. */
  readonly facts: Readonly<Record<string, string>>;
}

const BY_NUMBER: Readonly<Record<number, AnswerCode>> = {
  50011: "redirect-mismatch",
  500117: "plain-http",
  700016: "app-unknown",
  7000215: "secret-wrong",
  7000222: "secret-expired",
  7000218: "wrong-platform",
  700025: "wrong-platform",
  9002327: "wrong-platform",
  9002326: "wrong-platform",
  700054: "id-tokens-off",
  50105: "not-assigned",
  50020: "wrong-account",
  50034: "wrong-account",
  16000: "wrong-account",
  500208: "wrong-account",
  50194: "common-issuer",
  65001: "consent-missing",
  90094: "consent-missing",
  90095: "consent-missing",
  650056: "consent-missing",
  65004: "declined",
  53003: "sign-in-rules",
  530032: "sign-in-rules",
  530035: "sign-in-rules",
  53000: "sign-in-rules",
  50076: "sign-in-rules",
  50079: "sign-in-rules",
  50057: "sign-in-rules",
  7000112: "app-disabled",
  70001: "app-disabled",
  90002: "tenant-wrong",
  90038: "tenant-wrong",
  900432: "tenant-wrong",
  54005: "code-stale",
  70008: "code-stale",
};

/** RustDesk's own words, and those of the library inside it. */
const BY_TEXT: readonly (readonly [RegExp, AnswerCode, DecodedAnswer["confidence"]])[] = [
  [/missing field `?code/i, "callback-without-code", "sure"],
  [
    /UnknownIssuer|InvalidCertificate|self.signed certificate|unable to get local issuer/i,
    "certificate-untrusted",
    "sure",
  ],
  [/Signature verification failed|Failed to verify ID token/i, "signature-stale", "likely"],
  [/2FA status is expired/i, "second-factor-clash", "sure"],
  [/The name is empty/i, "name-empty", "sure"],
  [/FormatException|\b405\b|Method Not Allowed/i, "client-address", "likely"],
  [/unexpected issuer URI|\{tenantid\}/i, "common-issuer", "sure"],
  [/invalid_client/i, "secret-wrong", "likely"],
  [/Failed to contact token endpoint|Failed to discover/i, "token-endpoint-unreachable", "likely"],
  [/access_denied/i, "declined", "likely"],
];

/** The longest text that is looked at; error pages are shorter. */
const LONGEST = 20_000;

/** Never throws: what no rule knows is `unknown`, or `unknown-aadsts` with Microsoft's number. */
export function decodeAnswer(pasted: string, known: KnownValues = {}): DecodedAnswer {
  const text = unfold(pasted.slice(0, LONGEST));
  const number = Number(
    /(?:AADSTS|error\/?\?code=|error code:?\s*)(\d{5,7})\b/i.exec(text)?.[1] ?? Number.NaN,
  );
  const aadsts = Number.isFinite(number) ? number : null;
  const facts = factsIn(text);
  const answer = (code: AnswerCode, confidence: DecodedAnswer["confidence"]): DecodedAnswer => ({
    code,
    aadsts,
    confidence,
    compared: compare(code, text, known),
    facts,
  });
  if (aadsts !== null) return answer(BY_NUMBER[aadsts] ?? "unknown-aadsts", "sure");
  for (const [words, code, confidence] of BY_TEXT) if (words.test(text)) return answer(code, confidence);
  return answer("unknown", "likely");
}

/** Addresses carry their message encoded; a few rounds bring it out. */
function unfold(text: string): string {
  let plain = text.trim();
  for (let round = 0; round < 2 && /%[0-9a-f]{2}/i.test(plain); round += 1) {
    const decoded = decodePercent(plain.replaceAll("+", " "));
    if (decoded === plain) break;
    plain = decoded;
  }
  return plain;
}

/** Like decodeURIComponent, but what is broken stays as it is instead of throwing. */
const decodePercent = (text: string): string =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });

function factsIn(text: string): Readonly<Record<string, string>> {
  const found: readonly (readonly [string, string | undefined])[] = [
    ["person", /user '([^']{3,200})'/i.exec(text)?.[1] ?? /account '([^']{3,200})'/i.exec(text)?.[1]],
    ["correlationId", /Correlation Id:?\s*([0-9a-f-]{36})/i.exec(text)?.[1]],
    ["time", /Timestamp:?\s*([0-9T:Z -]{16,25})/i.exec(text)?.[1]?.trim()],
  ];
  return Object.fromEntries(found.filter((one): one is [string, string] => one[1] !== undefined));
}

const GUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

function compare(code: AnswerCode, text: string, known: KnownValues): DecodedAnswer["compared"] {
  if (code === "redirect-mismatch" || code === "plain-http") {
    const found =
      /redirect (?:URI|address) '([^']+)'/i.exec(text)?.[1] ?? /redirect_uri=([^&\s]+)/i.exec(text)?.[1];
    return found && known.callbackUrl ? { setting: "callbackUrl", expected: known.callbackUrl, found } : null;
  }
  if (code === "app-unknown" || code === "app-disabled") {
    const found = new RegExp(`(?:identifier|Application)\\s*'(${GUID})'|client_id=(${GUID})`, "i").exec(text);
    const id = found?.[1] ?? found?.[2];
    return id && known.clientId ? { setting: "clientId", expected: known.clientId, found: id } : null;
  }
  if (code === "tenant-wrong") {
    const found = /Tenant '([^']+)'/i.exec(text)?.[1];
    return found && known.tenantId ? { setting: "tenantId", expected: known.tenantId, found } : null;
  }
  return null;
}
