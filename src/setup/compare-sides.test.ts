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

const callbackUrl = "https://rd.example.com/api/oidc/callback";
const entra: Parameters<typeof compareSides>[2] = {
  isThere: true,
  hasCallback: true,
  hasIdTokens: true,
  hasServicePrincipal: true,
  hasSecret: true,
  secretEndsAt: null,
  strays: [],
};
const settings = (secretHint: string | null): Parameters<typeof compareSides>[3] => ({
  ...JSON.parse("{}"),
  callbackUrl,
  providers: [
    {
      name: "azure",
      isEnabled: true,
      clientId: clientId.value,
      issuer: "https://i.example",
      secret: "present",
      secretHint,
    },
  ],
});
const statesOf = (...given: Parameters<typeof compareSides>) =>
  Object.fromEntries(compareSides(...given).map(({ setting, state }) => [setting, state]));

test("a match takes two sides; what stands on one alone is as planned", () => {
  expect(statesOf(plan, clientId.value, entra, settings("abc"), "abc")).toEqual({
    clientId: "match",
    callbackUrl: "match",
    issuer: "match",
    idTokens: "as planned",
    secret: "match",
    provider: "as planned",
  });
});

test("where one side was not read nothing is said to match", () => {
  const inRustDesk = statesOf(plan, clientId.value, null, settings("abc"), "abc");
  expect(inRustDesk).toEqual({
    clientId: "as planned",
    callbackUrl: "as planned",
    issuer: "as planned",
    idTokens: "cannot check",
    secret: "as planned",
    provider: "as planned",
  });
  const inEntra = statesOf(plan, clientId.value, entra, null, "abc");
  expect(inEntra).toEqual({
    clientId: "as planned",
    callbackUrl: "as planned",
    issuer: "as planned",
    idTokens: "as planned",
    secret: "cannot check",
    provider: "cannot check",
  });
});

test("one side that differs makes the setting wrong, whatever the other says", () => {
  const lacking = { ...entra, hasCallback: false };
  expect(statesOf(plan, clientId.value, lacking, settings("xyz"), "abc")).toMatchObject({
    clientId: "match",
    callbackUrl: "wrong",
    secret: "wrong",
  });
});
