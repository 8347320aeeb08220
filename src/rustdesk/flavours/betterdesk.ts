/**
 * BetterDesk (2026), from its source; not recorded. One provider, one whole document: a key that is missing becomes its
 * zero value, and the mask that is read keeps the secret when it is sent back. Its callback has a path of its own.
 */
import { z } from "zod/mini";
import type { OidcProvider } from "../../domain/oidc-provider.ts";
import type { Call } from "../../ports/call.ts";
import type { ConsoleSettings, ConsoleSignIn, ProviderToSave } from "../../ports/rustdesk-console.ts";
import { type Flavour, type FlavourPorts, makeClientApi, wordsIn } from "../client-api.ts";
import { ConsoleError } from "../console-error.ts";
import { notAnApi, throwIfDown } from "../console-http.ts";
import { isSameDocument } from "../settings-document.ts";

const CONFIG = "/api/auth/oidc/config";
const TEST = "/api/auth/oidc/test";

const text = z.string().check(z.maxLength(8192));
const DOCUMENT = z.record(z.string(), z.unknown());
const SHAPE = z.looseObject({
  enabled: z.boolean(),
  display_name: text,
  issuer_url: text,
  client_id: text,
  client_secret: text,
  redirect_url: text,
  scopes: text,
});
const SIGNED_IN = z.object({ token: text.check(z.minLength(1)), username: text });
const HALF = z.object({ requires_2fa: z.literal(true), partial_token: text.check(z.minLength(1)) });
const TESTED = z.object({ success: z.boolean(), error: z.optional(z.string()) });

