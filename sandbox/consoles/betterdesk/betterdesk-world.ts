/** What BetterDesk keeps: one whole document for its one provider. */
import type { ConsoleUser } from "../../world.ts";

export interface BetterDeskConfig {
  enabled: boolean;
  display_name: string;
  issuer_url: string;
  client_id: string;
  client_secret: string;
  redirect_url: string;
  panel_url: string;
  scopes: string;
  use_pkce: boolean;
  auto_discovery: boolean;
  authorization_url: string;
  token_url: string;
  userinfo_url: string;
  claim_username: string;
  claim_email: string;
  claim_name: string;
  claim_groups: string;
  default_role: string;
  group_role_map: string;
  allow_signup: boolean;
}

export interface BetterDeskTrial {
  readonly code: string;
  readonly id: string;
  readonly uuid: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string | null;
  readonly begunAt: number;
  userGuid: string | null;
}

export interface BetterDeskWorld {
  users: ConsoleUser[];
  config: BetterDeskConfig;
  /** Panel tokens and client tokens, to the user's guid. */
  readonly sessions: Map<string, string>;
  /** Half a sign-in that waits for its code, to the user's guid. */
  readonly partial: Map<string, string>;
  readonly trials: Map<string, BetterDeskTrial>;
  /** Times of failed logins. */
  hits: number[];
}

/** What a fresh installation loads when nothing is stored. */
export const FRESH: BetterDeskConfig = {
  enabled: false,
  display_name: "",
  issuer_url: "",
  client_id: "",
  client_secret: "",
  redirect_url: "",
  panel_url: "",
  scopes: "openid profile email",
  use_pkce: false,
  auto_discovery: true,
  authorization_url: "",
  token_url: "",
  userinfo_url: "",
  claim_username: "preferred_username",
  claim_email: "email",
  claim_name: "name",
  claim_groups: "groups",
  default_role: "viewer",
  group_role_map: "",
  allow_signup: true,
};

export function seedBetterDesk(users: readonly ConsoleUser[]): BetterDeskWorld {
  return {
    users: users.map((one) => ({ ...one })),
    config: { ...FRESH, panel_url: "https://panel.contoso.example", group_role_map: "Helpdesk=operator" },
    sessions: new Map(),
    partial: new Map(),
    trials: new Map(),
    hits: [],
  };
}
