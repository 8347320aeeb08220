import { chromium, expect, test } from "playwright/test";
import { findChromium } from "../../find-chromium.mjs";
import { EXAMPLE } from "../../launcher/recipes/site.ts";
import { Admin } from "../admin.ts";
import { appsOf, providerOf, watch } from "../world.ts";
import { setUp, WAYS } from "./setting.ts";

for (const way of WAYS)
  test(`${way}: connects from the address to a proven sign-in, and breaks no policy`, async () => {
    const setting = await setUp(way);
    const { sandbox } = setting;
    const executablePath = findChromium();
    const browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [`--host-resolver-rules=${setting.resolverRules}`],
    });
    try {
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "en-GB" });
      const wrong = watch(context);
      const admin = new Admin(await context.newPage(), setting.url);
      await admin.reachReview();
      await admin.makeChanges();
      await admin.testSignIn();
      await admin.finish();
      const [app] = appsOf(sandbox, "contoso.com");
      const consoleOrigin = way === "launcher" ? sandbox.origins.rustDesk : EXAMPLE.consoleOrigin;
      expect(app?.body.web.redirectUris).toEqual([`${consoleOrigin}/api/oidc/callback`]);
      expect(providerOf(sandbox, "azure")).toMatchObject({
        client_id: app?.appId,
        client_secret: app?.passwords[0]?.secretText,
        issuer: "https://login.microsoftonline.com/8f3c2a41-6b0d-4c57-9e1f-2d84b7a077fe/v2.0",
      });
      expect(wrong).toEqual([]);
    } finally {
      await browser.close();
      await setting.close();
    }
  });
