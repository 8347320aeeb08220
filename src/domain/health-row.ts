/** The rows of the health table, in the order in which they are read, and what stands in them. Words: the catalogues. */
import type { Audience } from "./audience.ts";
import type { Instant } from "./instant.ts";
import type { FoundRegistration, Observed } from "./observed.ts";
import type { OidcProvider } from "./oidc-provider.ts";
import type { SetupRequest } from "./setup-request.ts";

export const HEALTH_ROWS = {
  path: ["callback", "clientId", "issuer", "idTokens", "audience", "enterpriseApp", "button", "serverAsks"],
  secret: ["secretInUse", "leftOver", "secretMatch"],
  people: ["gate", "consent", "permissions", "localAdmin"],
  record: ["marked", "duplicates", "deletedTwin"],
} as const;

export const HEALTH_GROUPS = ["path", "secret", "people", "record"] as const;
export type HealthGroup = (typeof HEALTH_GROUPS)[number];
export type HealthRowId = (typeof HEALTH_ROWS)[HealthGroup][number];

/** What stands in a cell: a value as it is, or a word of the catalogue with what it needs. */
export type HealthValue =
  | { readonly text: string; readonly note?: HealthWord }
  | {
      readonly word: HealthWord;
      readonly count?: number;
      readonly more?: number;
      readonly at?: Instant;
      /** When that which ends at `at` began. */
      readonly from?: Instant;
      readonly text?: string;
    };

export type HealthWord =
  | Audience
  | "on"
  | "off"
  | "visible"
  | "hidden"
  | "sameOnBoth"
  | "asPublished"
  | "none"
  | "notThere"
  | "webPlatform"
  | "spaPlatform"
  | "publicClientPlatform"
  | "enabled"
  | "disabled"
  | "asPlanned"
  | "asksOther"
  | "refused"
  | "moreThan30Days"
  | "daysLeft"
  | "expired"
  | "severalLive"
  | "saved"
  | "absent"
  | "undelivered"
  | "hiddenByMicrosoft"
  | "hiddenByRustDesk"
  | "begins"
  | "list"
  | "emptyList"
  | "everyone"
  | "given"
  | "notGiven"
  | "byEachPerson"
  | "complete"
  | "missing"
  | "atLeastOne"
  | "names"
  | "marked"
  | "unmarked"
  | "others"
  | "deletedOn"
  | "foundAgain";

/** Why a row cannot be checked, or what follows from it where nothing repairs it. */
export type HealthWhy =
  | "entraUnseen"
  | "consoleUnseen"
  | "needsPermission"
  | "onlySignIn"
  | "buttonHidden"
  | "consoleHidesUsers"
  | "makeLocalAdmin"
  | "chooseOne"
  | "nameIsHeld"
  | "connectAnew";

export interface HealthRow {
  readonly id: HealthRowId;
  readonly state: "ok" | "bad" | "none" | "na";
  readonly shouldBe: HealthValue;
  /** Null: this side has nothing to say about it. */
  readonly entra: HealthValue | null;
  readonly rustDesk: HealthValue | null;
  /** Which job puts it right; null where there is none. */
  readonly fix: "repair" | "replaceSecret" | "people" | null;
  readonly why: HealthWhy | null;
}

/** What the rows are made from. */
export interface Looked {
  readonly request: SetupRequest;
  readonly observed: Observed;
  readonly found: FoundRegistration | null;
  readonly provider: OidcProvider | null;
}

/** A row as it is when all is well; a maker says only what differs. */
export const healthRow = (
  id: HealthRowId,
  shouldBe: HealthValue,
  otherwise: Partial<Omit<HealthRow, "id" | "shouldBe">> = {},
): HealthRow => ({
  id,
  state: "ok",
  shouldBe,
  entra: null,
  rustDesk: null,
  fix: null,
  why: null,
  ...otherwise,
});
