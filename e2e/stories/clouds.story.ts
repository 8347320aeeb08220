import { chromium } from "playwright/test";
import { generate } from "selfsigned";
import { findChromium } from "../../find-chromium.mjs";
import { launch } from "../../launcher/launch.ts";
import { startSandboxAsMicrosoft } from "../../sandbox/start.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { expect, expectAccessible, test, watch } from "../world.ts";

const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";

test("a cloud that the page may not talk to is there by script and by hand, and the page says why not more", async () => {
  const cloud = CLOUDS.usGov;
  const names = [cloud.loginOrigin, cloud.graphOrigin].map((origin) => new URL(origin).host);
  const { private: key, cert } = await generate([{ name: "commonName", value: "simulated" }], {
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const sandbox = await startSandboxAsMicrosoft({ tls: { key, cert }, cloud });
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  const assistant = await launch({
    folder: "dist",
    consoleOrigin: sandbox.origins.rustDesk,
    port: 0,
    connect: [loginOrigin, graphOrigin],
    config: { assistantClientId: sandbox.world.assistantClientId, clouds: ["global"] },
  });
  const rules = names.map((name) => `MAP ${name}:443 127.0.0.1:${sandbox.microsoftPort}`);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [`--host-resolver-rules=${rules.join(",")},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
    const wrong = watch(context);
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    const admin = new Admin(page, assistant.url);
    await admin.reachMicrosoft();
    await page.getByText("Other clouds").click();
    await page
      .getByLabel("Cloud")
      .selectOption({ label: "US Government L4 (GCC High), by script or by hand" });
    await expect(page.getByRole("radio", { name: /Sign in with Microsoft|Use a token/ })).toHaveCount(0);
    await expect(page.getByText("allows Microsoft global only")).toBeVisible();
    await page.getByLabel("Company domain").fill("contoso.com");
    await expectAccessible(page);

    const field = page.getByLabel("What it shows");
    await page.getByRole("button", { name: "Continue with a script" }).click();
    await expect(field).toHaveAccessibleDescription(/Paste the public record/);
    const [record] = await Promise.all([
      page.waitForEvent("popup"),
      page.getByRole("link", { name: "Open the public record" }).click(),
    ]);
    // A new window is empty at first.
    await expect(record.locator("body")).toContainText("issuer");
    const text = (await record.locator("body").textContent()) ?? "";
    await field.fill(text.slice(0, -20));
    await expect(field).toHaveAccessibleDescription(/This is not the whole record/);
    await field.fill(text.replaceAll("microsoftonline.us", "microsoftonline.com"));
    await expect(field).toHaveAccessibleDescription(/belongs to another cloud/);
    await field.fill(text);
    await expect(page.getByText(TENANT)).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Continue with a script" }).click();
    await admin.heading("Who may sign in?").waitFor();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await admin.heading("Review before anything is changed").waitFor();
    await expect(page.getByText(`${cloud.loginOrigin}/${TENANT}/v2.0`).first()).toBeVisible();
    await page.getByRole("button", { name: "Show the script" }).click();
    await expect(page.getByText("AzureUSGovernment").first()).toBeVisible();
    // The page itself asked nobody but the launcher.
    expect([...hosts]).toEqual([new URL(assistant.url).host]);
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    await assistant.close();
    await sandbox.close();
  }
});
