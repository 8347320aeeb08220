import { chromium } from "playwright/test";
import { generate } from "selfsigned";
import { findChromium } from "../../find-chromium.mjs";
import { launch } from "../../launcher/launch.ts";
import { startSandboxAsMicrosoft } from "../../sandbox/start.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { appsOf, expect, providerOf, test, watch } from "../world.ts";

test("the untouched production build connects, with Microsoft's real addresses resolved to the simulator", async () => {
  const names = ["login.microsoftonline.com", "graph.microsoft.com"];
  const { private: key, cert } = await generate([{ name: "commonName", value: "simulated" }], {
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
  });
  const sandbox = await startSandboxAsMicrosoft({ tls: { key, cert } });
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  const assistant = await launch({
    folder: "dist",
    consoleOrigin: sandbox.origins.rustDesk,
    port: 0,
    connect: [loginOrigin, graphOrigin],
    config: { assistantClientId: sandbox.world.assistantClientId },
  });
  const rules = names.map((name) => `MAP ${name}:443 127.0.0.1:${sandbox.microsoftPort}`);
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: [`--host-resolver-rules=${rules.join(",")},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`],
  });
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const wrong = watch(context);
    const admin = new Admin(await context.newPage(), assistant.url);
    await admin.reachReview();
    await admin.makeChanges();
    await admin.testSignIn();
    await admin.finish();
    const [app] = appsOf(sandbox, "contoso.com");
    expect(providerOf(sandbox, "azure")).toMatchObject({
      client_id: app?.appId,
      issuer: "https://login.microsoftonline.com/8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe/v2.0",
    });
    expect(wrong).toEqual([]);
  } finally {
    await browser.close();
    await assistant.close();
    await sandbox.close();
  }
});
