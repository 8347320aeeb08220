import { plantApplication, plantSecret, plantServicePrincipal } from "../../sandbox/plant.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

test("repairs an existing app whose callback stands on the wrong platform, and keeps what is not ours", async ({
  admin,
  sandbox,
}) => {
  const { world, origins } = sandbox;
  const tenant = tenantOf(sandbox, "contoso.com");
  const callback = `${origins.rustDesk}/api/oidc/callback`;
  const app = plantApplication(tenant, world.now(), {
    displayName: "RustDesk by hand",
    spa: { redirectUris: [callback, "https://other.contoso.com/spa"] },
    tags: ["HideApp"],
  });
  plantServicePrincipal(tenant, app);
  const providers = Array.isArray(world.rustDesk.settings.providers) ? world.rustDesk.settings.providers : [];
  world.rustDesk.settings = {
    ...world.rustDesk.settings,
    providers: [
      ...providers,
      {
        name: "azure",
        order_index: 2,
        enabled: true,
        client_id: app.appId,
        client_secret: "",
        issuer: "https://login.microsoftonline.com/common/v2.0",
        custom_key: 7,
      },
    ],
  };
  await admin.reachReview();
  await expect(admin.page.getByText("Redirect URI moved from Single-page application to Web")).toBeVisible();
  await admin.makeChanges();
  await admin.testSignIn();
  expect(appsOf(sandbox, "contoso.com").map((one) => one.appId)).toEqual([app.appId]);
  expect(app.body.web.redirectUris).toEqual([callback]);
  expect(app.body.spa.redirectUris).toEqual(["https://other.contoso.com/spa"]);
  expect(app.body.displayName).toBe("RustDesk by hand");
  expect(app.body.tags).toContain("HideApp");
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId, custom_key: 7, order_index: 2 });
});

test("keeps other providers and unknown settings of the console byte for byte", async ({
  admin,
  sandbox,
}) => {
  const { rustDesk } = sandbox.world;
  const others = () =>
    JSON.stringify({
      ...rustDesk.settings,
      callback_url: "",
      providers: (Array.isArray(rustDesk.settings.providers) ? rustDesk.settings.providers : []).filter(
        (one) => one.name !== "azure",
      ),
    });
  const before = others();
  await admin.reachReview();
  await expect(admin.page.getByText("okta, github")).toBeVisible();
  await admin.makeChanges();
  expect(others()).toBe(before);
  expect(providerOf(sandbox, "azure")).toBeDefined();
});

test("asks before it replaces a client ID that the organisation does not have", async ({
  admin,
  sandbox,
}) => {
  const { settings } = sandbox.world.rustDesk;
  const lost = "11111111-2222-4333-8444-555555555555";
  const providers = Array.isArray(settings.providers) ? settings.providers : [];
  settings.providers = [
    ...providers,
    { name: "azure", enabled: true, client_id: lost, client_secret: "old", issuer: "" },
  ];
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  const popup = await admin.openMicrosoft();
  await popup.getByRole("button", { name: "Accept" }).click();
  await expect(admin.page.getByRole("alert")).toContainText("Microsoft gives every person a new identifier");
  await admin.page
    .getByRole("button", { name: "I understand: replace it with a new app registration" })
    .click();
  await admin.makeChanges();
  const app = appsOf(sandbox, "contoso.com")[0];
  expect(providerOf(sandbox, "azure")).toMatchObject({
    client_id: app?.appId,
    client_secret: app?.passwords[0]?.secretText,
  });
});

test("repairs it by hand: only what it lacks is asked for, each with its own picture", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { world, origins } = sandbox;
  const tenant = tenantOf(sandbox, "contoso.com");
  const callback = `${origins.rustDesk}/api/oidc/callback`;
  const app = plantApplication(tenant, world.now(), {
    displayName: "RustDesk by hand",
    spa: { redirectUris: [callback] },
    tags: ["rustdesk-oidc"],
  });
  const principal = plantServicePrincipal(tenant, app, { accountEnabled: false });
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await page.goBack();
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await admin.chooseEveryone();
  await page.getByRole("button", { name: "Take over RustDesk by hand" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  const next = async (name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
  await admin.heading("Make the secret, copy its Value").waitFor();
  const { secretText } = plantSecret(app, world.now());
  await page.getByLabel(/^Client secret, column/).fill(secretText);
  await next("put the callback under Web");
  await expect(page.getByRole("img", { name: /the platform Web holds the callback address/ })).toBeVisible();
  await expectAccessible(page);
  app.body.spa.redirectUris = [];
  app.body.web.redirectUris = [callback];
  await next("turn on ID tokens");
  await next("add the claims");
  await expectAccessible(page);
  await next("switch the app on");
  await expect(page.getByRole("img", { name: /Enabled for users to sign-in\? is set to Yes/ })).toBeVisible();
  principal.accountEnabled = true;
  await next("list the permissions");
  await expectAccessible(page);
  await next("save in RustDesk");
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app.appId, client_secret: secretText });
  await admin.testSignInWithConsent();
});
