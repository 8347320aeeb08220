/** The world as it was read, before anything is planned. Reading changes nothing. */
import type {
  AdminConsent,
  AppRegistration,
  Assignment,
  ObjectId,
  ServicePrincipal,
} from "./app-registration.ts";
import type { ClientId } from "./client-id.ts";
import type { Instant } from "./instant.ts";
import type { OidcProvider } from "./oidc-provider.ts";

/** How a registration came to be found, surest first. The last two need the admin's yes. */
export type FoundBy = "clientIdInConsole" | "uniqueName" | "tag" | "redirectUri";

export interface FoundRegistration {
  readonly by: readonly FoundBy[];
  readonly registration: AppRegistration;
  readonly servicePrincipal: ServicePrincipal | null;
  readonly adminConsent: AdminConsent | null;
  readonly assignments: readonly Assignment[];
  /** What this account may not read; it shows as absent above and is not to be taken for missing. */
  readonly unseen?: readonly ("adminConsent" | "assignments")[];
}

/** A soft-deleted registration, whole where Entra shows it: it can come back as it was. */
export interface DeletedTwin {
  readonly objectId: ObjectId;
  readonly deletedAt: Instant | null;
  readonly registration?: AppRegistration | null;
  /** Its enterprise application, deleted with it. */
  readonly servicePrincipalId?: ObjectId | null;
}

export interface SignedInPerson {
  readonly objectId: ObjectId;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

export interface ObservedDirectory {
  readonly me: SignedInPerson;
  /** The organisation's display name. */
  readonly tenantName: string;
  /** Object id of Microsoft Graph's own service principal in this tenant: what admin consent points to. */
  readonly graphServicePrincipalId: ObjectId;
  readonly found: readonly FoundRegistration[];
  /** A soft-deleted registration that still holds our unique name, which Entra keeps for 30 days. */
  readonly deletedTwin: DeletedTwin | null;
}

/** Somebody who may change the console's settings. */
export interface ConsoleAdmin {
  readonly name: string;
  /** Has a password of the console's own, so gets in when the provider is broken or gone. */
  readonly isLocal: boolean;
}

/** What the server would send people to, read from a sign-in that it was asked to begin. No user is made. */
export interface ServerAsks {
  readonly tenant: string;
  readonly clientId: string;
  readonly callbackUrl: string;
}

export interface ObservedConsole {
  readonly callbackUrl: string | null;
  readonly providers: readonly OidcProvider[];
  /** Who could still get in without Microsoft; null where the console does not show its users. */
  readonly admins?: readonly ConsoleAdmin[] | null;
  /** Providers that users are offered; null or absent when it was not asked. */
  readonly offered?: readonly string[] | null;
  /** `refused`: the server could not begin a sign-in, with its own words. */
  readonly serverAsks?: ServerAsks | { readonly refused: string } | null;
}

export interface Observed {
  /** When the world was read. */
  readonly at: Instant;
  /** Eight hex digits that mark what this run makes; random, so it is given. */
  readonly run: string;
  /** `rustdesk-oidc-` + 16 hex digits over tenant and origin; the same for every admin. */
  readonly uniqueName: string;
  /** Null: the Entra side is in a person's hands and was not looked at. */
  readonly directory: ObservedDirectory | null;
  /** Null: the console side is in a person's hands and was not looked at. */
  readonly rustDesk: ObservedConsole | null;
  /**
   * A secret that this page still holds, because the console did not take it yet. It is delivered, not made again.
   * `keyId` is null when a person made it and only its value is known.
   */
  readonly heldSecret: { readonly clientId: ClientId; readonly keyId: string | null } | null;
}

/** The client id that the console holds for Microsoft, if any. Not parsed: an admin may have typed anything there. */
export type SavedClientId = ClientId | string;
