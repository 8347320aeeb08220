/** The main story at every console that can be set up through its own API. */
import { CAST } from "../../sandbox/cast.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import type { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, tenantOf, test } from "../world.ts";

/** From the start to a proven sign-in; what the console then holds is each story's own to say. */
async function connect(admin: Admin, title: string): Promise<void> {
  const { page } = admin;
  await admin.begin();
  await page.getByText(`It answers like ${title}`).waitFor();
  await expectAccessible(page);
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
}

/** A real sign-in; these consoles show people by their user name. */
async function prove(admin: Admin): Promise<void> {
  await admin.page.getByRole("button", { name: "Test the sign-in" }).click();
  await admin.page.getByText("Passed, no account was made").waitFor();
  const popup = await admin.openMicrosoft("Test as someone else");
  await popup.getByRole("button", { name: /Contoso Admin/ }).click();
  await admin.heading("It works: admin@contoso.com signed in").waitFor();
}

const issuerAt = (sandbox: Sandbox) => `${sandbox.origins.entra}/${tenantOf(sandbox, "contoso.com").id}/v2.0`;

test.describe("databk/rustdesk-console", () => {
  test.use({ product: "databk" });

  test("is connected, address included, and proven by a sign-in", async ({ admin, sandbox }) => {
    const { page } = admin;
    const { databk } = sandbox.world;
    await connect(admin, "databk/rustdesk-console");
    await test.step("the review shows that the server's address is set, and how people are named", async () => {
      const rustDesk = page.getByRole("region", { name: "RustDesk", exact: true });
      await expect(rustDesk.getByText("http://localhost:3000/api/oidc/callback")).toBeVisible();
      await expect(page.getByText("admin@contoso.com becomes admin@contoso.com in RustDesk.")).toBeVisible();
      await expect(page.getByText("named after their display name: Contoso Admin")).toBeVisible();
      await expectAccessible(page);
      expect(databk.general.site.backendUrl).toBe("");
    });
    await admin.makeChanges();
    await prove(admin);
    const [app] = appsOf(sandbox, "contoso.com");
    expect(databk.general.site.backendUrl).toBe(sandbox.origins.rustDesk);
    expect(databk.providers.find(({ name }) => name === "azure")).toMatchObject({
      enabled: true,
      clientId: app?.appId,
      clientSecret: app?.passwords[0]?.secretText,
      issuer: issuerAt(sandbox),
    });
    expect(databk.providers.map(({ name }) => name)).toEqual(["okta", "azure"]);
    expect(databk.users.some(({ name }) => name === CAST.contosoAdmin.userName)).toBe(true);
    await admin.finish();
    await expect(page.getByText("6 of 6 as planned")).toBeVisible();
    await page.getByRole("button", { name: "Finish and sign out" }).click();
    await admin.heading("Finished").waitFor();
    expect(databk.sessions.size).toBe(0);
  });

  test("is still spoken to after a reload", async ({ admin, sandbox }) => {
    await admin.begin();
    await admin.page.getByText("It answers like databk/rustdesk-console").waitFor();
    await admin.acceptAddress();
    await admin.heading("Sign in to the RustDesk console").waitFor();
    await admin.page.reload();
    sandbox.world.requests.length = 0;
    await admin.signInToConsole();
    await admin.heading("Which organisation, and how?").waitFor();
    expect(sandbox.world.requests.map(({ path }) => path)).toContain("/api/settings/general");
  });

  test("is switched off and on again", async ({ admin, sandbox }) => {
    await connect(admin, "databk/rustdesk-console");
    await admin.makeChanges();
    await admin.page.getByRole("button", { name: "Test the sign-in" }).click();
    await admin.page.getByText("Passed, no account was made").waitFor();
    await admin.page.getByRole("button", { name: "Turn it off again" }).click();
    await admin.page.getByText("The button is off.").waitFor();
    const azure = () => sandbox.world.databk.providers.find(({ name }) => name === "azure");
    expect(azure()).toMatchObject({ enabled: false, clientSecret: expect.stringContaining("Q~") });
    await admin.page.getByRole("button", { name: "Turn it on", exact: true }).click();
    await expect(admin.page.getByText("The button is off.")).toHaveCount(0);
    await expect.poll(() => azure()?.enabled).toBe(true);
  });

  test("says which server cannot read Microsoft’s record, and goes on when it can", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    await connect(admin, "databk/rustdesk-console");
    sandbox.world.faults.add({
      service: "entra",
      method: "GET",
      path: /well-known/,
      effect: { kind: "answer", status: 503, body: "" },
    });
    await page.getByRole("button", { name: "Make these changes" }).click();
    await page.getByText("The console cannot read Microsoft’s public record").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Go on from here" }).click();
    await admin.heading("The changes are made").waitFor();
    expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
    expect(sandbox.world.databk.providers.filter(({ name }) => name === "azure")).toMatchObject([
      { enabled: true },
    ]);
  });

  test("wants a pause after five sign-ins, and is not asked again by itself", async ({ admin, sandbox }) => {
    const { page } = admin;
    await admin.begin();
    await admin.acceptAddress();
    for (let count = 0; count < 5; count += 1) {
      await admin.signInToConsole({ ...CAST.consoleAdmin, password: `wrong ${count}` });
      await expect(page.getByRole("alert")).toContainText("User name or password is wrong");
    }
    await admin.signInToConsole();
    await page.getByText("The console wants a pause").waitFor();
    const logins = sandbox.world.requests.filter(({ path }) => path === "/api/login");
    expect(logins).toHaveLength(6);
  });
});

