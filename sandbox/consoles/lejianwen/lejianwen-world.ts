/** What lejianwen/rustdesk-api keeps, and the address that its configuration file names. */
import type { ConsoleUser } from "../../world.ts";

export interface LejianwenProvider {
  readonly id: number;
  op: string;
  oauth_type: string;
  client_id: string;
  client_secret: string;
  auto_register: boolean;
  scopes: string;
  issuer: string;
  pkce_enable: boolean;
  pkce_method: string;
  readonly created_at: string;
  updated_at: string;
}

export interface LejianwenTrial {
  /** Code and state in one. */
  readonly code: string;
  readonly op: string;
  readonly id: string;
  readonly uuid: string;
  readonly nonce: string;
  readonly verifier: string | null;
  readonly redirectUri: string;
  readonly begunAt: number;
  userGuid: string | null;
}

export interface LejianwenWorld {
  users: ConsoleUser[];
  providers: LejianwenProvider[];
  /** `rustdesk.api-server` of its configuration file; empty: this console's own address, as a fresh installation has it. */
  apiServer: string;
  readonly sessions: Map<string, string>;
  readonly trials: Map<string, LejianwenTrial>;
  /** Failed logins in a row; from the third on a picture is asked. */
  failures: number;
  picture: { readonly id: string; readonly text: string } | null;
  nextId: number;
}

export function seedLejianwen(users: readonly ConsoleUser[]): LejianwenWorld {
  return {
    // It knows no second factor.
    users: users.map((one) => ({ ...one, secondFactor: "none" })),
    providers: [
      {
        id: 1,
        op: "okta",
        oauth_type: "oidc",
        client_id: "0oa1b2c3d4",
        client_secret: "okta-secret-value",
        auto_register: true,
        scopes: "openid,profile,email",
        issuer: "https://contoso.okta.example",
        pkce_enable: false,
        pkce_method: "S256",
        created_at: "2026-01-02 03:04:05",
        updated_at: "2026-01-02 03:04:05",
      },
    ],
    apiServer: "",
    sessions: new Map(),
    trials: new Map(),
    failures: 0,
    picture: null,
    nextId: 2,
  };
}
