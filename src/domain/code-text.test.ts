import { expect, test } from "vitest";
import { bareCode, findCodes } from "./code-text.ts";

/** Of the usual length, and nobody's: base64url with each of its odd letters. */
const MIDDLE = `eyJ2-_${"aB3".repeat(200)}`;
const CODE = `esrequest1.${MIDDLE}.40900bc6`;
const LINK = `https://rd.example.com/entra-setup/#/colleague?request=${CODE}`;
const broken = (mark: string, text = CODE) => (text.match(/.{1,72}/g) ?? []).join(mark);

test.each([
  ["the code alone", CODE],
  ["blanks around it", `  ${CODE}\n`],
  ["quotes around it", `"${CODE}"`],
  ["typographic quotes around it", `„${CODE}“`],
  ["angle brackets around it", `<${CODE}>`],
  ["the link", LINK],
  ["the link in angle brackets, a full stop behind it", `<${LINK}>.`],
  ["the link with another parameter behind it", `${LINK}&utm_source=mail`],
  [
    "the link inside a link of a mail filter",
    `https://eur01.safelinks.example/?url=${encodeURIComponent(LINK)}&data=05`,
  ],
  ["words on the next line", `${CODE}\nThe app asks for name and e-mail only.`],
  ["words on the same line", `${CODE} The app asks for name and e-mail only.`],
  ["hex digits behind it", `${CODE}\nabad1dea`],
  [
    "the whole mail",
    `Request for rd.example.com\n\nHello,\n\n${LINK}\n\nThe app asks for name and e-mail only.`,
  ],
  ["the whole mail, answered", `Hello,\n> ${broken("\n> ", LINK)}\n> \n> The app asks for name only.`],
  ["the whole mail, answered twice", `>> ${broken("\r\n>> ")}\r\n>> Best, Ada`],
  ["lines broken by the mail program", `${broken("\r\n")}\r\nBest, Ada`],
  ["soft line breaks of a mail's source", `${broken("=\r\n")}\r\nBest, Ada`],
  ["invisible characters of a chat", `${broken("\u200b")} ok?`],
  ["a link that was cut for showing, then the whole", `${LINK.slice(0, 90)}…\n<${LINK}>`],
  ["a code that was cut, then the whole", `${CODE.slice(0, 60)}\n${CODE}`],
  ["a reply before it", `esreply1.abc.12345678\n${CODE}`],
])("a request is cut out of the mail: %s", (_, text) => {
  expect(bareCode("esrequest", text)).toBe(CODE);
});

test("what is not whole stays what it is, so that it can be told", () => {
  expect(bareCode("esrequest", `${CODE.slice(0, -3)}, it said`)).toBe(CODE.slice(0, -3));
  expect(bareCode("esrequest", `esrequest1.${MIDDLE}`)).toBe(`esrequest1.${MIDDLE}`);
  expect(bareCode("esrequest", "esreply1.abc.12345678")).toBe("esreply1.abc.12345678");
  expect(bareCode("esrequest", "esrequest2.abc.12345678 ")).toBe("esrequest2.abc.12345678");
  expect(bareCode("esrequest", "Hello!")).toBeNull();
  expect(bareCode("esrequest", "")).toBeNull();
});

test("every code is found, the likeliest first", () => {
  const found = findCodes("esreply", `esrequest1.abc.12345678esreply1.cut esreply1.abc.0a1b2c3d`);
  expect(found.map(({ code }) => code)).toEqual([
    "esreply1.abc.0a1b2c3d",
    "esreply1.cut",
    "esrequest1.abc.12345678",
  ]);
});
