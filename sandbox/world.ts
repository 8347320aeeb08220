/**
 * The state of the simulated world. Handlers read and change it; tests look at it.
 * Nothing here is shared with `src`: what judges the app must not share its mistakes.
 */
import type { BetterDeskWorld } from "./consoles/betterdesk/betterdesk-world.ts";
import type { DatabkWorld } from "./consoles/databk/databk-world.ts";
import type { LejianwenWorld } from "./consoles/lejianwen/lejianwen-world.ts";
import type { Faults } from "./faults.ts";
import type { Product } from "./products.ts";

/** Where each service is reached. Filled in when the world is served; tests without sockets choose any. */
export interface Origins {
  /** Sign-in, such as `http://localhost:9100`. The issuer of every token is below it. */
  entra: string;
  graph: string;
  rustDesk: string;
}

export interface Person {
  readonly oid: string;
  /** What is typed at Microsoft's sign-in page. */
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly surname: string;
  readonly mail: string | null;
  readonly userType: "Member" | "Guest";
  readonly password: string;
  /** Has the plans that the tenant pays for; administrators often have none. */
  isLicensed: boolean;
  /** Template ids of active directory roles. */
  roles: string[];
  accountEnabled: boolean;
}

export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly securityEnabled: boolean;
  /** Object ids of people and of groups. */
  members: string[];
}

/** A secret as the directory knows it. Entra never gives `secretText` out again; the simulated one keeps it to check sign-ins. */
export interface PasswordCredential {
  keyId: string;
  displayName: string | null;
  hint: string;
  secretText: string;
  /** Milliseconds since the epoch. */
  startsAt: number;
  endsAt: number;
}

export type SignInAudience =
  | "AzureADMyOrg"
  | "AzureADMultipleOrgs"
  | "AzureADandPersonalMicrosoftAccount"
  | "PersonalMicrosoftAccount";

/** An application object. `body` holds every writable property in Graph's own names and is what PATCH changes. */
export interface Application {
  readonly id: string;
  readonly appId: string;
  readonly createdAt: number;
  /** Deleted applications stay for 30 days and keep their uniqueName. */
  deletedAt: number | null;
  uniqueName: string | null;
  passwords: PasswordCredential[];
  owners: string[];
  body: ApplicationBody;
  /** What a replica that lags still shows, and until when the newest one was like that. */
  before?: { readonly body: ApplicationBody; readonly until: number };
}

export interface ApplicationBody {
  displayName: string;
  signInAudience: SignInAudience;
  web: {
    homePageUrl: string | null;
    logoutUrl: string | null;
    redirectUris: string[];
    implicitGrantSettings: { enableIdTokenIssuance: boolean; enableAccessTokenIssuance: boolean };
  };
  spa: { redirectUris: string[] };
  publicClient: { redirectUris: string[] };
  api: { requestedAccessTokenVersion: number | null; [key: string]: unknown };
  requiredResourceAccess: { resourceAppId: string; resourceAccess: { id: string; type: string }[] }[];
  optionalClaims: {
    idToken: OptionalClaim[];
    accessToken: OptionalClaim[];
    saml2Token: OptionalClaim[];
  } | null;
  tags: string[];
  notes: string | null;
  groupMembershipClaims: string | null;
  /** Anything else that Graph lets one write, kept as it was sent. */
  [key: string]: unknown;
}

export interface OptionalClaim {
  name: string;
  source: string | null;
  essential: boolean;
  additionalProperties: string[];
}

export interface ServicePrincipal {
  readonly id: string;
  readonly appId: string;
  displayName: string;
  accountEnabled: boolean;
  appRoleAssignmentRequired: boolean;
  tags: string[];
  deletedAt: number | null;
  readonly createdAt?: number;
  /** The tenant's copy of Microsoft Graph and of the assistant itself are not deletable. */
  readonly isFirstParty: boolean;
}

export interface AppRoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly principalType: "User" | "Group";
  readonly principalDisplayName: string;
  readonly resourceId: string;
  readonly appRoleId: string;
  readonly createdAt: number;
}

/** Delegated permission, granted by an administrator for everyone or by one person for themselves. */
export interface PermissionGrant {
  readonly id: string;
  readonly clientId: string;
  readonly consentType: "AllPrincipals" | "Principal";
  readonly principalId: string | null;
  readonly resourceId: string;
  scope: string;
  readonly createdAt?: number;
}

export interface Tenant {
  readonly id: string;
  readonly displayName: string;
  /** Verified domains, the default one first. */
  readonly domains: string[];
  people: Person[];
  groups: Group[];
  applications: Application[];
  servicePrincipals: ServicePrincipal[];
  assignments: AppRoleAssignment[];
  grants: PermissionGrant[];
  policy: TenantPolicy;
}

