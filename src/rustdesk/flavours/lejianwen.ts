/**
 * lejianwen/rustdesk-api (2025-09), from its source; not recorded. HTTP says 200 whatever happens and `code` says what
 * did; the token goes in `api-token`; a save wants every field again, the secret too; an entry cannot be switched off.
 */
import { z } from "zod/mini";
import type { OidcProvider } from "../../domain/oidc-provider.ts";
import type { Call } from "../../ports/call.ts";
import type { ConsoleSettings, ConsoleSignIn, Credentials } from "../../ports/rustdesk-console.ts";
import { type Flavour, type FlavourPorts, makeClientApi, wordsIn } from "../client-api.ts";
import { ConsoleError } from "../console-error.ts";
import { notAnApi, throwIfDown } from "../console-http.ts";
import { isSameDocument } from "../settings-document.ts";

const OAUTH = "/api/admin/oauth";
const PAGE = 100;
const NEEDS_PICTURE = 110;
const NOT_SIGNED_IN = 403;

const text = z.string().check(z.maxLength(8192));
const ENVELOPE = z.object({
  code: z.number(),
  message: z.optional(z.string()),
  data: z.optional(z.unknown()),
});
const LOGIN = z.object({
  username: text,
  email: z.optional(text),
  token: text.check(z.minLength(1)),
  route_names: z.array(z.string()),
  nickname: z.optional(text),
});
const CAPTCHA = z.object({
  captcha: z.object({
    id: text,
    b64: z.string().check(z.maxLength(200_000), z.regex(/^data:image\/png;base64,[A-Za-z0-9+/=]+$/)),
  }),
});
const ROW = z.looseObject({
  id: z.number(),
  op: text,
  oauth_type: text,
  client_id: text,
  client_secret: text,
  issuer: text,
});
const LIST = z.object({ list: z.array(ROW), total: z.number() });
const DOCUMENT = z.object({ rows: z.array(ROW) });
type Row = z.output<typeof ROW>;

/** What a new entry begins with: its scopes are parted by commas, and PKCE is off unless one asks for it. */
const FRESH = {
  oauth_type: "oidc",
  scopes: "openid,profile,email",
  auto_register: true,
  pkce_enable: true,
  pkce_method: "S256",
} as const;

