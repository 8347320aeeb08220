/** What a plan promises to have set: only that is waited for and held against it when both sides are read back. */
import type { HealthRowId } from "../domain/health-row.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import type { MatchRow } from "./setup-event.ts";

type Setting = MatchRow["setting"];

const ROW_OF = {
  clientId: "clientId",
  callbackUrl: "callback",
  issuer: "issuer",
  secret: "secretInUse",
  idTokens: "idTokens",
  provider: "button",
} as const satisfies Record<Setting, HealthRowId>;

/** Is this setting right once the plan is through? A fix of one row leaves the others as they were. */
export function isClaimed({ request: { intent }, steps }: SetupPlan, setting: Setting): boolean {
  switch (intent.kind) {
    case "connect":
    case "replaceSecret":
    case "changeAddress":
      return true;
    case "repair":
      return (
        intent.only === null ||
        intent.only.includes(ROW_OF[setting]) ||
        // The console's entry is saved whole.
        (setting !== "idTokens" && steps.some(({ kind }) => kind === "saveProvider"))
      );
    case "retire":
    case "setPeople":
    case "disconnect":
    case "undo":
      return false;
  }
}
