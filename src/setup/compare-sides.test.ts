import { expect, test } from "vitest";
import { parseClientId } from "../domain/client-id.ts";
import type { SetupPlan } from "../domain/setup-plan.ts";
import { compareSides } from "./compare-sides.ts";

const clientId = parseClientId("11111111-2222-4333-8444-555555555555");
if (!clientId.ok) throw new Error("a client id");
const plan: SetupPlan = JSON.parse(
  '{"request":{"product":"pro"},"end":{"callbackUrl":"https://rd.example.com/api/oidc/callback","issuer":"https://i.example","providerName":"azure"}}',
);

test("nothing is claimed of a side that was not read", () => {
  const rows = compareSides(plan, clientId.value, null, null, null);
  expect(rows.map(({ entra, rustDesk, state }) => ({ entra, rustDesk, state }))).toEqual(
    rows.map(() => ({ entra: null, rustDesk: null, state: "cannot check" })),
  );
});
