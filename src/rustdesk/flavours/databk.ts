/**
 * databk/rustdesk-console 1.8.0, as it was recorded. One row per provider; the callback follows from `site.backendUrl` of
 * the general settings; what the server discovered is cached by issuer, so its own test follows every save. It refuses a
 * body with any key that it does not know, and its texts are Chinese: nothing is matched on them.
 */
import { z } from "zod/mini";
import { CONSOLE_PRODUCTS } from "../../domain/console-product.ts";
import type { OidcProvider } from "../../domain/oidc-provider.ts";
import type { Call } from "../../ports/call.ts";
import type { ConsoleSettings, ProviderToSave } from "../../ports/rustdesk-console.ts";
import { type Flavour, type FlavourPorts, makeClientApi, wordsIn } from "../client-api.ts";
import { ConsoleError } from "../console-error.ts";
import { type ConsoleExchange, type ConsoleHttp, notAnApi, throwIfDown } from "../console-http.ts";
import { Login } from "../login.ts";
import { isSameDocument } from "../settings-document.ts";

const { callbackPath, providerName } = CONSOLE_PRODUCTS.databk;
const PROVIDERS = "/api/oidc-providers";
const GENERAL = "/api/settings/general";
const PAGE = 100;
/** What the server falls back to when neither address is set. */
const CONTAINER = "http://localhost:3000";

const text = z.string().check(z.maxLength(8192));
const GUID = z.string().check(z.regex(/^[0-9a-f-]{36}$/i));
const endpoint = z.optional(z.nullable(text));
const ROW = z.looseObject({
  guid: GUID,
  name: text,
  enabled: z.boolean(),
  issuer: text,
  clientId: text,
  clientSecret: endpoint,
  authorizationEndpoint: endpoint,
  tokenEndpoint: endpoint,
  userinfoEndpoint: endpoint,
  jwksUri: endpoint,
});
const LIST = z.object({ data: z.array(ROW), total: z.number() });
const SITE = z.object({
  watermarkEnabled: z.boolean(),
  site: z.object({ frontendUrl: text, backendUrl: text }),
});
const TESTED = z.object({ success: z.boolean(), message: z.optional(z.string()) });
const DOCUMENT = z.object({ rows: z.array(ROW), general: SITE, ours: z.nullable(ROW) });
const ENDPOINTS = ["authorizationEndpoint", "tokenEndpoint", "userinfoEndpoint", "jwksUri"] as const;

type Row = z.output<typeof ROW>;
type Step = "callback" | "create" | "change" | "test" | "switch";

/** 401 without a token is the login's or the trial's refusal; with one, the session is over. */
function readAnswers(exchange: ConsoleExchange): ConsoleHttp {
  return async (ask, call) => {
    const answer = await exchange(ask, call);
    const { status, json, facts } = answer;
    throwIfDown(answer);
    if (status === 401 && ask.token) throw new ConsoleError("session-ended", facts);
    if (status === 403) throw new ConsoleError("forbidden", facts);
    if ((status === 200 || status === 201) && json !== undefined) return json;
    const words = wordsIn(answer);
    if (words === null) throw notAnApi(answer);
    throw new ConsoleError("refused", { ...facts, answer: words });
  };
}

