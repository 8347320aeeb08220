import { expect, test } from "vitest";
import { makeRequestLink, shareableUrl } from "./share-url.ts";

test.each([
  ["https://rd.example.com/entra-setup/", "https://rd.example.com/entra-setup/"],
  ["https://rd.example.com/entra-setup/index.html?x=1#/ask", "https://rd.example.com/entra-setup/"],
  ["https://rd.example.com", "https://rd.example.com/"],
  ["https://10.0.0.5:8443/setup", "https://10.0.0.5:8443/"],
])("%s can be opened by others at %s", (page, base) => {
  expect(shareableUrl(page)).toBe(base);
});

test.each([
  "http://localhost:8000/",
  "https://localhost/",
  "https://setup.localhost/",
  "https://127.0.0.1:8443/",
  "https://[::1]/",
  "http://rd.example.com/entra-setup/",
  "https://someone:word@rd.example.com/",
  "file:///home/me/index.html",
  "javascript:alert(1)",
  "",
])("%s is nothing that others could open", (page) => {
  expect(shareableUrl(page)).toBe(null);
});

test("the request stands in the fragment, where no server sees it", () => {
  const link = new URL(makeRequestLink("https://rd.example.com/entra-setup/", "esrequest1.abc.12345678"));
  expect(link.hash).toBe("#/colleague?request=esrequest1.abc.12345678");
  expect(link.search).toBe("");
});
