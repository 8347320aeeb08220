import { expect, test } from "vitest";
import { parseConsoleAddress } from "./callback-url.ts";
import { parseClientId } from "./client-id.ts";
import { looksLikeClientSecret } from "./client-secret.ts";
import { parseTenant } from "./tenant.ts";
import { unwrap } from "./unwrap.ts";

const ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";
const WRAPPINGS = [
  (text: string) => `  ${text}\r\n`,
  (text: string) => `"${text}"`,
  (text: string) => `'${text}'`,
  (text: string) => `\`${text}\``,
  (text: string) => `“${text}”`,
  (text: string) => `„${text}“`,
  (text: string) => `«${text}»`,
  (text: string) => `<${text}>`,
  (text: string) => ` "${text}" `,
  (text: string) => `\u200b${text}\ufeff`,
];

test.each(WRAPPINGS.map((wrap) => wrap("…")))(
  "whatever stands around it, as in %j, is dropped",
  (wrapped) => {
    const wrap = (text: string) => wrapped.replace("…", text);
    expect(unwrap(wrap("contoso.com"))).toBe("contoso.com");
    expect(parseTenant(wrap("contoso.com"))).toEqual({ ok: true, value: "contoso.com" });
    expect(parseTenant(wrap(`https://login.microsoftonline.com/${ID}/v2.0`))).toEqual({
      ok: true,
      value: ID,
    });
    expect(parseClientId(wrap(ID))).toEqual({ ok: true, value: ID });
    expect(looksLikeClientSecret(wrap(SECRET)).ok).toBe(true);
    expect(parseConsoleAddress(wrap("https://rd.example.com/#/login"))).toMatchObject({
      ok: true,
      value: { origin: "https://rd.example.com" },
    });
  },
);

test("what is inside stays, quotes that belong to nothing too", () => {
  expect(unwrap(`say "yes"`)).toBe(`say "yes"`);
  expect(unwrap(`"open`)).toBe(`"open`);
  expect(unwrap("")).toBe("");
});
