/** Signing in to the console: password, then perhaps a code. Source: RustDesk's open client (hbbs.dart, login.dart). */
import { z } from "zod/mini";
import type { Call } from "../ports/call.ts";
import type { ConsoleSignIn, ConsoleUser } from "../ports/rustdesk-console.ts";
import { ConsoleError } from "./console-error.ts";
import type { ConsoleHttp } from "./console-http.ts";

const text = z.string().check(z.maxLength(1024));
const USER = z.object({
  name: text,
  display_name: z.optional(z.nullable(text)),
  email: z.optional(z.nullable(text)),
  is_admin: z.optional(z.nullable(z.boolean())),
  third_auth_type: z.optional(z.nullable(text)),
});
const DONE = z.object({
  type: z.literal("access_token"),
  access_token: text.check(z.minLength(1)),
  user: USER,
});
const CODE = z.object({
  type: z.literal("email_check"),
  tfa_type: z.optional(z.nullable(text)),
  secret: text,
});

/** As a browser tells of itself; the console lists its sessions by it. */
export const DEVICE = { os: "browser", type: "browser", name: "Entra Setup for RustDesk" } as const;

/** A finished login as both password sign-in and a trial give it; null when the answer is another one. */
export function readLogin(answer: unknown): { readonly token: string; readonly user: ConsoleUser } | null {
  const done = DONE.safeParse(answer);
  if (!done.success) return null;
  const { access_token, user } = done.data;
  return {
    token: access_token,
    user: {
      name: user.name,
      displayName: user.display_name || null,
      email: user.email || null,
      isAdmin: user.is_admin ?? false,
      isFromProvider: Boolean(user.third_auth_type),
    },
  };
}

/** Whether the answer is the question for a second factor. */
export const asksForCode = (answer: unknown): boolean => CODE.safeParse(answer).success;

/** One sign-in flow. Session and the flow's secret are in this object only. */
export class Login {
  readonly #http: ConsoleHttp;
  readonly #uuid: string;
  #flow: { readonly userName: string; readonly secret: string } | null = null;
  #token: string | null = null;

  constructor(http: ConsoleHttp, uuid: string) {
    this.#http = http;
    this.#uuid = uuid;
  }

  get token(): string | null {
    return this.#token;
  }

  async signIn(
    who: { readonly userName: string; readonly password: string },
    call: Call,
  ): Promise<ConsoleSignIn> {
    await this.signOut(call);
    const body = {
      username: who.userName,
      password: who.password,
      id: "",
      uuid: this.#uuid,
      autoLogin: false,
      type: "account",
      deviceInfo: DEVICE,
    };
    return this.#take(await this.#ask(body, "wrong-password", call), who.userName, call);
  }

  /** The second leg says `email_code` for both kinds; a TOTP code is given twice. */
  async submitCode(code: string, call: Call): Promise<ConsoleSignIn> {
    if (!this.#flow) throw new ConsoleError("session-ended");
    const { userName, secret } = this.#flow;
    const body = {
      username: userName,
      type: "email_code",
      verificationCode: code,
      tfaCode: code,
      secret,
      id: "",
      uuid: this.#uuid,
      autoLogin: true,
      deviceInfo: DEVICE,
    };
    return this.#take(await this.#ask(body, "wrong-code", call), userName, call);
  }

  /** Never throws: a session that cannot be ended here ends by itself. */
  async signOut(call: Call): Promise<void> {
    const token = this.#token;
    this.#token = null;
    this.#flow = null;
    if (token) await this.endSession(token, call);
  }

  /** Ends a session by its token; false when the console did not confirm it. */
  async endSession(token: string, call: Call): Promise<boolean> {
    try {
      await this.#http(
        { method: "POST", path: "/api/logout", body: { id: "", uuid: this.#uuid }, token },
        call,
      );
      return true;
    } catch {
      return false;
    }
  }

  async #ask(body: unknown, refusal: "wrong-password" | "wrong-code", call: Call): Promise<unknown> {
    try {
      return await this.#http({ method: "POST", path: "/api/login", body }, call);
    } catch (thrown) {
      const isRefusal = thrown instanceof ConsoleError && ["refused", "session-ended"].includes(thrown.code);
      throw isRefusal ? new ConsoleError(refusal, thrown.facts) : thrown;
    }
  }

  async #take(answer: unknown, userName: string, call: Call): Promise<ConsoleSignIn> {
    const login = readLogin(answer);
    if (login) {
      this.#flow = null;
      if (!login.user.isAdmin) {
        await this.endSession(login.token, call);
        throw new ConsoleError("not-admin", { user: login.user.name });
      }
      this.#token = login.token;
      return { kind: "signed in", user: login.user };
    }
    const code = CODE.safeParse(answer);
    if (!code.success) throw new ConsoleError("not-an-api", { call: "POST /api/login" });
    this.#flow = { userName, secret: code.data.secret };
    return { kind: "code needed", from: code.data.tfa_type === "tfa_check" ? "authenticator" : "email" };
  }
}
