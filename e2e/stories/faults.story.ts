import { Admin } from "../admin.ts";
import { appsOf, BAD_GATEWAY, expect, expectAccessible, providerOf, test } from "../world.ts";

const SETTINGS = /oidc\/settings/;

test("is told that another tab makes these changes, and goes on when it is done", async ({
  admin,
  sandbox,
  assistant,
  context,
}) => {
  await admin.reachReview();
  const other = new Admin(await context.newPage(), assistant.url);
  await other.reachMicrosoft();
  await other.nameOrganisation();
  // This browser is signed in at Microsoft already: its window comes and goes.
  await other.openMicrosoft();
  await other.heading("Who may sign in?").waitFor();
  await other.page.getByRole("button", { name: "Continue to Microsoft" }).click();
  await other.heading("Review before anything is changed").waitFor();
  sandbox.world.lag.calls = 1000;
  await admin.page.getByRole("button", { name: "Make these changes" }).click();
  await expect(admin.page.getByText("Waiting for Microsoft to publish the new app")).toBeVisible();
  await other.page.getByRole("button", { name: "Make these changes" }).click();
  await expect(other.page.getByRole("alert")).toContainText("Another tab is making these changes");
  await expectAccessible(other.page);
  await admin.page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  sandbox.world.lag.calls = 0;
  await other.page.getByRole("button", { name: "Go on from here" }).click();
  await other.heading("The changes are made").waitFor();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
});

test("sees what someone else saved in the console after the review, and keeps it", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { rustDesk } = sandbox.world;
  await admin.reachReview();
  rustDesk.settings = { ...rustDesk.settings, max_auth_count: 7 };
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByRole("alert")).toContainText("Someone changed the console’s settings");
  await expect(page.getByRole("row", { name: /max_auth_count/ })).toHaveText(/500.*7/);
  await expectAccessible(page);
  expect(appsOf(sandbox, "contoso.com").flatMap((app) => app.passwords)).toEqual([]);
  await page.getByRole("button", { name: "Keep these changes and go on" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(rustDesk.settings).toMatchObject({ max_auth_count: 7 });
  expect(providerOf(sandbox, "azure")).toMatchObject({ enabled: true });
});

test("is asked by Microsoft for more in the middle of the run, and the same step goes on", async ({
  admin,
  sandbox,
}) => {
  const claims = Buffer.from('{"access_token":{"nbf":{"essential":true,"value":"1764000000"}}}').toString(
    "base64",
  );
  await admin.reachReview();
  sandbox.world.faults.add({
    service: "graph",
    method: "POST",
    path: /\$batch/,
    after: 1,
    effect: {
      kind: "answer",
      status: 401,
      headers: {
        "content-type": "application/json",
        "access-control-expose-headers": "WWW-Authenticate",
        "www-authenticate": `Bearer realm="", error="insufficient_claims", claims="${claims}"`,
      },
      body: '{"error":{"code":"InvalidAuthenticationToken","message":"Continuous access evaluation"}}',
    },
  });
  await admin.makeChanges();
  const asked = sandbox.world.requests.filter(({ path }) => /authorize\?.*claims=/.test(path));
  expect(asked.map(({ path }) => decodeURIComponent(path)).join()).toContain("1764000000");
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
});

test("is signed out of the console before the save: the same secret is delivered after signing in again", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { world } = sandbox;
  await admin.reachReview();
  const act = () => world.rustDesk.sessions.clear();
  const effect = { kind: "meanwhile", act } as const;
  world.faults.add({ service: "rustDesk", method: "PUT", path: SETTINGS, effect });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByRole("alert")).toContainText("You are signed out of the console");
  await page.getByRole("button", { name: "Sign in to the console again" }).click();
  await admin.signInToConsole();
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  const [app] = appsOf(sandbox, "contoso.com");
  expect(app?.passwords).toHaveLength(1);
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: app?.passwords[0]?.secretText });
});

test("reloads after the secret was made and before it was delivered: a new one replaces it", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.faults.add({ service: "rustDesk", method: "PUT", path: SETTINGS, effect: BAD_GATEWAY });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByRole("alert").waitFor();
  const lost = appsOf(sandbox, "contoso.com")[0]?.passwords[0]?.keyId;
  page.once("dialog", (dialog) => void dialog.accept());
  await page.reload();
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
  await admin.openMicrosoft();
  await admin.heading("Who may sign in?").waitFor();
  await page.getByRole("button", { name: "Continue to Microsoft" }).click();
  await admin.heading("Review before anything is changed").waitFor();
  await admin.makeChanges();
  const passwords = appsOf(sandbox, "contoso.com")[0]?.passwords ?? [];
  expect(passwords.map(({ keyId }) => keyId)).not.toContain(lost);
  expect(passwords).toHaveLength(1);
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: passwords[0]?.secretText });
});

test.describe("offline", () => {
  test.use({ expected: [/ERR_INTERNET_DISCONNECTED/] });

  test("goes offline in the middle of the run, and comes back", async ({ admin, sandbox, context }) => {
    const { page } = admin;
    await admin.reachReview();
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Make these changes" }).click();
    await expect(page.getByText("No answer came; trying again")).toBeVisible();
    await context.setOffline(false);
    await admin.heading("The changes are made").waitFor({ timeout: 30_000 });
    expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
  });
});

test("connects where the browser offers neither storage nor locks", async ({ admin, sandbox, context }) => {
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    Object.defineProperty(navigator, "locks", { value: undefined });
  });
  await admin.reachReview();
  await admin.makeChanges();
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
});