export function makeDatabk(using: FlavourPorts): Flavour {
  const http = readAnswers(using.exchange);
  const login = new Login(http, using.makeUuid());
  const send = async (
    method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE",
    path: string,
    call: Call,
    body?: unknown,
  ): Promise<unknown> => {
    if (!login.token) throw new ConsoleError("session-ended");
    return http({ method, path, token: login.token, ...(body === undefined ? {} : { body }) }, call);
  };

  const readRows = async (call: Call): Promise<readonly Row[]> => {
    const rows: Row[] = [];
    for (let page = 1; page <= 20; page += 1) {
      const list = LIST.parse(await send("GET", `${PROVIDERS}?current=${page}&pageSize=${PAGE}`, call));
      rows.push(...list.data);
      if (rows.length >= list.total || list.data.length === 0) break;
    }
    return rows;
  };

  const readSettings = async (call: Call): Promise<ConsoleSettings> => {
    try {
      const [rows, general] = await Promise.all([
        readRows(call),
        send("GET", GENERAL, call).then((answer) => SITE.parse(answer)),
      ]);
      const known = rows.find(({ name }) => name === providerName);
      const ours = known ? ROW.parse(await send("GET", `${PROVIDERS}/${known.guid}`, call)) : null;
      const { backendUrl, frontendUrl } = general.site;
      return {
        callbackUrl: `${backendUrl || frontendUrl || CONTAINER}${callbackPath}`,
        providers: rows.map((row) => (row === known && ours ? readOurs(ours) : readOther(row))),
        document: { rows, general, ours },
      };
    } catch (thrown) {
      const isOther = thrown instanceof ConsoleError && ["not-an-api", "refused"].includes(thrown.code);
      if (thrown instanceof ConsoleError && !isOther) throw thrown;
      if (call.signal.aborted) throw thrown;
      throw new ConsoleError("settings-unknown", { call: `GET ${PROVIDERS}` }, thrown);
    }
  };

  const write = async (step: Step, wanted: ProviderToSave, current: ConsoleSettings, call: Call) => {
    const { general, ours } = DOCUMENT.parse(current.document);
    const row = ours && `${PROVIDERS}/${ours.guid}`;
    const { name, clientId, issuer, secret } = wanted;
    const clientSecret = secret === "keep" ? {} : { clientSecret: secret.reveal() };
    switch (step) {
      case "callback": {
        const { frontendUrl } = general.site;
        const backendUrl = wanted.callbackUrl.slice(0, -callbackPath.length);
        const site = { ...(frontendUrl ? { frontendUrl } : {}), backendUrl };
        await send("PUT", GENERAL, call, { watermarkEnabled: general.watermarkEnabled, site });
        return;
      }
      case "create": {
        const entry = { type: "oidc", name, issuer, clientId, ...clientSecret, scope: SCOPE, enabled: false };
        await send("POST", PROVIDERS, call, entry);
        return;
      }
      case "change": {
        // Endpoints that someone typed would win over the discovery of the new issuer.
        const typed = ENDPOINTS.filter((key) => ours?.[key]).map((key) => [key, null]);
        const change = { issuer, clientId, ...clientSecret, ...Object.fromEntries(typed) };
        await send("PATCH", row ?? PROVIDERS, call, change);
        return;
      }
      case "test": {
        const tested = TESTED.safeParse(await send("POST", `${row}/test`, call, {}));
        if (!tested.success) throw new ConsoleError("not-an-api", { call: `POST ${PROVIDERS}/…/test` });
        if (!tested.data.success)
          throw new ConsoleError("issuer-unreachable", { issuer, answer: tested.data.message ?? "" });
        return;
      }
      case "switch":
        await send("PATCH", `${row}/toggle`, call, { enabled: wanted.isEnabled });
    }
  };

  /** Between two steps: part of the save is done by now, so a reading that fails leaves its outcome unknown. */
  const lookAgain = async (call: Call): Promise<ConsoleSettings> => {
    try {
      return await readSettings(call);
    } catch (thrown) {
      if (!isLost(thrown)) throw thrown;
      throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
    }
  };

  /** Sends what is missing, one after the other. A lost answer is looked up, and nothing is sent twice. */
  const saveProvider = async (
    wanted: ProviderToSave,
    before: ConsoleSettings,
    call: Call,
    isAgain = false,
  ) => {
    let current = before;
    let step = nextStep(wanted, current, null);
    while (step) {
      try {
        await write(step, wanted, current, call);
      } catch (thrown) {
        if (!isLost(thrown)) throw thrown;
        const stored = isAgain ? null : await readSettings(call).catch(() => null);
        if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
        if (step !== "test" && missing(wanted, stored).includes(step)) throw thrown;
        return saveProvider(wanted, stored, call, true);
      }
      // A created entry has an id now, and nobody believes what a save answers about a secret.
      if (step !== "test") current = await lookAgain(call);
      step = nextStep(wanted, current, step);
    }
  };

  return {
    ...makeClientApi(using),
    product: "databk",
    signIn: (who, call) => login.signIn(who, call),
    submitCode: (code, call) => login.submitCode(code, call),
    readSettings,
    hasChanged: (before, current) => !isSameDocument(before.document, current.document),
    checkWritable: () => {},
    saveProvider: (wanted, current, call) => saveProvider(wanted, current, call),
    switchProvider: async ({ name }, isEnabled, current, call) => {
      const row = DOCUMENT.parse(current.document).rows.find((one) => one.name === name);
      if (!row) throw new ConsoleError("refused", { answer: `no provider ${name}` });
      await send("PATCH", `${PROVIDERS}/${row.guid}/toggle`, call, { enabled: isEnabled });
    },
    removeProvider: async (name, current, call) => {
      const row = DOCUMENT.parse(current.document).rows.find((one) => one.name === name);
      if (!row) return;
      try {
        await send("DELETE", `${PROVIDERS}/${row.guid}`, call);
      } catch (thrown) {
        if (!isLost(thrown)) throw thrown;
        const { providers } = await lookAgain(call);
        if (providers.some((one) => one.name === name)) throw thrown;
      }
    },
    previewRemoval: () => [
      { method: "GET", host: using.host, path: `${PROVIDERS}?current=1&pageSize=${PAGE}`, body: null },
      { method: "DELETE", host: using.host, path: `${PROVIDERS}/{…}`, body: null },
    ],
    // Its users were not recorded: whoever gets in without the provider is for the admin to know.
    listAdmins: async () => null,
    preview: ({ name, clientId, issuer, callbackUrl, isEnabled }) => {
      const { host } = using;
      const backendUrl = callbackUrl.slice(0, -callbackPath.length);
      const entry = { name, issuer, clientId, clientSecret: "••••", scope: SCOPE, enabled: false };
      const row = `${PROVIDERS}/{…}`;
      const general = { watermarkEnabled: "as it was read", site: { backendUrl } };
      return [
        { method: "PUT", host, path: GENERAL, body: { ...general, callback: callbackUrl } },
        { method: "POST", host, path: PROVIDERS, body: entry },
        { method: "POST", host, path: `${row}/test`, body: null },
        { method: "PATCH", host, path: `${row}/toggle`, body: { enabled: isEnabled } },
      ];
    },
    signOut: (call) => login.signOut(call),
  };
}