test.describe("lejianwen/rustdesk-api", () => {
  test.use({ product: "lejianwen" });

  test("is connected and proven; that it has no switch is said", async ({ admin, sandbox }) => {
    const { page } = admin;
    const { lejianwen } = sandbox.world;
    await connect(admin, "lejianwen/rustdesk-api");
    await expect(page.getByText("Someone without a mailbox gets no name there")).toBeVisible();
    await admin.makeChanges();
    await prove(admin);
    const [app] = appsOf(sandbox, "contoso.com");
    expect(lejianwen.providers.find(({ op }) => op === "azure")).toMatchObject({
      client_id: app?.appId,
      client_secret: app?.passwords[0]?.secretText,
      issuer: issuerAt(sandbox),
      scopes: "openid,profile,email",
      pkce_enable: true,
    });
    expect(lejianwen.providers).toHaveLength(2);
    await expect(page.getByText("This server has no switch for a provider")).toBeVisible();
    await expect(page.getByRole("button", { name: "Turn it off again" })).toHaveCount(0);
    await expectAccessible(page);
    await admin.finish();
    await page.getByRole("button", { name: "Finish and sign out" }).click();
    await admin.heading("Finished").waitFor();
    expect(lejianwen.sessions.size).toBe(0);
  });

  test("is asked in its own language, also by whoever does not wait until it is recognised", async ({
    admin,
  }) => {
    const { page } = admin;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/api/**", async (route) => {
      await held;
      await route.continue();
    });
    await admin.begin();
    await admin.acceptAddress();
    await expect(page.getByRole("button", { name: "Sign in to the console" })).toBeDisabled();
    release();
    await admin.signInToConsole();
    await admin.heading("Which organisation, and how?").waitFor();
  });

  test("asks for a picture after three failures, and lets in who reads it", async ({ admin, sandbox }) => {
    const { page } = admin;
    await admin.begin();
    await admin.acceptAddress();
    for (let count = 0; count < 3; count += 1) {
      await admin.signInToConsole({ ...CAST.consoleAdmin, password: "wrong" });
      await expect(page.getByRole("button", { name: "Sign in to the console" })).toBeEnabled();
    }
    const picture = page.getByRole("img", { name: /A picture with digits/ });
    await expect(picture).toBeVisible();
    await expect.poll(() => picture.evaluate((canvas) => Reflect.get(canvas, "width"))).toBe(125);
    await expectAccessible(page);
    await page.getByLabel("Password", { exact: true }).fill(CAST.consoleAdmin.password);
    await page.getByLabel("Digits in the picture").fill(sandbox.world.lejianwen.picture?.text ?? "");
    await page.getByRole("button", { name: "Sign in to the console" }).click();
    await admin.heading("Which organisation, and how?").waitFor();
  });

  test("shows at the dry check that its configuration file names another address", async ({
    admin,
    sandbox,
  }) => {
    sandbox.world.lejianwen.apiServer = "http://192.168.1.20:21114";
    await connect(admin, "lejianwen/rustdesk-api");
    await admin.makeChanges();
    await admin.page.getByRole("button", { name: "Test the sign-in" }).click();
    await admin.page.getByText("Differs from the plan", { exact: true }).waitFor();
    await expect(admin.page.getByText("http://192.168.1.20:21114/api/oidc/callback").first()).toBeVisible();
  });
});

test.describe("BetterDesk", () => {
  test.use({ product: "betterdesk" });

  test("is connected at its own callback path and proven; everything else of it stays", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    const { betterDesk } = sandbox.world;
    const callback = `${sandbox.origins.rustDesk}/api/auth/oidc/callback`;
    await admin.begin();
    await page.getByText("It answers like BetterDesk").waitFor();
    await expect(page.getByText("/api/auth/oidc/callback", { exact: true })).toBeVisible();
    await connect(admin, "BetterDesk");
    await admin.makeChanges();
    await prove(admin);
    const [app] = appsOf(sandbox, "contoso.com");
    expect(app?.body.web.redirectUris).toEqual([callback]);
    expect(betterDesk.config).toMatchObject({
      enabled: true,
      display_name: "Microsoft",
      client_id: app?.appId,
      client_secret: app?.passwords[0]?.secretText,
      issuer_url: issuerAt(sandbox),
      redirect_url: callback,
      group_role_map: "Helpdesk=operator",
      panel_url: "https://panel.contoso.example",
    });
    await admin.finish();
  });

  test("a provider that stands there is replaced only after the review has said so", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    Object.assign(sandbox.world.betterDesk.config, {
      enabled: true,
      display_name: "Keycloak",
      client_id: "rustdesk",
      client_secret: "old",
      issuer_url: "https://keycloak.example/realms/x",
      redirect_url: `${sandbox.origins.rustDesk}/api/auth/oidc/callback`,
    });
    await connect(admin, "BetterDesk");
    const rustDesk = page.getByRole("region", { name: "RustDesk", exact: true });
    await expect(rustDesk.getByText("Keycloak", { exact: true })).toBeVisible();
    await expect(rustDesk.getByText("https://keycloak.example/realms/x")).toBeVisible();
    expect(sandbox.world.betterDesk.config.client_id).toBe("rustdesk");
  });
});
