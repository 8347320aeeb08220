import { describe, expect, test } from "vitest";
import { keepNeeds, maySearch, type ScopeNeeds, scopesFor } from "./scopes.ts";

describe("what a session may search", () => {
  test.each([
    ["nothing asked for", ["User.Read", "Application.ReadWrite.All"], [false, false]],
    ["people only", ["User.ReadBasic.All"], [true, false]],
    ["what the picker asks for", ["User.ReadBasic.All", "GroupMember.Read.All"], [true, true]],
    ["the Azure CLI's wider ones", ["User.ReadWrite.All", "Group.ReadWrite.All"], [true, true]],
    ["the directory as its person", ["Directory.AccessAsUser.All"], [true, true]],
    ["groups only", ["Group.Read.All"], [false, true]],
  ])("%s", (_what, scopes, [people, groups]) => {
    expect(maySearch(scopes)).toEqual({ people, groups });
  });
});

describe("permissions are asked for when they are needed", () => {
  test("those of the picker only when it is opened", () => {
    expect(scopesFor({ wantsConsent: true })).not.toContain("User.ReadBasic.All");
    expect(scopesFor({ wantsConsent: false, picksPeople: true })).toEqual([
      "User.Read",
      "Application.ReadWrite.All",
      "User.ReadBasic.All",
      "GroupMember.Read.All",
    ]);
  });

  test("and people alone without the one that needs an administrator", () => {
    expect(scopesFor({ wantsConsent: false, picksPeople: "people only" })).not.toContain(
      "GroupMember.Read.All",
    );
  });

  test.each<[string, readonly string[], Partial<ScopeNeeds>]>([
    ["the picker's", scopesFor({ wantsConsent: false, picksPeople: true }), { picksPeople: true }],
    [
      "people's",
      scopesFor({ wantsConsent: false, picksPeople: "people only" }),
      { picksPeople: "people only" },
    ],
    ["the consent's", scopesFor({ wantsConsent: true }), { wantsConsent: true }],
    ["nothing more", scopesFor({ wantsConsent: false }), {}],
  ])("what was given earlier stays asked for: %s", (_what, before, kept) => {
    const none = { wantsConsent: false };
    expect(scopesFor(keepNeeds(none, before))).toEqual(scopesFor({ ...none, ...kept }));
  });

  test("and a wider wish is not narrowed by it", () => {
    const before = scopesFor({ wantsConsent: false, picksPeople: "people only" });
    expect(scopesFor(keepNeeds({ wantsConsent: false, picksPeople: true }, before))).toContain(
      "GroupMember.Read.All",
    );
  });
});
