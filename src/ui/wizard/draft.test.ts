import { expect, test } from "vitest";
import { EMPTY_DRAFT, readDraft } from "./draft.ts";

test("a draft survives storage", () => {
  const draft = {
    ...EMPTY_DRAFT,
    tenant: "contoso.com",
    way: "token",
    gate: "everyone",
    lifetimeInDays: 90,
  } as const;
  expect(readDraft(JSON.stringify(draft))).toEqual(draft);
});

test.each([null, "", "{", "7", "[]", '{"way":"sudo","lifetimeInDays":1e9,"includeMe":"yes","tenant":7}'])(
  "what storage holds instead of a draft (%s) leaves the empty one",
  (json) => {
    expect(readDraft(json)).toEqual(EMPTY_DRAFT);
  },
);
