import { expect, test } from "vitest";
import { askedBy, type ColleagueRequest } from "../../domain/colleague-request.ts";
import { enColleague } from "../../messages/en/colleague.ts";
import type { SentRequest } from "../../ports/handover.ts";
import { planFor } from "../../scripts/testdata/plan-for.ts";
import { mailto, makeRequestMail } from "./request-mail.ts";

const { request } = planFor();
const CODE = `esrequest1.${"a".repeat(1300)}.0a1b2c3d`;
const asked: ColleagueRequest = {
  ...askedBy(request),
  id: "AAAAAAAAAAAAAAAAAAAAAA" as ColleagueRequest["id"],
  key: "k",
  expires: Date.UTC(2026, 11, 1),
};
const sent: SentRequest = {
  request: asked,
  code: CODE,
  tenant: request.tenant,
  words: ["amber", "violin", "harbour", "zebra"],
  state: "open",
};
const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
const bodyOf = (href: string) => new URLSearchParams(href.slice(href.indexOf("?") + 1)).get("body") ?? "";

test("the mail says what is asked, for whom, until when, and which words to compare", () => {
  const { text } = makeRequestMail(sent, "https://rd.example.com/entra-setup/", day, enColleague.mail);
  expect(text).toContain("connect RustDesk (rd.example.com) to our Microsoft sign-in");
  expect(text).toContain(`https://rd.example.com/entra-setup/#/colleague?request=${CODE}`);
  expect(text).toContain("amber – violin – harbour – zebra");
  expect(text).toContain("for contoso.com and ends on 2026-12-01");
  expect(text).toContain("put me on the app’s list");
});

test("where nobody else can open this page, the request itself is in the mail", () => {
  const { text } = makeRequestMail(sent, null, day, enColleague.mail);
  expect(text).toContain(`\n\n${CODE}\n\n`);
  expect(text).not.toContain("https://");
});

test("everyone may sign in: nobody asks to be put on a list", () => {
  const open = { ...sent, request: { ...asked, signIn: "everyone" } as const };
  expect(makeRequestMail(open, null, day, enColleague.mail).text).not.toContain("list");
});

test("what a mail program would cut is copied beside, with its place marked", () => {
  const { href, toPaste } = makeRequestMail(sent, null, day, enColleague.mail);
  expect(href.length).toBeLessThanOrEqual(2000);
  expect(bodyOf(href)).toContain("[paste here]");
  expect(href).not.toContain("esrequest1");
  expect(toPaste).toBe(CODE);
});

test("what fits is handed over whole, with the line breaks that mail programs want", () => {
  const { href, toPaste } = makeRequestMail(
    { ...sent, code: "esrequest1.ab.0a1b2c3d" },
    null,
    day,
    enColleague.mail,
  );
  expect(toPaste).toBe(null);
  expect(bodyOf(href)).toContain("\r\n\r\nesrequest1.ab.0a1b2c3d\r\n\r\n");
  expect(mailto("Reply", "a".repeat(3000))).toBe(null);
});
