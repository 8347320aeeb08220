/** What databk/rustdesk-console 1.8.0 keeps: users, providers, the general settings, and a cache that outlives a save. */
import { randomUUID } from "node:crypto";
import type { ConsoleUser } from "../../world.ts";
import type { Endpoints } from "../oidc-exchange.ts";

export interface DatabkProvider {
  readonly guid: string;
  name: string;
  type: string;
  issuer: string;
  clientId: string;
  clientSecret: string | null;
  scope: string;
  authorizationEndpoint: string | null;
  tokenEndpoint: string | null;
  userinfoEndpoint: string | null;
  jwksUri: string | null;
  enabled: boolean;
  priority: number;
  readonly createdAt: string;
  updatedAt: string;
}

/** One sign-in that was begun; lives three minutes and is given away once. */
export interface DatabkTrial {
  readonly code: string;
  readonly provider: string;
  readonly id: string;
  readonly uuid: string;
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly redirectUri: string;
  readonly begunAt: number;
  /** Whoever signed in; a failure is told to nobody but the server's log. */
  userGuid: string | null;
  failure: string | null;
}

/** The client of one issuer as it was first discovered: the whole of finding 2. */
export interface CachedConfig {
  readonly endpoints: Endpoints | null;
  readonly clientId: string;
  readonly at: number;
}

export interface DatabkWorld {
  users: ConsoleUser[];
  providers: DatabkProvider[];
  general: {
    watermarkEnabled: boolean;
    defaultLanguage: string;
    site: { frontendUrl: string; backendUrl: string };
    webauthn: { enabled: boolean; rpName: string };
  };
  readonly sessions: Map<string, string>;
  readonly trials: Map<string, DatabkTrial>;
  /** Discovered configurations by issuer. */
  readonly cache: Map<string, CachedConfig>;
  /** Times of requests, by route and who asked. */
  readonly hits: Map<string, number[]>;
  /** Second factors that wait: the first answer's secret to the user. */
  readonly flows: Map<string, string>;
}

export function seedDatabk(users: readonly ConsoleUser[], now: number): DatabkWorld {
  const at = new Date(now).toISOString();
  return {
    users: users.map((one) => ({ ...one })),
    providers: [
      {
        guid: randomUUID(),
        name: "okta",
        type: "oidc",
        issuer: "https://contoso.okta.example",
        clientId: "0oa1b2c3d4",
        clientSecret: "okta-secret-value",
        scope: "openid email profile",
        authorizationEndpoint: null,
        tokenEndpoint: null,
        userinfoEndpoint: null,
        jwksUri: null,
        enabled: true,
        priority: 1,
        createdAt: at,
        updatedAt: at,
      },
    ],
    general: {
      watermarkEnabled: true,
      defaultLanguage: "en-US",
      site: { frontendUrl: "", backendUrl: "" },
      webauthn: { enabled: true, rpName: "RustDesk Console" },
    },
    sessions: new Map(),
    trials: new Map(),
    cache: new Map(),
    hits: new Map(),
    flows: new Map(),
  };
}
