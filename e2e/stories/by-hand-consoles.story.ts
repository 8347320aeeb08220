/** The ways on where a console cannot be set up through an API, where it is far away, and where nobody knows which it is. */
import { appsOf, expect, expectAccessible, test } from "../world.ts";

test.describe("a page far from its console", () => {
  test.use({ config: { elsewhere: true } });

  test("asks which server it is, and shows that server's callback and field names", async ({ admin }) => {
    const { page } = admin;
    await admin.begin();
    await admin.heading("Where is your RustDesk console?").waitFor();
    await page.getByLabel("Console address").fill("https://rd.contoso.com");
    await page.getByText("Which RustDesk server is it?").click();
    await page.getByLabel("RustDesk server", { exact: true }).selectOption("BetterDesk");
    await expect(page.getByText("/api/auth/oidc/callback", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Continue, console by hand" }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("Now the console, by hand").waitFor();
    await expect(page.getByText("Redirect URL")).toBeVisible();
    await expect(page.getByText("https://rd.contoso.com/api/auth/oidc/callback")).toBeVisible();
  });
});

test.describe("GigaionLLC/Rustdesk-API-Server", () => {
  test.use({ product: "gigaionllc" });

  test("is led by hand, with its own callback path and field names", async ({ admin, sandbox }) => {
    const { page } = admin;
    await admin.begin();
    await page.getByText("It answers like GigaionLLC/Rustdesk-API-Server").waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Continue, console by hand" }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("Now the console, by hand").waitFor();
    await expect(page.getByText("Microsoft Entra ID (Azure AD)")).toBeVisible();
    const callback = `${sandbox.origins.rustDesk}/api/oauth/callback`;
    await expect(page.getByText(callback)).toBeVisible();
    await expectAccessible(page);
    expect(appsOf(sandbox, "contoso.com")[0]?.body.web.redirectUris).toEqual([callback]);
  });
});

for (const [product, words] of [
  ["sctgdesk", "oauth2.toml"],
  ["lantongxue", "no sign-in through a provider at all"],
] as const)
  test.describe(product, () => {
    test.use({ product });

    test("is told to have no sign-in that could be connected", async ({ admin }) => {
      const { page } = admin;
      await admin.begin();
      await page.getByRole("alert").filter({ hasText: words }).waitFor();
      await expect(page.getByRole("button", { name: /^(Continue|Sign in)/ })).toHaveCount(0);
      await expectAccessible(page);
    });
  });

test("a server that is like none that is known waits until the admin says what it is", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const answer = (path: RegExp, status: number, body: string) =>
    sandbox.world.faults.add({
      service: "rustDesk",
      method: "GET",
      path,
      effect: { kind: "answer", status, body, headers: { "content-type": "application/json" } },
    });
  answer(/oidc\/settings/, 404, '{"message":"Not Found"}');
  answer(/software\/version/, 404, '{"message":"Not Found"}');
  await admin.begin();
  await page.getByText("like no server that is known here").waitFor();
  const next = page.getByRole("button", { name: "Sign in to the console" });
  await expect(next).toBeDisabled();
  await expectAccessible(page);
  await page.getByLabel("RustDesk server", { exact: true }).selectOption("RustDesk Server Pro");
  await expect(page.getByText("You say that it is RustDesk Server Pro")).toBeVisible();
  await next.click();
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
});
