/** What MSAL and Entra throw, as seen in msal-browser 5.29 against a simulated Entra, and what it is called here. */
import { describe, expect, test } from "vitest";
import { claimsOf, needsPerson, SignInError, toSignInError } from "./sign-in-error.ts";

/** An error with MSAL's fields. Its classes are not used: their names are minified in a build, so nothing may rest on them. */
const thrown = (fields: object) =>
  Object.assign(new Error("See https://aka.ms/msal.js.errors for details"), fields);

describe("what was thrown gets one of our codes", () => {
  test.each<[string, object, string]>([
    ["cancelled on Microsoft's page", { errorCode: "access_denied", errorNo: "65004" }, "cancelled"],
    ["closed, where that can be seen", { errorCode: "user_cancelled" }, "cancelled"],
    ["closed, where it cannot", { errorCode: "timed_out", subError: "redirect_bridge_timeout" }, "no-answer"],
    ["a bridge page that got nothing", { errorCode: "redirect_bridge_empty_response" }, "no-answer"],
    ["given up for the next try", { errorCode: "interaction_in_progress_cancelled" }, "cancelled"],
    ["a blocked window", { errorCode: "popup_window_error" }, "popup-blocked"],
    ["an empty window", { errorCode: "empty_window_error" }, "popup-blocked"],
    ["MFA asked of a refresh token", { errorCode: "interaction_required", errorNo: 50076 }, "token-ended"],
    ["no session at Entra", { errorCode: "login_required", errorNo: "50058" }, "token-ended"],
    ["a refresh token that is over", { errorCode: "invalid_grant", errorNo: 700084 }, "token-ended"],
    [
      "a consent that is missing",
      { errorCode: "invalid_grant", subError: "consent_required", errorNo: 65001 },
      "admin-approval-needed",
    ],
    [
      "an approval that only an admin gives",
      { errorCode: "access_denied", errorNo: "90094" },
      "admin-approval-needed",
    ],
    ["a busy Entra", { errorCode: "temporarily_unavailable", errorNo: 90033 }, "unavailable"],
    ["a busy Entra, replayed by MSAL", { errorCode: "90033" }, "unavailable"],
    ["two numbers, replayed", { errorCode: "90094 65001" }, "admin-approval-needed"],
    [
      "an app nobody knows",
      { errorCode: "unauthorized_client", errorNo: 700016 },
      "assistant-not-registered",
    ],
    [
      "a redirect URI on the wrong platform",
      { errorCode: "invalid_request", errorNo: "9002326" },
      "assistant-not-registered",
    ],
    ["a token endpoint out of reach", { errorCode: "post_request_failed" }, "unavailable"],
    ["no network", { errorCode: "no_network_connectivity" }, "unavailable"],
    ["a captive portal's page", { errorCode: "failed_to_parse_response" }, "unavailable"],
    ["an authority without a document", { errorCode: "endpoints_resolution_error" }, "discovery-unreachable"],
    ["a page without crypto", { errorCode: "crypto_nonexistent" }, "insecure-page"],
    ["someone of another organisation", { errorCode: "server_error", errorNo: "50020" }, "wrong-account"],
    ["a personal account", { errorCode: "server_error", errorNo: 500208 }, "personal-account"],
    ["a device that is not compliant", { errorCode: "access_denied_by_policy", errorNo: 53000 }, "refused"],
    ["a code nobody has seen", { errorCode: "brand_new_code" }, "refused"],
    ["the name of an inherited property", { errorCode: "constructor" }, "refused"],
  ])("%s", (_what, fields, code) => {
    expect(toSignInError(thrown(fields))).toMatchObject({ name: "SignInError", code });
  });

  test.each([
    ["a text", "boom"],
    ["nothing", undefined],
    ["null", null],
    ["a plain error", new Error("boom")],
  ])("%s is a refusal", (_what, value) => {
    expect(toSignInError(value).code).toBe("refused");
  });
});

describe("Entra's number", () => {
  test.each<[string, object]>([
    ["as a number, from the token endpoint", { errorNo: 53003 }],
    ["as a text, from the authorize endpoint", { errorNo: "53003" }],
    ["only in the words", { errorMessage: "AADSTS53003: Access has been blocked." }],
  ])("is found %s", (_where, fields) => {
    expect(toSignInError(thrown({ errorCode: "x", ...fields })).facts.aadsts).toBe("53003");
  });

  test("is more telling than MSAL's code, so it wins", () => {
    expect(toSignInError(thrown({ errorCode: "access_denied", errorNo: 700016 })).code).toBe(
      "assistant-not-registered",
    );
  });
});

test("a refusal carries what Microsoft's support asks for, and the words cut short", () => {
  const error = toSignInError(
    thrown({
      errorCode: "invalid_client",
      errorNo: 7000218,
      correlationId: "c0ffee00-0000-4000-8000-000000000000",
      errorMessage: "x".repeat(5000),
    }),
  );
  expect(error.facts).toEqual({
    msal: "invalid_client",
    aadsts: "7000218",
    correlationId: "c0ffee00-0000-4000-8000-000000000000",
    message: "x".repeat(300),
  });
});

test("our own error passes untouched", () => {
  const own = new SignInError("wrong-tenant");
  expect(toSignInError(own)).toBe(own);
});

describe("Microsoft's window is opened", () => {
  const byName = { name: "InteractionRequiredAuthError" };
  test.each<[string, object, boolean]>([
    ["for MFA", { ...byName, errorCode: "interaction_required", errorNo: 50076 }, true],
    ["for a scope without consent", { ...byName, errorCode: "invalid_grant", errorNo: 65001 }, true],
    ["when nothing is cached", { errorCode: "no_tokens_found" }, true],
    ["when the refresh token was revoked", { errorCode: "invalid_grant", errorNo: 50173 }, true],
    ["not for a lost network", { errorCode: "no_network_connectivity" }, false],
    ["not for a busy Entra", { errorCode: "90033" }, false],
    ["not for an unknown app", { errorCode: "unauthorized_client", errorNo: 700016 }, false],
  ])("%s", (_when, fields, isOpened) => {
    expect(needsPerson(thrown(fields))).toBe(isOpened);
  });

  test("with the claims that the silent request was refused for", () => {
    expect(claimsOf(thrown({ claims: '{"access_token":{}}' }))).toBe('{"access_token":{}}');
    expect(claimsOf(thrown({ claims: "" }))).toBeNull();
    expect(claimsOf("boom")).toBeNull();
  });
});
