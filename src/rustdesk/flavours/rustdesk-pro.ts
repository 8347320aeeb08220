/** RustDesk Server Pro. Public evidence only (the server is closed): each call's source is in the file that makes it. */
import type { SettingsProfile } from "../../domain/settings-profile.ts";
import type { Call } from "../../ports/call.ts";
import type { ConsoleSettings } from "../../ports/rustdesk-console.ts";
import { DEVICE_ID, type Flavour, type FlavourPorts, readBegun, readLoginOptions } from "../client-api.ts";
import { ConsoleError } from "../console-error.ts";
import { readAsPro } from "../console-http.ts";
import {
  checkLearned,
  mergeLearned,
  previewLearned,
  readLearned,
  withoutLearned,
} from "../learned-settings.ts";
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

export function makeRustDeskPro(using: FlavourPorts): Flavour {
  const { host, makeUuid } = using;
  const http = readAsPro(using.exchange);
  const login = new Login(http, makeUuid());
  /** Where a captured save has shown the settings to be, for versions that keep them elsewhere. */
  let profile: SettingsProfile | null = null;

  const offeredProviders = async (call: Call): Promise<readonly string[]> =>
    readLoginOptions(await http({ method: "GET", path: "/api/login-options" }, call));

  const readSettings = async (call: Call): Promise<ConsoleSettings> => {
    try {
      const path = profile?.path ?? SETTINGS;
      const answer = await http({ method: "GET", path, token: need(login) }, call);
      return profile ? readLearned(answer, profile) : readSettingsDocument(answer);
    } catch (thrown) {
      // Another product, or a version that keeps its settings elsewhere: by hand is the way on.
      const isElsewhere = thrown instanceof ConsoleError && ["not-an-api", "refused"].includes(thrown.code);
      throw isElsewhere ? new ConsoleError("settings-unknown", thrown.facts, thrown) : thrown;
    }
  };

  const write = async (document: Readonly<Record<string, unknown>>, call: Call): Promise<void> => {
    const { method, path } = profile ?? { method: "PUT", path: SETTINGS };
    try {
      await http({ method, path, body: document, token: need(login) }, call);
    } catch (thrown) {
      const isLost = thrown instanceof ConsoleError && ["unreachable", "not-an-api"].includes(thrown.code);
      if (!isLost) throw thrown;
      // The console may have saved before its answer was lost: what it holds now decides.
      const stored = await readSettings(call).catch(() => null);
      if (stored === null) throw new ConsoleError("outcome-unknown", thrown.facts, thrown);
      if (!isSameDocument(stored.document, document)) throw thrown;
    }
  };

  const saveProvider: Flavour["saveProvider"] = async (wanted, current, call) =>
    write(profile ? mergeLearned(current, wanted, profile) : mergeProvider(current, wanted), call);

  return {
    product: "pro",
    signIn: (who, call) => login.signIn(who, call),
    submitCode: (code, call) => login.submitCode(code, call),
    readSettings,
    hasChanged: (before, current) => !isSameDocument(before.document, current.document),
    checkWritable: (name, secret, current) =>
      profile ? checkLearned(name, secret, current, profile) : checkWritable(name, secret, current),
    learn: (learnt) => {
      profile = learnt;
    },
    saveProvider,
    switchProvider: (provider, isEnabled, current, call) =>
      saveProvider({ ...provider, secret: "keep", isEnabled }, current, call),
    removeProvider: async (name, current, call) =>
      write(profile ? withoutLearned(current, name, profile) : withoutProvider(current, name), call),
    previewRemoval: (name) => {
      const { method, path } = profile ?? { method: "PUT", path: SETTINGS };
      const body = { "…": "everything else as it was read", providers: `every provider but ${name}` };
      return [
        { method: "GET", host, path, body: null },
        { method, host, path, body },
      ];
    },
    listAdmins: (call) => listAdmins(http, login, call),
    preview: (wanted) => (profile ? previewLearned(wanted, profile, host) : previewUsual(wanted, host)),
    beginTrial: async (providerName, call) => {
      const uuid = makeUuid();
      const body = { op: providerName, id: DEVICE_ID, uuid, deviceInfo: DEVICE, apiDomain: using.origin };
      const begun = readBegun(await http({ method: "POST", path: "/api/oidc/auth", body }, call));
      return { ...begun, id: DEVICE_ID, uuid };
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

type Shown = Parameters<Flavour["preview"]>[0];

const previewUsual = (
  { name, clientId, issuer, callbackUrl, isEnabled }: Shown,
  host: string,
): ReturnType<Flavour["preview"]> => [
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
];
