/** RustDesk Server Pro. Public evidence only (the server is closed): each call's source is in the file that makes it. */
import { z } from "zod/mini";
import type { Call } from "../../ports/call.ts";
import type { ConsoleSettings, RustDeskConsole } from "../../ports/rustdesk-console.ts";
import { ConsoleError } from "../console-error.ts";
import type { ConsoleHttp } from "../console-http.ts";
import { listAdmins } from "../list-admins.ts";
import { asksForCode, DEVICE, Login, readLogin } from "../login.ts";
import {
  checkWritable,
  isSameDocument,
  mergeProvider,
  readSettingsDocument,
  withoutProvider,
} from "../settings-document.ts";

const SETTINGS = "/api/oidc/settings";
/** Ids that RustDesk's client would send: any id, and a base64 uuid (#236). */
const DEVICE_ID = "entra-setup";

const OPTIONS = z.array(z.string().check(z.maxLength(65_536))).check(z.maxLength(200));
const COMMON = z.array(z.object({ name: z.string() }));
const VERSION = z.object({ server: z.string().check(z.maxLength(40)) });
const BEGUN = z.object({
  code: z.string().check(z.minLength(1)),
  // Opened in a window: nothing but a web address, whatever the console says.
  url: z.string().check(z.maxLength(4096), z.regex(/^https?:\/\//)),
});

export function makeRustDeskPro(using: {
  readonly http: ConsoleHttp;
  readonly host: string;
  readonly origin: string;
  readonly now: () => number;
  readonly makeUuid: () => string;
}): RustDeskConsole {
  const { http, host, now, makeUuid } = using;
  const login = new Login(http, makeUuid());

  const offeredProviders = async (call: Call): Promise<readonly string[]> =>
    readLoginOptions(await http({ method: "GET", path: "/api/login-options" }, call));

  const readSettings = async (call: Call): Promise<ConsoleSettings> => {
    try {
      return readSettingsDocument(await http({ method: "GET", path: SETTINGS, token: need(login) }, call));
    } catch (thrown) {
      // Another product, or a version that keeps its settings elsewhere: by hand is the way on.
      const isElsewhere = thrown instanceof ConsoleError && ["not-an-api", "refused"].includes(thrown.code);
      throw isElsewhere ? new ConsoleError("settings-unknown", thrown.facts, thrown) : thrown;
    }
  };

  const write = async (document: Readonly<Record<string, unknown>>, call: Call): Promise<void> => {
    try {
      await http({ method: "PUT", path: SETTINGS, body: document, token: need(login) }, call);
    } catch (thrown) {
      const isLost = thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);
      if (!isLost) throw thrown;
      // The console may have saved before its answer was lost: what it holds now decides.
      const stored = await readSettings(call).catch(() => null);
      if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
      if (!isSameDocument(stored.document, document)) throw thrown;
    }
  };

  return {
    probe: async (call) => {
      const begunAt = now();
      const enabledProviders = await offeredProviders(call);
      const tookMs = now() - begunAt;
      return { kind: "pro", version: await readVersion(http, call), enabledProviders, tookMs };
    },
    signIn: (who, call) => login.signIn(who, call),
    submitCode: (code, call) => login.submitCode(code, call),
    readSettings,
    hasChanged: (before, current) => !isSameDocument(before.document, current.document),
    checkWritable,
    saveProvider: async (wanted, current, call) => write(mergeProvider(current, wanted), call),
    removeProvider: async (name, current, call) => write(withoutProvider(current, name), call),
    previewRemoval: (name) => [
      { method: "GET", host, path: SETTINGS, body: null },
      {
        method: "PUT",
        host,
        path: SETTINGS,
        body: { "…": "everything else as it was read", providers: `every provider but ${name}` },
      },
    ],
    listAdmins: (call) => listAdmins(http, login, call),
    preview: ({ name, clientId, issuer, callbackUrl, isEnabled }) => [
      { method: "GET", host, path: SETTINGS, body: null },
      {
        method: "PUT",
        host,
        path: SETTINGS,
        body: {
          "…": "everything else as it was read",
          callback_url: callbackUrl,
          providers: [{ name, enabled: isEnabled, client_id: clientId, client_secret: "••••", issuer }],
        },
      },
    ],
    beginTrial: async (providerName, call) => {
      const uuid = makeUuid();
      const body = { op: providerName, id: DEVICE_ID, uuid, deviceInfo: DEVICE, apiDomain: using.origin };
      const begun = BEGUN.safeParse(await http({ method: "POST", path: "/api/oidc/auth", body }, call));
      if (!begun.success) throw new ConsoleError("not-an-api", { call: "POST /api/oidc/auth" });
      return { code: begun.data.code, authorizeUrl: begun.data.url, id: DEVICE_ID, uuid };
    },
    askTrial: async ({ code, id, uuid }, call) => {
      const query = new URLSearchParams({ code, id, uuid });
      let answer: unknown;
      try {
        answer = await http({ method: "GET", path: `/api/oidc/auth-query?${query}` }, call);
      } catch (thrown) {
        if (!(thrown instanceof ConsoleError) || thrown.code !== "refused") throw thrown;
        const said = thrown.facts.answer ?? "";
        return said.includes("No authed oidc is found")
          ? { kind: "waiting" }
          : { kind: "failed", text: said };
      }
      const done = readLogin(answer);
      if (done)
        return { kind: "signed in", user: done.user, signedOut: await login.endSession(done.token, call) };
      // A second factor of RustDesk's own after Microsoft's sign-in: known to loop in clients (#613).
      if (asksForCode(answer))
        return { kind: "failed", text: "RustDesk asks for a code of its own after the Microsoft sign-in." };
      throw new ConsoleError("not-an-api", { call: "GET /api/oidc/auth-query" });
    },
    offeredProviders,
    signOut: (call) => login.signOut(call),
  };
}

function need(login: Login): string {
  if (!login.token) throw new ConsoleError("session-ended");
  return login.token;
}

/** Names on offer: the first `common-oidc/` entry wins, else each `oidc/<name>` (user_model.dart). */
export function readLoginOptions(answer: unknown): readonly string[] {
  const options = OPTIONS.safeParse(answer);
  if (!options.success) throw new ConsoleError("not-an-api", { call: "GET /api/login-options" });
  const common = options.data.find((one) => one.startsWith("common-oidc/"));
  if (common) {
    try {
      const parsed = COMMON.safeParse(JSON.parse(common.slice("common-oidc/".length)));
      if (parsed.success) return parsed.data.map(({ name }) => name);
    } catch {
      // Fall through to the plain form.
    }
  }
  return options.data.filter((one) => one.startsWith("oidc/")).map((one) => one.slice("oidc/".length));
}

/** The version where the server tells it; not every one does. */
async function readVersion(http: ConsoleHttp, call: Call): Promise<string | null> {
  try {
    const parsed = VERSION.safeParse(
      await http({ method: "GET", path: "/api/software/version/server" }, call),
    );
    return parsed.success ? parsed.data.server : null;
  } catch {
    return null;
  }
}