export interface TenantPolicy {
  /** May members without a role register applications? Graph: defaultUserRolePermissions.allowedToCreateApps. */
  membersMayCreateApps: boolean;
  /** May people consent for themselves to low-risk permissions? */
  usersMayConsent: boolean;
  /** Longest allowed life of a new client secret in days; null for no limit. */
  longestSecretInDays: number | null;
  /** The app management policy forbids client secrets altogether. */
  secretsForbidden: boolean;
  /** Entra ID P1: without it groups cannot be assigned to an app. */
  hasPremium: boolean;
}

/** A user of the RustDesk console. */
export interface ConsoleUser {
  readonly guid: string;
  readonly name: string;
  displayName: string;
  email: string;
  /** Null: signs in through a provider only. */
  password: string | null;
  isAdmin: boolean;
  /** 1 normal, 0 disabled, -1 unverified. */
  status: 1 | 0 | -1;
  secondFactor: "none" | "email" | "totp";
  /** Provider name and subject of a linked outside account. */
  thirdAuth: { type: string; identifier: string } | null;
}

export interface ConsoleWorld {
  readonly version: string;
  users: ConsoleUser[];
  /** The whole OIDC settings document, unknown keys included. */
  settings: Record<string, unknown>;
  /** Where this version keeps those settings; `elsewhere` is a path and shape that nobody has described. */
  settingsAt: "usual" | "elsewhere";
  /** Bearer token to user guid. */
  sessions: Map<string, string>;
  /** The code that the next second factor must carry, as mailed or as shown by the authenticator. */
  nextCode: string;
  /** Does GET of the settings mask secrets? 1.8 does not, as far as is known. */
  masksSecrets: boolean;
  /** What this server makes of a document that it is given to store: nothing, unless a test has it trim or cut. */
  stores: (document: Record<string, unknown>) => Record<string, unknown>;
  /** Trial sign-ins by their code (= state). */
  trials: Map<string, Trial>;
}

/** One sign-in that a client has begun with POST /api/oidc/auth. */
export interface Trial {
  readonly code: string;
  readonly op: string;
  readonly id: string;
  readonly uuid: string;
  readonly nonce: string;
  readonly redirectUri: string;
  readonly begunAt: number;
  /** What auth-query answers: nothing yet, an error text, or the user who signed in. */
  outcome:
    | { kind: "waiting" }
    | { kind: "failed"; error: string }
    | { kind: "done"; userGuid: string; isNew: boolean };
}

/** One request that reached a service, for tests that ask what was really sent. */
export interface RecordedRequest {
  readonly service: "entra" | "graph" | "rustDesk";
  readonly method: string;
  /** Path and query. Sub-requests of a $batch are recorded one by one, with `inBatch` set. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number;
  readonly inBatch: boolean;
  readonly at: number;
}

/** Replication: Graph is many replicas, and each may answer from before a change. */
export interface Lag {
  /** So many further calls do not see what was created in the last ten minutes. */
  calls: number;
  /** Asked once for each call and thing: does the replica that answers not know yet what happened at this time? */
  hides: (happenedAt: number) => boolean;
}

export interface World {
  origins: Origins;
  /** Milliseconds since the epoch. Tests may replace it to move time. */
  now: () => number;
  /** How a late answer waits. Tests with a clock of their own replace it. */
  sleep: (ms: number) => Promise<void>;
  tenants: Tenant[];
  /** The assistant's own registration is known in every tenant under this client id (SPA platform, multi-tenant). */
  assistantClientId: string;
  /** Redirect URIs registered for the assistant (SPA). Empty: any same-origin `/redirect.html` on localhost is accepted. */
  assistantRedirectUris: string[];
  /** Which console answers at the console's address. */
  readonly product: Product;
  rustDesk: ConsoleWorld;
  /** Other consoles keep what is theirs apart. */
  readonly databk: DatabkWorld;
  readonly lejianwen: LejianwenWorld;
  readonly betterDesk: BetterDeskWorld;
  faults: Faults;
  lag: Lag;
  requests: RecordedRequest[];
  /** Everything secret that was ever given out, so that tests can look for it where it does not belong. */
  issued: Issued[];
}

export interface Issued {
  readonly kind: "client secret" | "Graph token" | "refresh token" | "console session";
  readonly value: string;
}

/** A request in, a response out: the only shape a simulated service has. `serve.ts` puts it on a socket, tests call it. */
export type Handler = (request: Request) => Promise<Response>;
