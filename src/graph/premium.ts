/**
 * Whether the organisation has the plan without which no group can be assigned to an app, Entra ID P1 or P2
 * (learn.microsoft.com/entra/identity/enterprise-apps/assign-user-or-group-access-portal). With few permissions it often
 * cannot be seen: under `User.Read` the organisation's plans come back empty (organization-get.md). The signed-in person's
 * own plans can be read, so a licensed admin proves that it is there; an unlicensed one proves nothing.
 */
import { z } from "zod/mini";
import type { BatchItem, SubResponse } from "./graph-client.ts";

/** Entra ID P1 and P2, as service plans (entra/identity/users/licensing-service-plan-reference). */
const PREMIUM: readonly string[] = [
  "41781fb2-bc02-4b7c-bd55-b576c07bb09d",
  "eec0eb4f-6444-4f95-aba0-50c24d67f998",
];

const PLANS = z.object({
  assignedPlans: z.nullish(
    z.array(z.object({ servicePlanId: z.nullish(z.string()), capabilityStatus: z.nullish(z.string()) })),
  ),
});

const LIST = z.object({ value: z.array(z.unknown()) });

/** What to ask for it, in any batch. */
export const PREMIUM_ITEMS: readonly BatchItem[] = [
  { id: "organizationPlans", method: "GET", url: "/organization?$select=assignedPlans" },
  { id: "ownPlans", method: "GET", url: "/me?$select=assignedPlans" },
];

/** Null where the answers do not tell: a list that is hidden looks like an empty one. */
export function readPremium(answers: ReadonlyMap<string, SubResponse>): boolean | null {
  const bodyOf = (id: string) => {
    const answer = answers.get(id);
    return answer?.status === 200 ? answer.body : null;
  };
  // A search does not fail for an answer that it can do without.
  const organization = LIST.safeParse(bodyOf("organizationPlans"));
  const ofOrganization = readPlans(organization.success ? organization.data.value[0] : null);
  if (ofOrganization.length > 0) return ofOrganization.some(isPremium);
  return readPlans(bodyOf("ownPlans")).some(isPremium) ? true : null;
}

type Plan = NonNullable<NonNullable<z.output<typeof PLANS>["assignedPlans"]>[number]>;

const readPlans = (body: unknown): readonly Plan[] => {
  const parsed = PLANS.safeParse(body);
  return parsed.success ? (parsed.data.assignedPlans ?? []) : [];
};

/** A plan that is running out (`Warning`) still works; a suspended or deleted one does not. */
const isPremium = ({ servicePlanId, capabilityStatus }: Plan): boolean =>
  PREMIUM.includes(servicePlanId?.toLowerCase() ?? "") &&
  (capabilityStatus === "Enabled" || capabilityStatus === "Warning");
