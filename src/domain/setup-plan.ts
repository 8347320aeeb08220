/** What would change: a frozen list of tagged steps that review shows, the browser applies and a person can follow. */
import type {
  ObjectId,
  RegistrationChange,
  RegistrationPatch,
  ServicePrincipalChange,
  WantedRegistration,
} from "./app-registration.ts";
import type { CallbackUrl } from "./callback-url.ts";
import type { ClientId } from "./client-id.ts";
import type { Instant } from "./instant.ts";
import type { ProviderChange } from "./oidc-provider.ts";
import type { Principal, SetupRequest } from "./setup-request.ts";
import type { Issuer } from "./tenant.ts";

/** A step's name within its plan: its kind, with a suffix where a kind occurs more than once. */
export type StepId = string;

/** A value that exists already, or that an earlier step will bring. */
export type Later<T> = { readonly known: T } | { readonly from: StepId };

export interface CreateAppRegistration {
  readonly kind: "createAppRegistration";
  readonly id: StepId;
  readonly uniqueName: string;
  readonly wanted: WantedRegistration;
}
export interface RepairAppRegistration {
  readonly kind: "repairAppRegistration";
  readonly id: StepId;
  readonly objectId: ObjectId;
  readonly clientId: ClientId;
  readonly displayName: string;
  readonly changes: readonly RegistrationChange[];
  readonly patch: RegistrationPatch;
}
export interface CreateServicePrincipal {
  readonly kind: "createServicePrincipal";
  readonly id: StepId;
  readonly clientId: Later<ClientId>;
  readonly isAssignmentRequired: boolean;
}
export interface RepairServicePrincipal {
  readonly kind: "repairServicePrincipal";
  readonly id: StepId;
  readonly objectId: ObjectId;
  readonly changes: readonly ServicePrincipalChange[];
}
export interface GrantAdminConsent {
  readonly kind: "grantAdminConsent";
  readonly id: StepId;
  readonly servicePrincipalId: Later<ObjectId>;
  readonly graphServicePrincipalId: ObjectId | null;
  /** The whole scope list to be stored: the union with what an existing grant holds. */
  readonly scopes: readonly string[];
  readonly existingGrantId: string | null;
}
/** Puts a person or a group on the list of who may sign in. */
export interface AssignPerson {
  readonly kind: "assignPerson";
  readonly id: StepId;
  readonly servicePrincipalId: Later<ObjectId>;
  readonly personId: ObjectId | null;
  readonly personName: string;
  readonly personType: Principal["type"];
}
/** Takes a person or a group off that list. Accounts that RustDesk made for them stay. */
export interface UnassignPerson {
  readonly kind: "unassignPerson";
  readonly id: StepId;
  readonly servicePrincipalId: ObjectId;
  readonly assignmentId: string;
  readonly personName: string;
}
export interface AddClientSecret {
  readonly kind: "addClientSecret";
  readonly id: StepId;
  readonly objectId: Later<ObjectId>;
  readonly displayName: string;
  readonly endsAt: Instant;
  readonly lifetimeInDays: number;
  /** Key ids that were there before: whatever else carries its name then was made by a try whose answer got lost. */
  readonly existing: readonly string[];
}
/**
 * Lets a new secret reach every part of Entra before RustDesk uses it: fresh ones were refused for up to a minute
 * (AADSTS7000215, graph.md section c). Only where an older one keeps sign-in alive meanwhile.
 */
export interface WaitForSecret {
  readonly kind: "waitForSecret";
  readonly id: StepId;
  readonly forMs: number;
}
/** Brings a soft-deleted registration back, with its client id: every user's `sub` hangs on it. */
export interface RestoreAppRegistration {
  readonly kind: "restoreAppRegistration";
  readonly id: StepId;
  readonly objectId: ObjectId;
  readonly clientId: ClientId;
  readonly displayName: string;
}
/** After the registration, never before it (directory-deleteditems-restore). */
export interface RestoreServicePrincipal {
  readonly kind: "restoreServicePrincipal";
  readonly id: StepId;
  readonly objectId: ObjectId;
}
/** Soft: Entra keeps it for 30 days, its name with it. Its enterprise application goes along. */
export interface DeleteAppRegistration {
  readonly kind: "deleteAppRegistration";
  readonly id: StepId;
  /** Null: with Entra in a person's hands nobody looked it up. */
  readonly objectId: ObjectId | null;
  readonly displayName: string;
}
/** Nothing brings it back after this; its name is free again. */
export interface PurgeAppRegistration {
  readonly kind: "purgeAppRegistration";
  readonly id: StepId;
  readonly objectId: ObjectId;
  readonly displayName: string;
}
export interface SaveProvider {
  readonly kind: "saveProvider";
  readonly id: StepId;
  readonly providerName: string;
  readonly clientId: Later<ClientId>;
  readonly issuer: Issuer;
  readonly callbackUrl: CallbackUrl;
  /** `new` comes from the secret step (or from the person who made it); `held` was made before in this page; `keep` leaves the stored one alone. */
  readonly secret: "new" | "held" | "keep";
  readonly changes: readonly ProviderChange[];
}
/** Takes our entry out of the console; every other provider and setting stays. */
export interface RemoveProvider {
  readonly kind: "removeProvider";
  readonly id: StepId;
  readonly providerName: string;
  readonly clientId: string;
}
/** Removes a secret of ours that a newer one has replaced or that was never delivered. Runs only after the read-back. */
export interface RemoveClientSecret {
  readonly kind: "removeClientSecret";
  readonly id: StepId;
  readonly objectId: ObjectId;
  readonly keyId: string;
  readonly displayName: string;
  /** By these it is recognised in the portal, which lists secrets by description, end and first characters. */
  readonly hint: string | null;
  readonly endsAt: Instant | null;
}