export function makeBetterDesk(using: FlavourPorts): Flavour {
  const { exchange, host } = using;
  let token: string | null = null;
  let half: string | null = null;

  const ask = async (
    method: "GET" | "POST" | "PUT",
    path: string,
    call: Call,
    body?: unknown,
    by?: string,
  ) => {
    const answer = await exchange(
      { method, path, ...(body === undefined ? {} : { body }), ...(by ? { token: by } : {}) },
      call,
    );
    const { status, json, facts } = answer;
    throwIfDown(answer);
    if (status === 401 && by) throw new ConsoleError("session-ended", facts);
    if (status === 403) throw new ConsoleError("forbidden", facts);
    if (status === 200 && json !== undefined) return json;
    const words = wordsIn(answer);
    if (words === null) throw notAnApi(answer);
    throw new ConsoleError("refused", { ...facts, answer: words });
  };
  const send = (method: "GET" | "POST" | "PUT", path: string, call: Call, body?: unknown) => {
    if (!token) return Promise.reject(new ConsoleError("session-ended"));
    return ask(method, path, call, body, token);
  };
  /** A refusal before there is a session. */
  const enter = async (
    path: string,
    body: unknown,
    refusal: "wrong-password" | "wrong-code",
    call: Call,
  ): Promise<ConsoleSignIn> => {
    const answer = await ask("POST", path, call, body).catch((thrown: unknown) => {
      const isRefusal = thrown instanceof ConsoleError && thrown.code === "refused";
      throw isRefusal ? new ConsoleError(refusal, thrown.facts) : thrown;
    });
    const partial = HALF.safeParse(answer);
    if (partial.success) {
      half = partial.data.partial_token;
      return { kind: "code needed", from: "authenticator" };
    }
    const signedIn = SIGNED_IN.safeParse(answer);
    if (!signedIn.success) throw new ConsoleError("not-an-api", { call: `POST ${path}` });
    half = null;
    token = signedIn.data.token;
    const { username: name } = signedIn.data;
    // Roles can be given rights of their own; whether this one may set the provider up is told by the settings alone.
    await send("GET", CONFIG, call).catch((thrown: unknown) => {
      token = null;
      const isDenied = thrown instanceof ConsoleError && thrown.code === "forbidden";
      throw isDenied ? new ConsoleError("not-admin", { user: name }) : thrown;
    });
    return {
      kind: "signed in",
      user: { name, displayName: null, email: null, isAdmin: true, isFromProvider: false },
    };
  };

  const readSettings = async (call: Call): Promise<ConsoleSettings> => {
    try {
      const answer = await send("GET", CONFIG, call);
      const shape = SHAPE.parse(answer);
      return {
        callbackUrl: shape.redirect_url,
        providers: readProviders(shape),
        document: DOCUMENT.parse(answer),
      };
    } catch (thrown) {
      const isOther = thrown instanceof ConsoleError && ["not-an-api", "refused"].includes(thrown.code);
      if ((thrown instanceof ConsoleError && !isOther) || call.signal.aborted) throw thrown;
      throw new ConsoleError("settings-unknown", { call: `GET ${CONFIG}` }, thrown);
    }
  };
  const put = async (document: Record<string, unknown>, call: Call): Promise<void> => {
    try {
      await send("PUT", CONFIG, call, document);
    } catch (thrown) {
      const isLost = thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);
      if (!isLost) throw thrown;
      const stored = await readSettings(call).catch(() => null);
      if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
      const { client_secret: _, ...sent } = document;
      const { client_secret: __, ...kept } = stored.document;
      if (!isSameDocument(sent, kept)) throw thrown;
    }
  };

  return {
    ...makeClientApi(using),
    product: "betterdesk",
    signIn: ({ userName: username, password }, call) => {
      token = null;
      half = null;
      return enter("/api/auth/login", { username, password }, "wrong-password", call);
    },
    submitCode: async (code, call) => {
      if (!half) throw new ConsoleError("session-ended");
      return enter("/api/auth/login/2fa", { partial_token: half, code }, "wrong-code", call);
    },
    readSettings,
    hasChanged: (before, current) => !isSameDocument(before.document, current.document),
    checkWritable: () => {},
    saveProvider: async (wanted, current, call) => {
      const { issuer } = wanted;
      // It tests what is typed, before anything is saved.
      const tested = TESTED.safeParse(await send("POST", TEST, call, { issuer_url: issuer }));
      if (tested.success && !tested.data.success)
        throw new ConsoleError("issuer-unreachable", { issuer, answer: tested.data.error ?? "" });
      await put(merge(current, wanted), call);
    },
    switchProvider: (_provider, isEnabled, current, call) =>
      put({ ...structuredClone(current.document), enabled: isEnabled }, call),
    // There is no entry to delete: the only one is emptied, and everything that is not its own stays.
    removeProvider: (_name, current, call) => put({ ...structuredClone(current.document), ...EMPTY }, call),
    previewRemoval: () => [
      { method: "GET", host, path: CONFIG, body: null },
      { method: "PUT", host, path: CONFIG, body: { "…": "everything else as it was read", ...EMPTY } },
    ],
    // Whoever gets in without the provider is for the admin to know: its users were not read in the source.
    listAdmins: async () => null,
    preview: ({ name, clientId, issuer, callbackUrl, isEnabled }) => [
      { method: "GET", host, path: CONFIG, body: null },
      { method: "POST", host, path: TEST, body: { issuer_url: issuer } },
      {
        method: "PUT",
        host,
        path: CONFIG,
        body: {
          "…": "everything else as it was read",
          enabled: isEnabled,
          display_name: name,
          issuer_url: issuer,
          client_id: clientId,
          client_secret: "••••",
          redirect_url: callbackUrl,
        },
      },
    ],
    // Its panel's tokens are not kept anywhere, so there is nothing to end: they run out by themselves.
    signOut: async () => {
      token = null;
      half = null;
    },
  };
}

const EMPTY = {
  enabled: false,
  display_name: "",
  issuer_url: "",
  client_id: "",
  client_secret: "",
  authorization_url: "",
  token_url: "",
  userinfo_url: "",
} as const;

/** The whole document; endpoints that belong to another issuer are emptied with it. */
function merge({ document }: ConsoleSettings, wanted: ProviderToSave): Record<string, unknown> {
  const isOtherIssuer = document.issuer_url !== wanted.issuer;
  return {
    ...structuredClone(document),
    ...(isOtherIssuer ? { authorization_url: "", token_url: "", userinfo_url: "" } : {}),
    auto_discovery: true,
    scopes: document.scopes || "openid profile email",
    enabled: wanted.isEnabled,
    display_name: wanted.name,
    issuer_url: wanted.issuer,
    client_id: wanted.clientId,
    redirect_url: wanted.callbackUrl,
    ...(wanted.secret === "keep" ? {} : { client_secret: wanted.secret.reveal() }),
  };
}

/** Empty fields are no provider. */
function readProviders(shape: z.output<typeof SHAPE>): readonly OidcProvider[] {
  const { display_name: name, enabled, client_id: clientId, issuer_url: issuer, client_secret } = shape;
  if (!clientId && !issuer && !enabled) return [];
  const secret = client_secret === "" ? "absent" : "present";
  return [{ name, isEnabled: enabled, clientId, issuer, secret, secretHint: null }];
}