export function makeLejianwen(using: FlavourPorts): Flavour {
  const { exchange, host } = using;
  let token: string | null = null;
  let pictureId: string | null = null;

  const ask = async (
    method: "GET" | "POST",
    path: string,
    call: Call,
    body?: unknown,
    by: string | null = null,
  ) => {
    const headers = by ? { "api-token": by } : {};
    const answer = await exchange({ method, path, headers, ...(body === undefined ? {} : { body }) }, call);
    throwIfDown(answer);
    const envelope = ENVELOPE.safeParse(answer.json);
    if (envelope.success && answer.status === 200) {
      const { code, message = "", data } = envelope.data;
      return { code, message: answer.told(message).slice(0, 300), data, facts: answer.facts };
    }
    const words = wordsIn(answer);
    if (words !== null) throw new ConsoleError("refused", { ...answer.facts, answer: words });
    throw notAnApi(answer);
  };
  /** The data of an administrator's call. */
  const send = async (method: "GET" | "POST", path: string, call: Call, body?: unknown): Promise<unknown> => {
    if (!token) throw new ConsoleError("session-ended");
    const { code, message, data, facts } = await ask(method, path, call, body, token);
    if (code === NOT_SIGNED_IN) throw new ConsoleError("session-ended", facts);
    if (code !== 0) throw new ConsoleError("refused", { ...facts, answer: message });
    return data;
  };
  const signOut = async (call: Call): Promise<void> => {
    const ended = token;
    token = null;
    pictureId = null;
    if (ended) await ask("POST", "/api/admin/logout", call, {}, ended).catch(() => null);
  };

  const signIn = async ({ userName, password, picture }: Credentials, call: Call): Promise<ConsoleSignIn> => {
    const id = pictureId;
    await signOut(call);
    const body = {
      username: userName,
      password,
      platform: "web",
      ...(id && picture ? { captcha: picture, captcha_id: id } : {}),
    };
    const path = "/api/admin/login";
    const { code, message, data, facts } = await ask("POST", path, call, body).catch((thrown: unknown) => {
      const isRefusal = thrown instanceof ConsoleError && thrown.code === "refused";
      throw isRefusal ? new ConsoleError("wrong-password", thrown.facts) : thrown;
    });
    if (code === NEEDS_PICTURE) return { kind: "picture needed", png: await readPicture(call) };
    if (code !== 0) throw new ConsoleError("wrong-password", { ...facts, answer: message });
    const login = LOGIN.safeParse(data);
    if (!login.success) throw new ConsoleError("not-an-api", facts);
    const { username, email, nickname, route_names } = login.data;
    token = login.data.token;
    if (!route_names.includes("*")) {
      await signOut(call);
      throw new ConsoleError("not-admin", { user: username });
    }
    const user = { name: username, displayName: nickname || null, email: email || null };
    return { kind: "signed in", user: { ...user, isAdmin: true, isFromProvider: false } };
  };
  const readPicture = async (call: Call): Promise<Uint8Array<ArrayBuffer>> => {
    const { data, facts } = await ask("GET", "/api/admin/captcha", call);
    const read = CAPTCHA.safeParse(data);
    if (!read.success) throw new ConsoleError("not-an-api", facts);
    pictureId = read.data.captcha.id;
    const letters = atob(read.data.captcha.b64.split(",")[1] ?? "");
    return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  };

  const readSettings = async (call: Call): Promise<ConsoleSettings> => {
    try {
      const rows: Row[] = [];
      for (let page = 1; page <= 20; page += 1) {
        const list = LIST.parse(await send("GET", `${OAUTH}/list?page=${page}&page_size=${PAGE}`, call));
        rows.push(...list.list);
        if (rows.length >= list.total || list.list.length === 0) break;
      }
      // Where its configuration file sends people back is told by nothing but a sign-in that is begun.
      return { callbackUrl: null, providers: rows.map(readRow), document: { rows } };
    } catch (thrown) {
      const isOther = thrown instanceof ConsoleError && ["not-an-api", "refused"].includes(thrown.code);
      if ((thrown instanceof ConsoleError && !isOther) || call.signal.aborted) throw thrown;
      throw new ConsoleError("settings-unknown", { call: `GET ${OAUTH}/list` }, thrown);
    }
  };

  return {
    ...makeClientApi(using),
    product: "lejianwen",
    signIn,
    submitCode: () => Promise.reject(new ConsoleError("session-ended")),
    readSettings,
    hasChanged: (before, current) => !isSameDocument(before.document, current.document),
    checkWritable: () => {},
    saveProvider: async (wanted, current, call) => {
      const row = rowOf(wanted.name, current);
      const { name: op, issuer, clientId: client_id, secret } = wanted;
      const client_secret = secret === "keep" ? (row?.client_secret ?? "") : secret.reveal();
      const { created_at: _, updated_at: __, ...kept } = row ?? FRESH_ROW;
      const body = { ...kept, op, oauth_type: "oidc", issuer, client_id, client_secret };
      try {
        await send("POST", `${OAUTH}/${row ? "update" : "create"}`, call, body);
      } catch (thrown) {
        const isLost = thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);
        if (!isLost) throw thrown;
        const stored = await readSettings(call).catch(() => null);
        if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
        const now = rowOf(op, stored);
        if (now?.issuer !== issuer || now.client_id !== client_id || now.client_secret !== client_secret)
          throw thrown;
      }
    },
    removeProvider: async (name, current, call) => {
      const row = rowOf(name, current);
      if (!row) return;
      try {
        await send("POST", `${OAUTH}/delete`, call, { id: row.id });
      } catch (thrown) {
        const isLost = thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);
        if (!isLost) throw thrown;
        const stored = await readSettings(call).catch(() => null);
        if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
        if (rowOf(name, stored)) throw thrown;
      }
    },
    previewRemoval: () => [
      { method: "GET", host, path: `${OAUTH}/list?page=1&page_size=${PAGE}`, body: null },
      { method: "POST", host, path: `${OAUTH}/delete`, body: { id: "{…}" } },
    ],
    // Whoever gets in without the provider is for the admin to know: its users were not read in the source.
    listAdmins: async () => null,
    preview: ({ name: op, clientId: client_id, issuer }) => [
      { method: "GET", host, path: `${OAUTH}/list?page=1&page_size=${PAGE}`, body: null },
      {
        method: "POST",
        host,
        path: `${OAUTH}/create`,
        body: { op, ...FRESH, issuer, client_id, client_secret: "••••" },
      },
    ],
    signOut,
  };
}

const FRESH_ROW: Record<string, unknown> = FRESH;

const rowOf = (op: string, { document }: ConsoleSettings): Row | undefined =>
  DOCUMENT.parse(document).rows.find((one) => one.op === op);

const readRow = ({ op, client_id, issuer, client_secret }: Row): OidcProvider => ({
  name: op,
  // What is there is on.
  isEnabled: true,
  clientId: client_id,
  issuer,
  secret: client_secret === "" ? "absent" : "present",
  secretHint: client_secret.slice(0, 3) || null,
});