export type EntraStep =
  | CreateAppRegistration
  | RepairAppRegistration
  | CreateServicePrincipal
  | RepairServicePrincipal
  | GrantAdminConsent
  | AssignPerson
  | UnassignPerson
  | AddClientSecret
  | WaitForSecret
  | RemoveClientSecret
  | RestoreAppRegistration
  | RestoreServicePrincipal
  | DeleteAppRegistration
  | PurgeAppRegistration;
export type RustDeskStep = SaveProvider | RemoveProvider;
export type SetupStep = EntraStep | RustDeskStep;
export type StepKind = SetupStep["kind"];

/** Which side of the connection each kind of step changes. */
export const SIDE_OF = {
  createAppRegistration: "entra",
  repairAppRegistration: "entra",
  createServicePrincipal: "entra",
  repairServicePrincipal: "entra",
  grantAdminConsent: "entra",
  assignPerson: "entra",
  unassignPerson: "entra",
  addClientSecret: "entra",
  waitForSecret: "entra",
  removeClientSecret: "entra",
  restoreAppRegistration: "entra",
  restoreServicePrincipal: "entra",
  deleteAppRegistration: "entra",
  purgeAppRegistration: "entra",
  saveProvider: "rustDesk",
  removeProvider: "rustDesk",
} as const satisfies Record<StepKind, "entra" | "rustDesk">;

/** Things that are there already and stay as they are; the review shows them with "=". */
export type Kept =
  | { readonly kind: "appRegistration"; readonly displayName: string; readonly clientId: ClientId }
  | { readonly kind: "redirectUri"; readonly uri: string }
  | { readonly kind: "otherRedirectUris"; readonly uris: readonly string[] }
  | { readonly kind: "servicePrincipal" }
  | { readonly kind: "adminConsent" }
  | { readonly kind: "assigned"; readonly names: readonly string[] }
  | { readonly kind: "secret"; readonly displayName: string | null; readonly endsAt: Instant | null }
  | { readonly kind: "provider"; readonly name: string }
  | { readonly kind: "otherProviders"; readonly names: readonly string[] };

export interface SetupPlan {
  readonly request: SetupRequest;
  readonly steps: readonly SetupStep[];
  readonly kept: readonly Kept[];
  /** What both sides hold at the end; verification compares with this. A plan that disconnects leaves nothing of it. */
  readonly end: {
    readonly isConnected: boolean;
    readonly clientId: Later<ClientId>;
    readonly issuer: Issuer;
    readonly callbackUrl: CallbackUrl;
    readonly providerName: string;
  };
  /** Delegated Graph permissions that applying this plan uses, least first. Empty when nothing changes in Entra by the browser. */
  readonly scopes: readonly string[];
}

/** Why no plan can be made before the admin has chosen. Answered by changing `SetupRequest.registration` or by looking again. */
export type PlanQuestion =
  | {
      /** Found by tag or redirect URI only, or more than one: take one over, or make a new one? */
      readonly reason: "adopt-or-create";
      readonly candidates: readonly {
        readonly clientId: ClientId;
        readonly displayName: string;
        readonly by: readonly ("uniqueName" | "tag" | "redirectUri")[];
      }[];
    }
  | {
      /** The console names a client id that this directory does not know. A new one changes every user's `sub`. */
      readonly reason: "saved-client-id-unknown";
      readonly clientId: string;
      readonly savedIssuer: string;
    }
  | {
      /** The console names a client id, and with Entra in a person's hands nobody looks what is behind it. */
      readonly reason: "saved-client-id-unseen";
      readonly clientId: ClientId;
    }
  | {
      /** A deleted registration still holds our name: it is restored, or deleted permanently in the portal. */
      readonly reason: "deleted-twin";
      readonly objectId: ObjectId;
      readonly clientId: ClientId | null;
      readonly deletedAt: Instant | null;
    }
  | {
      /** Nothing here to repair, replace or remove: neither side holds a connection of this console. */
      readonly reason: "not-connected";
    }
  | {
      /** Registrations for personal accounts hold two secrets; one has to be removed by hand before a new one fits. */
      readonly reason: "secrets-full";
      readonly max: number;
      readonly secrets: readonly { readonly displayName: string | null; readonly endsAt: Instant | null }[];
    };
