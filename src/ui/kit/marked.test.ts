import { createElement } from "preact";
import { renderToStaticMarkup } from "preact-render-to-string";
import { expect, test } from "vitest";
import { Breakable } from "./breakable.tsx";
import { Marked } from "./marked.tsx";

const marked = (found: string, expected: string) =>
  renderToStaticMarkup(createElement(Marked, { found, expected }));
const broken = (text: string) => renderToStaticMarkup(createElement(Breakable, { text }));

test.each([
  ["the same is not marked", "https://a.example/x", "https://a.example/x", "https://a.example<wbr/>/x"],
  [
    "what differs is, and the path may take a new line",
    "https://b.example/api",
    "https://a.example/api",
    "https://<mark>b</mark>.example<wbr/>/api",
  ],
  [
    "also where the path is at fault",
    "https://a.example/Api",
    "https://a.example/api",
    "https://a.example<wbr/>/<mark>A</mark>pi",
  ],
  [
    "something that is missing leaves nothing to mark",
    "https://a.example/ap",
    "https://a.example/api",
    "https://a.example<wbr/>/ap",
  ],
  ["what was put in is marked", "abbc", "abc", "ab<mark>b</mark>c"],
])("%s", (_what, found, expected, html) => {
  expect(marked(found, expected)).toBe(html);
});

test.each([
  ["http://localhost:21114/api/oidc/callback", "http://localhost:21114<wbr/>/api/oidc/callback"],
  ["https://a.example/#/x?y=1&z=2", "https://a.example<wbr/>/<wbr/>#/x<wbr/>?y=1<wbr/>&amp;z=2"],
  ["admin@contoso.com", "admin<wbr/>@contoso<wbr/>.com"],
  ["until 25 May 2027", "until 25 May 2027"],
])("%s breaks where a reader would break it", (text, html) => {
  expect(broken(text)).toBe(html);
});
