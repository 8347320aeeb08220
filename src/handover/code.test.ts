import {
  assert,
  asyncProperty,
  base64String,
  constantFrom,
  jsonValue,
  string,
  stringMatching,
  tuple,
} from "fast-check";
import { expect, test } from "vitest";
import { readColleagueReply } from "../domain/colleague-reply.ts";
import { readColleagueRequest } from "../domain/colleague-request.ts";
import { fromBase64Url, toBase64Url } from "./base64url.ts";
import { readCode, writeCode } from "./code.ts";

const { subtle } = crypto;
const CASES = { numRuns: 1000 };

test("base64url goes both ways, and anything else is refused", () => {
  for (let length = 0; length < 40; length += 1) {
    const bytes = crypto.getRandomValues(new Uint8Array(length));
    expect(fromBase64Url(toBase64Url(bytes))).toEqual(bytes);
  }
  for (const wrong of ["a", "ab=", "a+b/", "ä", "abcde"]) expect(fromBase64Url(wrong)).toBeNull();
});

test("a code is read as it was written, whatever mail and chat put around and into it", async () => {
  const content = { who: "Zoë", list: [1, null, "x"] };
  const code = await writeCode("esreply", content, subtle);
  const lines = code.match(/.{1,60}/g) ?? [];
  const forms = [
    code,
    `  ${code}\n`,
    `<${code}>`,
    lines.join("\r\n"),
    lines.map((line) => `> ${line}`).join("\n"),
    lines.map((line) => `>> ${line}`).join("\r\n"),
    lines.join("=\r\n"),
    lines.join("\u200b"),
    `Here it is:\n${code}\nBest, Ada`,
    `https://rd.example.com/entra-setup/#/colleague?request=${code}`,
    `https://eur01.safelinks.example/?url=https%3A%2F%2Frd.example.com%2F%23%2Fcolleague%3Frequest%3D${code}&data=05`,
    `esrequest1.abc.12345678 and ${code}`,
  ];
  for (const form of forms) {
    const read = await readCode("esreply", form, subtle);
    expect(read).toMatchObject({ ok: true, value: { code, json: content } });
  }
});

test("a code that was cut, changed, of the other kind or of a newer version is told apart", async () => {
  const code = await writeCode("esrequest", { a: "a long enough text to be cut" }, subtle);
  const [head = "", middle = "", end = ""] = code.split(".");
  const reasonOf = async (text: string) => {
    const read = await readCode("esrequest", text, subtle);
    return read.ok ? "ok" : read.problem.reason;
  };
  expect(await reasonOf(code)).toBe("ok");
  expect(await reasonOf(code.slice(0, -1))).toBe("truncated");
  expect(await reasonOf(`${head}.${middle}.`)).toBe("truncated");
  expect(await reasonOf(`${head}.${middle}`)).toBe("truncated");
  expect(await reasonOf(`${head}.${middle.slice(0, 10)}`)).toBe("truncated");
  expect(await reasonOf(`${head}.${middle.slice(0, 10)}.${end}`)).toBe("damaged");
  expect(await reasonOf(`${head}.${middle.replace(/.$/, "_")}.${end}`)).toBe("damaged");
  expect(await reasonOf(code.replace("esrequest1", "esreply1"))).toBe("other-kind");
  expect(await reasonOf(code.replace("esrequest1", "esrequest2"))).toBe("newer");
  expect(await reasonOf("hello")).toBe("not-a-code");
  expect(await reasonOf("")).toBe("not-a-code");
  const noJson = toBase64Url(new TextEncoder().encode("{"));
  const digest = new Uint8Array(await subtle.digest("SHA-256", new TextEncoder().encode(noJson)));
  const trailer = Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
  expect(await reasonOf(`esrequest1.${noJson}.${trailer}`)).toBe("damaged");
});

test("whatever JSON is put in comes out, in 1000 cases", async () => {
  await assert(
    asyncProperty(jsonValue(), constantFrom("esrequest", "esreply"), async (content, kind) => {
      const read = await readCode(kind, await writeCode(kind, content, subtle), subtle);
      expect(read.ok && JSON.stringify(read.value.json)).toBe(JSON.stringify(content));
    }),
    CASES,
  );
});

test("no text makes the reader throw or yields a request or reply, in 1000 cases", async () => {
  const almost = tuple(
    constantFrom("esreply1.", "esrequest1.", "esreply", "> esreply1.", "<esrequest1."),
    stringMatching(/^[A-Za-z0-9_-]{0,80}$/),
    constantFrom(".", "", "..", ".0000"),
    stringMatching(/^[0-9a-f]{0,9}$/),
  ).map((parts) => parts.join(""));
  await assert(
    asyncProperty(tuple(string({ unit: "binary" }), almost, base64String()), async (parts) => {
      for (const text of [...parts, parts.join("")])
        for (const kind of ["esrequest", "esreply"] as const)
          expect((await readCode(kind, text, subtle)).ok).toBe(false);
    }),
    CASES,
  );
});

test("one changed letter anywhere is noticed, in 1000 cases", async () => {
  const code = await writeCode("esreply", { a: "x".repeat(300) }, subtle);
  await assert(
    asyncProperty(string({ minLength: 1, maxLength: 1 }), stringMatching(/^\d{1,3}$/), async (letter, at) => {
      const place = 10 + (Number(at) % (code.length - 10));
      const changed = code.slice(0, place) + letter + code.slice(place + 1);
      const read = await readCode("esreply", changed, subtle);
      // A letter that is dropped on reading shortens the code; the same letter changes nothing.
      expect(read.ok).toBe(changed === code);
    }),
    CASES,
  );
});

test("no JSON is taken for a request or a reply by accident, in 1000 cases", async () => {
  await assert(
    asyncProperty(jsonValue(), async (json) => {
      expect(readColleagueRequest(json)).toBeNull();
      expect(readColleagueReply(json)).toBeNull();
    }),
    CASES,
  );
});
