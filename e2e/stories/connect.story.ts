import { readFile } from "node:fs/promises";
import { CAST } from "../../sandbox/cast.ts";
import { expectCounted, expectListed } from "../counted.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

test("connects for the first time, and a person of the tenant then signs in", async ({
  admin,
  sandbox,
  context,
}) => {
  const { page } = admin;
  await test.step("from the start to the review", async () => {
    await admin.open();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Begin" }).click();
    await page.getByText("It answers like RustDesk Server Pro").waitFor();
    await expect(page.getByText("Version 1.8.6")).toBeVisible();
    await expectAccessible(page);
    await admin.acceptAddress();
    await admin.heading("Sign in to the RustDesk console").waitFor();
    await expectAccessible(page);
    await admin.signInToConsole();
    await admin.nameOrganisation();
    await expectAccessible(page);
    await admin.signInWithMicrosoft();
    await expectAccessible(page);
    await admin.chooseMyself();
    await page.getByText("Exact requests").click();
    await expectAccessible(page);
  });
  const changes = await test.step("the review counts what it shows", () => expectCounted(page));
  await test.step("no name is promised that a local account has", async () => {
    await expect(page.getByText(/^admin@contoso.com cannot be admin in RustDesk/)).toContainText(
      "admin-azure",
    );
    await expect(page.getByText("becomes admin in RustDesk")).toHaveCount(0);
  });
  await test.step("nothing was changed so far", () => {
    expect(appsOf(sandbox, "contoso.com")).toEqual([]);
    expect(providerOf(sandbox, "azure")).toBeUndefined();
  });
  await test.step("applies, tests, finishes", async () => {
    await admin.makeChanges();
    await expectListed(page, changes);
    await expectAccessible(page);
    await admin.testSignIn();
    await expectAccessible(page);
    await expect(page.getByText("Signed out again")).toBeVisible();
    await expect(page.getByRole("definition").filter({ hasText: /^admin-azure$/ })).toBeVisible();
    await admin.finish();
    await expect(page.getByText("6 of 6 as planned")).toBeVisible();
    await test.step("a match is claimed only of what both sides hold", async () => {
      await expect(admin.row("Application ID")).toContainText("Match");
      await expect(admin.row("ID tokens")).toContainText("As planned");
      await expect(admin.row("Provider")).toContainText("As planned");
    });
    await expectAccessible(page);
  });
  await test.step("keeps a record without the secret", async () => {
    const secret = appsOf(sandbox, "contoso.com")[0]?.passwords[0]?.secretText ?? "none";
    for (const [name, words] of [
      [/^Summary What/, "Consent for everyone"],
      [/^Summary for tools/, '"provenAt": "2'],
      [/^Calendar reminders/, "TRIGGER:-P30D"],
    ] as const) {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name }).click(),
      ]);
      const text = await readFile(await download.path(), "utf8");
      expect(text).toContain(words);
      expect(text).not.toContain(secret);
    }
  });
  await test.step("one app, one secret, and a console that holds them", () => {
    const [app, ...others] = appsOf(sandbox, "contoso.com");
    expect(others).toEqual([]);
    expect(app?.body.web.redirectUris).toEqual([`${sandbox.origins.rustDesk}/api/oidc/callback`]);
    expect(app?.body.web.implicitGrantSettings).toEqual({
      enableIdTokenIssuance: true,
      enableAccessTokenIssuance: false,
    });
    expect(app?.passwords).toHaveLength(1);
    expect(providerOf(sandbox, "azure")).toMatchObject({
      enabled: true,
      client_id: app?.appId,
      client_secret: app?.passwords[0]?.secretText,
      issuer: `${sandbox.origins.entra}/${tenantOf(sandbox, "contoso.com").id}/v2.0`,
    });
    expect(sandbox.world.rustDesk.settings.callback_url).toBe(
      `${sandbox.origins.rustDesk}/api/oidc/callback`,
    );
  });
  await test.step("signing out ends both sessions", async () => {
    await page.getByRole("button", { name: "Finish and sign out" }).click();
    await admin.heading("Finished").waitFor();
    expect(sandbox.world.rustDesk.sessions.size).toBe(0);
  });
  await test.step("a person on the list signs in at the console, another is turned away by Microsoft", async () => {
    const tenant = tenantOf(sandbox, "contoso.com");
    const app = appsOf(sandbox, "contoso.com")[0];
    const mia = tenant.people.find((one) => one.userPrincipalName === CAST.contosoMember.userName);
    const principal = tenant.servicePrincipals.find((one) => one.appId === app?.appId);
    if (!mia || !principal) throw new Error("Mia or the enterprise application is missing");
    tenant.assignments.push({
      id: "assigned-in-the-portal",
      principalId: mia.oid,
      principalType: "User",
      principalDisplayName: mia.displayName,
      resourceId: principal.id,
      appRoleId: "00000000-0000-0000-0000-000000000000",
      createdAt: sandbox.world.now(),
    });
    const signInAs = async (name: string) => {
      await context.clearCookies();
      const user = await context.newPage();
      await user.goto(sandbox.origins.rustDesk);
      const [popup] = await Promise.all([
        user.waitForEvent("popup"),
        user.getByRole("button", { name: "Continue with Microsoft" }).click(),
      ]);
      await popup.getByRole("button", { name: new RegExp(name) }).click();
      return { user, popup };
    };
    const { user } = await signInAs(CAST.contosoMember.name);
    await expect(user.getByText("Signed in as mia")).toBeVisible();
    const { popup } = await signInAs(CAST.contosoOther.name);
    await expect(popup.getByText("AADSTS50105")).toBeVisible();
  });
});