const SCOPE = "openid profile email";
const ORDER: readonly Step[] = ["callback", "create", "change", "test", "switch"];

/** What the console lacks of what is wanted; a test is never lacking, it follows every save. */
function missing(wanted: ProviderToSave, { callbackUrl, document }: ConsoleSettings): readonly Step[] {
  const { ours } = DOCUMENT.parse(document);
  const { clientId, issuer, secret, isEnabled } = wanted;
  const isSecretOther = secret !== "keep" && ours?.clientSecret !== secret.reveal();
  const isOther = ours?.clientId !== clientId || ours.issuer !== issuer || isSecretOther;
  const hasTyped = ENDPOINTS.some((key) => ours?.[key]);
  return [
    ...(callbackUrl === wanted.callbackUrl ? [] : (["callback"] as const)),
    ...(ours ? (isOther || hasTyped ? (["change"] as const) : []) : (["create"] as const)),
    ...((ours?.enabled ?? false) === isEnabled ? [] : (["switch"] as const)),
  ];
}

function nextStep(wanted: ProviderToSave, current: ConsoleSettings, done: Step | null): Step | null {
  const left = ["test", ...missing(wanted, current)];
  return ORDER.find((step, at) => left.includes(step) && (!done || at > ORDER.indexOf(done))) ?? null;
}

const isLost = (thrown: unknown): thrown is ConsoleError =>
  thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);

const readOther = ({ name, enabled, clientId, issuer }: Row): OidcProvider => ({
  name,
  isEnabled: enabled,
  clientId,
  issuer,
  // A list shows no secrets, and others' are never written.
  secret: "masked",
  secretHint: null,
});

function readOurs(row: Row): OidcProvider {
  const secret = row.clientSecret ?? "";
  return {
    ...readOther(row),
    secret: secret === "" ? "absent" : "present",
    secretHint: secret.slice(0, 3) || null,
  };
}
