/** Who may sign in, what Microsoft asks them, and who gets into the console without Microsoft. */
import { WANTED_CLAIMS, WANTED_PERMISSIONS } from "./app-registration.ts";
import { type HealthRow, healthRow, type Looked } from "./health-row.ts";
import type { FoundRegistration } from "./observed.ts";

export function peopleRows({ observed, found }: Looked): readonly HealthRow[] {
  const { rustDesk, directory } = observed;
  const seen = found !== null;
  const isUnseen = (what: "adminConsent" | "assignments") => found?.unseen?.includes(what) ?? false;
  const isGated = found?.servicePrincipal?.isAssignmentRequired === true;
  const assigned = found?.assignments ?? [];
  const people = assigned.filter(({ principalType }) => principalType === "person").length;
  const isEmpty = isGated && assigned.length === 0 && !isUnseen("assignments");
  const hasConsent = found?.adminConsent != null;
  const entraWhy = directory === null ? "entraUnseen" : null;
  const missing = seen ? missingClaims(found) : 0;
  const admins = rustDesk?.admins ?? null;
  const local = admins?.filter(({ isLocal }) => isLocal) ?? [];
  return [
    healthRow(
      "gate",
      { word: "list" },
      {
        state: !seen ? "na" : isUnseen("assignments") && isGated ? "na" : isEmpty ? "bad" : "ok",
        entra: seen
          ? isGated
            ? isEmpty
              ? { word: "emptyList" }
              : { word: "list", count: assigned.length - people, more: people }
            : { word: "everyone" }
          : null,
        fix: isEmpty ? "people" : null,
        why: isUnseen("assignments") ? "needsPermission" : entraWhy,
      },
    ),
    healthRow(
      "consent",
      { word: isGated ? "given" : "byEachPerson" },
      {
        state: !seen || isUnseen("adminConsent") ? "na" : isGated && !hasConsent ? "bad" : "ok",
        entra:
          !seen || isUnseen("adminConsent")
            ? null
            : { word: hasConsent ? "given" : isGated ? "notGiven" : "byEachPerson" },
        fix: seen && !isUnseen("adminConsent") && isGated && !hasConsent ? "repair" : null,
        why: isUnseen("adminConsent") ? "needsPermission" : entraWhy,
      },
    ),
    healthRow(
      "permissions",
      { word: "complete" },
      {
        state: seen ? (missing > 0 ? "bad" : "ok") : "na",
        entra: seen ? (missing > 0 ? { word: "missing", count: missing } : { word: "complete" }) : null,
        fix: missing > 0 ? "repair" : null,
        why: entraWhy,
      },
    ),
    healthRow(
      "localAdmin",
      { word: "atLeastOne" },
      {
        state: admins === null ? "na" : local.length > 0 ? "ok" : "bad",
        rustDesk:
          admins === null
            ? null
            : local.length > 0
              ? { word: "names", text: local.map(({ name }) => name).join(", ") }
              : { word: "none" },
        why:
          admins === null
            ? rustDesk === null
              ? "consoleUnseen"
              : "consoleHidesUsers"
            : local.length > 0
              ? null
              : "makeLocalAdmin",
      },
    ),
  ];
}

function missingClaims({ registration }: FoundRegistration): number {
  const permissions = WANTED_PERMISSIONS.filter(
    ({ id }) => !registration.requiredPermissions.some((one) => one.id.toLowerCase() === id),
  );
  const claims = WANTED_CLAIMS.filter(
    ({ name }) => !registration.idTokenClaims.some((one) => one.name === name),
  );
  return permissions.length + claims.length;
}
