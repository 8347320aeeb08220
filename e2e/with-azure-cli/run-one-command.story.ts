import { readFile } from "node:fs/promises";
import { type Browser, chromium } from "playwright/test";
import { findChromium } from "../../find-chromium.mjs";
import { type Launched, launch } from "../../launcher/launch.ts";
import { type AzureBench, startAzureBench } from "../../sandbox/azure/azure-bench.ts";
import { CAST } from "../../sandbox/cast.ts";
import { CONTOSO_ID } from "../../sandbox/seed.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, providerOf, test, watch } from "../world.ts";

/** The production build, a browser and the Azure CLI, all of which take the simulated Microsoft for the real one. */
async function openWorld(): Promise<{ bench: AzureBench; assistant: Launched; browser: Browser }> {
  const bench = await startAzureBench();
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  const assistant = await launch({
    folder: "dist",
    consoleOrigin: bench.sandbox.origins.rustDesk,
    port: 0,
    connect: [loginOrigin, graphOrigin],
    config: {},
  });
  const rules = [loginOrigin, graphOrigin].map(
    (origin) => `MAP ${new URL(origin).host}:443 127.0.0.1:${bench.microsoftPort}`,
  );
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [`--host-resolver-rules=${rules.join(",")},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`],
  });
  return { bench, assistant, browser };
}

test("runs the downloaded script in the Azure CLI, pastes its last line, and proves the sign-in", async () => {
  const { bench, assistant, browser } = await openWorld();
  const { sandbox } = bench;
  try {
    await bench.signIn(CAST.contosoAdmin, CONTOSO_ID);
    const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
    const wrong = watch(context);
    const page = await context.newPage();
    const admin = new Admin(page, assistant.url);
    await admin.begin();
    await admin.acceptAddress();
    await admin.signInToConsole();
    await admin.nameOrganisation();
    await page.getByRole("radio", { name: /Run one command/ }).check();
    await page.getByRole("button", { name: "Continue with a script" }).click();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Show the script" }).click();
    await admin.heading("Run one command").waitFor();
    await expectAccessible(page);

    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("entra-setup-localhost.sh");
    const script = await readFile(await download.path(), "utf8");
    const ran = await bench.run(script);
    expect(ran.status, ran.stderr).toBe(0);
    const [app] = appsOf(sandbox, "contoso.com");
    const secret = app?.passwords[0]?.secretText ?? "none";

    await page.getByLabel("Paste anything").fill(ran.stdout);
    await expect(page.getByLabel("Application (client) ID")).toHaveValue(app?.appId ?? "");
    await page.getByRole("button", { name: "Next: save in RustDesk" }).click();
    await admin.heading("The changes are made").waitFor();
    expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app?.appId, client_secret: secret });
    expect(await page.content()).not.toContain(secret);
    await admin.testSignIn();
    await admin.finish();
    expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    await assistant.close();
    await bench.close();
  }
});
