/** What `setup` asks of Microsoft Graph, in the domain's words. Failures throw `GraphError`. */
import type {
  ObjectId,
  RegistrationPatch,
  ServicePrincipalChange,
  WantedRegistration,
} from "../domain/app-registration.ts";
import type { CallbackUrl } from "../domain/callback-url.ts";
import type { ClientId } from "../domain/client-id.ts";
import type { ClientSecret } from "../domain/client-secret.ts";
import type { Instant } from "../domain/instant.ts";
import type { ObservedDirectory } from "../domain/observed.ts";
import type { Principal } from "../domain/setup-request.ts";
import type { Call } from "./call.ts";

/** A step with every value known: what can be sent. */
export type DirectoryChange =
  | {
      readonly kind: "createAppRegistration";
      readonly uniqueName: string;
      readonly wanted: WantedRegistration;
    }
  | { readonly kind: "repairAppRegistration"; readonly objectId: ObjectId; readonly patch: RegistrationPatch }
  | {
      readonly kind: "createServicePrincipal";
      readonly clientId: ClientId;
      readonly isAssignmentRequired: boolean;
    }
  | {
      readonly kind: "repairServicePrincipal";
      readonly objectId: ObjectId;
      readonly changes: readonly ServicePrincipalChange[];
    }
  | {
      readonly kind: "grantAdminConsent";
      readonly servicePrincipalId: ObjectId;
      readonly graphServicePrincipalId: ObjectId;
      readonly scopes: readonly string[];
      readonly existingGrantId: string | null;
    }
  | {
      readonly kind: "assignPerson";
      readonly servicePrincipalId: ObjectId;
      readonly personId: ObjectId;
      readonly personType: Principal["type"];
    }
  | {
      readonly kind: "unassignPerson";
      readonly servicePrincipalId: ObjectId;
      readonly assignmentId: string;
    }
  | {
      readonly kind: "restore";
      readonly of: "applications" | "servicePrincipals";
      readonly objectId: ObjectId;
    }
  | { readonly kind: "deleteAppRegistration"; readonly objectId: ObjectId }
  | { readonly kind: "purgeAppRegistration"; readonly objectId: ObjectId }
  | {
      readonly kind: "addClientSecret";
      readonly objectId: ObjectId;
      /** Carries the run's mark, so that a secret whose answer was lost can be found and removed. */
      readonly displayName: string;
      readonly endsAt: Instant;
      /** Key ids that are left alone though they carry the same name: this tab made them before. */
      readonly existing?: readonly string[];
    }
  | { readonly kind: "removeClientSecret"; readonly objectId: ObjectId; readonly keyId: string };

/** What a change brought. */
export type DirectoryOutcome =
  | {
      readonly kind: "registration";
      readonly objectId: ObjectId;
      readonly clientId: ClientId;
      readonly isNew: boolean;
    }
  | { readonly kind: "servicePrincipal"; readonly objectId: ObjectId }
  | {
      readonly kind: "secret";
      readonly keyId: string;
      readonly secret: ClientSecret;
      readonly endsAt: Instant | null;
    }
  | { readonly kind: "done" };

/** How one change of a chain ended. After the first failure the rest was not tried. */
export type ChangeResult =
  | { readonly end: "done"; readonly outcome: DirectoryOutcome; readonly requestId: string | null }
  /** `mayBeDone`: a part of it was carried out, or nobody knows. */
  | { readonly end: "failed"; readonly error: unknown; readonly mayBeDone: boolean }
  | { readonly end: "not tried" };

/** A request as it would be sent, for the review's fold. The secret's value is never part of one. */
export interface PlannedRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly body: unknown;
}

/** People and groups by the beginning of a name. */
export interface PeopleFound {
  readonly found: readonly FoundPrincipal[];
  /** What this account may not search. */
  readonly unseen: readonly ("people" | "groups")[];
  /** Has the organisation the plan (Entra ID P1 or P2) without which no group is taken? Null where it cannot be seen. */
  readonly hasPremium: boolean | null;
}

export interface FoundPrincipal extends Principal {
  /** A person's address; empty for a group. */
  readonly detail: string;
  /** Groups inside this one: Entra does not let their members in. Null where it cannot be seen, or for a person. */
  readonly innerGroups: number | null;
}

export interface Directory {
  /** People and groups whose name begins so; asked as one types. Changes nothing, safe to repeat. */
  searchPeople(text: string, call: Call): Promise<PeopleFound>;

  /**
   * Reads everything that a plan needs, in as few rounds as can be. Changes nothing; safe to repeat.
   * `savedClientId` is what the console holds, or null.
   */
  look(
    question: {
      readonly uniqueName: string;
      readonly callbackUrl: CallbackUrl;
      readonly savedClientId: string | null;
    },
    call: Call,
  ): Promise<ObservedDirectory>;

  /**
   * Carries the changes out in the given order, each only when the one before succeeded, in one `$batch`.
   * Waits out throttling and replication (told by `call.onWait`); an outcome that got lost is looked up before anything
   * is sent again. One result per change, in order. Rejects only when aborted.
   */
  change(changes: readonly DirectoryChange[], call: Call): Promise<readonly ChangeResult[]>;

  /** The requests that `change` would send. Pure. `{…}` stands for values that an earlier step brings. */
  preview(change: DirectoryChange): readonly PlannedRequest[];

  /** Is the registration visible with this callback, this secret's keyId (null: not asked) and a service principal? Safe to repeat. */
  readBack(
    question: {
      readonly clientId: ClientId;
      readonly callbackUrl: CallbackUrl;
      readonly keyId: string | null;
      /** What this run made: others of this name that were not there before came from a try whose answer got lost. */
      readonly made?: { readonly displayName: string; readonly existing: readonly string[] };
    },
    call: Call,
  ): Promise<{
    /** Is the registration there at all? */
    readonly isThere: boolean;
    readonly hasCallback: boolean;
    readonly hasIdTokens: boolean;
    readonly hasSecret: boolean | null;
    readonly hasServicePrincipal: boolean;
    readonly secretEndsAt: Instant | null;
    readonly strays: readonly { readonly objectId: ObjectId; readonly keyId: string }[];
  }>;
}
