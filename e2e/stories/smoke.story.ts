import { chromium } from "playwright/test";
import { generate } from "selfsigned";
import { findChromium } from "../../find-chromium.mjs";
import { launch } from "../../launcher/launch.ts";
import { startSandboxAsMicrosoft } from "../../sandbox/start.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { appsOf, expect, providerOf, test, watch } from "../world.ts";

const TENANT = "8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe";

for (const cloud of Object.values(CLOUDS))
  test(`the untouched production build connects in the cloud ${cloud.name}, with Microsoft's real addresses resolved to the simulator`, async () => {
    const { loginOrigin, graphOrigin } = cloud;
    const names = [loginOrigin, graphOrigin].map((origin) => new URL(origin).host);
    const { private: key, cert } = await generate([{ name: "commonName", value: "simulated" }], {
      extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
    });
    const sandbox = await startSandboxAsMicrosoft({ tls: { key, cert }, cloud });
    const assistant = await launch({
      folder: "dist",
      consoleOrigin: sandbox.origins.rustDesk,
      port: 0,
      connect: [loginOrigin, graphOrigin],
      config: { assistantClientId: sandbox.world.assistantClientId, clouds: [cloud.name] },
    });
    // No other host resolves: a request to another cloud would fail, and be seen.
    const rules = names.map((name) => `MAP ${name}:443 127.0.0.1:${sandbox.microsoftPort}`);
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [`--host-resolver-rules=${rules.join(",")},MAP * ~NOTFOUND,EXCLUDE localhost,EXCLUDE 127.0.0.1`],
    });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true });
      const wrong = watch(context);
      const asked = new Set<string>();
      context.on("request", (request) => asked.add(new URL(request.url()).origin));
      const admin = new Admin(await context.newPage(), assistant.url);
      await admin.reachReview();
      await admin.makeChanges();
      await admin.testSignIn();
      await admin.finish();
      const [app] = appsOf(sandbox, "contoso.com");
      expect(providerOf(sandbox, "azure")).toMatchObject({
        client_id: app?.appId,
        issuer: `${loginOrigin}/${TENANT}/v2.0`,
      });
      const scopes = sandbox.world.requests
        .filter(({ service, path }) => service === "entra" && path.includes("/authorize"))
        .map(({ path }) => new URL(path, loginOrigin).searchParams.get("scope") ?? "");
      expect(scopes.some((scope) => scope.includes(`${graphOrigin}/Application.ReadWrite.All`))).toBe(true);
      const own = [new URL(assistant.url).origin, sandbox.origins.rustDesk];
      expect([...asked].filter((origin) => !own.includes(origin)).sort()).toEqual(
        [graphOrigin, loginOrigin].sort(),
      );
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
      await assistant.close();
      await sandbox.close();
    }
  });
