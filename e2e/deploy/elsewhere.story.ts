import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium, expect, test } from "playwright/test";
import { findChromium } from "../../find-chromium.mjs";
import { Admin } from "../admin.ts";
import { watch } from "../world.ts";
import { setUp, WAYS } from "./setting.ts";

for (const way of WAYS.filter((one) => one.endsWith("beside")))
  test(`${way}: a copy elsewhere over https asks nothing of an http console, and says that the browser forbids it`, async () => {
    const setting = await setUp(way);
    const config = join(setting.files, "config.json");
    writeFileSync(config, JSON.stringify({ ...JSON.parse(readFileSync(config, "utf8")), elsewhere: true }));
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [`--host-resolver-rules=${setting.resolverRules}`],
    });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
      const wrong = watch(context);
      const page = await context.newPage();
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      await new Admin(page, setting.url).begin();
      await page.getByLabel("Console address").fill("http://rd.contoso.com:21114");
      await expect(page.getByText("this page is https and the console is http")).toBeVisible();
      await page.getByLabel("Console address").fill("https://rd.contoso.com");
      await expect(page.getByText("this page has another address")).toBeVisible();
      expect([...hosts]).toEqual([new URL(setting.url).host]);
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
      await setting.close();
    }
  });