test("runs it again and nothing changes", async ({ admin, sandbox, context }) => {
  await admin.reachReview();
  await admin.makeChanges();
  const before = structuredClone({
    apps: appsOf(sandbox, "contoso.com"),
    settings: sandbox.world.rustDesk.settings,
  });
  await context.clearCookies();
  await admin.page.evaluate(() => sessionStorage.removeItem("draft"));
  // A later visit: what an open page still holds is gone.
  await admin.page.goto("about:blank");
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  const popup = await admin.openMicrosoft();
  await popup.getByRole("button", { name: /Contoso Admin/ }).click();
  await admin.heading("Who may sign in?").waitFor();
  await admin.page.getByRole("button", { name: /Review the plan|Continue to Microsoft/ }).click();
  await admin.heading("Everything is as it should be").waitFor();
  await expectAccessible(admin.page);
  await admin.testSignIn();
  expect({ apps: appsOf(sandbox, "contoso.com"), settings: sandbox.world.rustDesk.settings }).toEqual(before);
});

test("is asked for a second factor at the console", async ({ admin }) => {
  await admin.begin();
  await admin.acceptAddress();
  await test.step("by e-mail", async () => {
    await admin.signInToConsole(CAST.consoleAdminWithMail);
    await expect(admin.page.getByLabel("Code from the e-mail that RustDesk sent you")).toBeFocused();
    await admin.page.getByRole("textbox", { name: /^Code from/ }).fill("111111");
    await expect(admin.page.getByRole("alert")).toContainText("wrong or has expired");
    await expectAccessible(admin.page);
  });
  await test.step("by authenticator, with another account", async () => {
    await admin.page.getByRole("button", { name: "Use another account" }).click();
    await admin.signInToConsole(CAST.consoleAdminWithTotp);
    await expect(admin.page.getByLabel("Code from your authenticator app")).toBeFocused();
    await admin.enterCode();
    await expect(admin.heading("Which organisation, and how?")).toBeFocused();
  });
});

test("lets everyone in without asking for one permission more", async ({ admin, sandbox }) => {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseEveryone();
  await admin.heading("Review before anything is changed").waitFor();
  await expect(admin.page.getByText("DelegatedPermissionGrant.ReadWrite.All")).toHaveCount(0);
  await admin.makeChanges();
  const tenant = tenantOf(sandbox, "contoso.com");
  const app = appsOf(sandbox, "contoso.com")[0];
  const principal = tenant.servicePrincipals.find((one) => one.appId === app?.appId);
  expect(principal?.appRoleAssignmentRequired).toBe(false);
  expect(tenant.grants.filter((one) => one.clientId === principal?.id)).toEqual([]);
});
