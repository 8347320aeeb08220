import { watchSinks } from "../sinks.ts";
import { expect, test } from "../world.ts";

const SECRET = "abc8Q~put-there/on.purpose~0123456789abc";

test("the search for secrets that ends every story finds one wherever it is put", async ({
  page,
  context,
  sandbox,
  assistant,
}) => {
  const sinks = await watchSinks(context, sandbox.world, []);
  await page.goto(assistant.url);
  await page.getByRole("link", { name: "Begin" }).waitFor();
  sandbox.world.issued.push({ kind: "client secret", value: SECRET });
  await page.evaluate(async (secret) => {
    localStorage.setItem("a", secret);
    sessionStorage.setItem("b", JSON.stringify({ secret }));
    // biome-ignore lint/suspicious/noDocumentCookie: the place that is looked into
    document.cookie = `c=${encodeURIComponent(secret)}`;
    history.replaceState({ secret }, "", location.href);
    const field = document.createElement("input");
    field.value = secret.slice(0, 10);
    document.body.append(field);
    performance.mark(secret);
    Reflect.get(globalThis, "console").log(btoa(`x${secret}`));
    await navigator.clipboard.writeText(secret).catch(() => undefined);
    await fetch(`/config.json?x=${encodeURIComponent(secret)}`);
    await fetch("/api/login-options", { headers: { "x-note": secret } }).catch(() => undefined);
    const opening = indexedDB.open("d", 1);
    await new Promise<void>((resolve) => {
      opening.onupgradeneeded = () => opening.result.createObjectStore("e").put({ secret }, "f");
      opening.onsuccess = () => {
        opening.result.close();
        resolve();
      };
    });
  }, SECRET);
  process.stderr.write(`${SECRET.slice(0, 8)}\n`);
  const found = await sinks.look(page);
  for (const place of [
    "localStorage",
    "sessionStorage",
    "IndexedDB",
    "cookies",
    "address",
    "page",
    "timings",
    "console output",
    "clipboard",
    "addresses of requests",
    "launcher log",
  ])
    expect(found).toContain(`client secret in ${place}`);
});
