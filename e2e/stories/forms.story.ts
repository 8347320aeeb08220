/** Forms as people expect them: Enter sends, a paste just works, and what is wrong has the focus and says why. */
import type { Page } from "playwright/test";
import { plantConnection } from "../connected.ts";
import { expect, providerOf, test } from "../world.ts";

const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
/** Made up: of the right shape, and nobody's. */
const SECRET = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";

const next = async (page: Page, name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
const secretField = (page: Page) => page.getByLabel(/^Client secret/);
const idField = (page: Page) => page.getByRole("textbox", { name: "Application (client) ID" });

test("Enter sends every form, and what is wrong has the focus and its reason", async ({ admin, sandbox }) => {
  const { page } = admin;
  await admin.begin();
  await page.getByText("Version 1.8.6").waitFor();
  await admin.acceptAddress();
  await test.step("the console", async () => {
    await page.getByLabel("User name").press("Enter");
    await expect(page.getByLabel("User name")).toBeFocused();
    await expect(page.getByLabel("User name")).toHaveAccessibleDescription(/user name/i);
    await page.getByLabel("User name").fill(" admin ");
    await page.getByLabel("User name").press("Enter");
    await expect(page.getByLabel("Password", { exact: true })).toBeFocused();
    await page.getByLabel("Password", { exact: true }).fill("sandbox");
    await page.getByLabel("Password", { exact: true }).press("Enter");
  });
  await admin.heading("Which organisation, and how?").waitFor();
  const domain = page.getByLabel("Company domain");
  await test.step("the organisation", async () => {
    await domain.fill("");
    await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
    await page.getByRole("radio", { name: /By hand in the Entra portal/ }).press("Enter");
    await expect(domain).toBeFocused();
    await expect(domain).toHaveAttribute("aria-invalid", "true");
    await expect(domain).toHaveAccessibleDescription(/\S/);
    await domain.fill(" “contoso.com” ");
    await page.getByText("Found in Microsoft’s public records").waitFor();
    await domain.press("Enter");
  });
  await test.step("who may sign in, with a name that is too long in a fold that is closed", async () => {
    await page.getByText("More settings").click();
    const name = page.getByRole("textbox", { name: /name/i });
    await name.fill("x".repeat(200));
    await page.getByText("More settings").click();
    await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
    await page.getByRole("radio", { name: "Everyone in my organisation" }).press("Enter");
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(/\S/);
    await name.fill("RustDesk by hand");
    await name.press("Enter");
  });
  await page.getByRole("button", { name: "Show the steps" }).click();
  await next(page, "copy two IDs");
  await test.step("what the portal gave", async () => {
    await idField(page).fill("no id");
    await idField(page).press("Enter");
    await expect(idField(page)).toBeFocused();
    await expect(idField(page)).toHaveAccessibleDescription(/looks like/);
    await idField(page).fill(`"${CLIENT_ID}"`);
    await idField(page).press("Enter");
    await secretField(page).fill(CLIENT_ID);
    await secretField(page).press("Enter");
    await expect(secretField(page)).toBeFocused();
    await expect(secretField(page)).toHaveAttribute("aria-invalid", "true");
    await expect(secretField(page)).toHaveAccessibleDescription(/This is the Secret ID/);
    await secretField(page).fill(`"${SECRET}"`);
    await secretField(page).press("Enter");
  });
  await next(page, "save in RustDesk");
  await expect
    .poll(() => providerOf(sandbox, "azure"))
    .toMatchObject({
      client_id: CLIENT_ID,
      client_secret: SECRET,
    });
});

test("Enter and the confirmation of a removal", async ({ admin, sandbox }) => {
  const { page } = admin;
  plantConnection(sandbox);
  await admin.lookAfter(/^Disconnect/, "Disconnect RustDesk from Microsoft Entra");
  const field = page.getByLabel(/^Type .* to confirm$/);
  await field.fill("no");
  await field.press("Enter");
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription(/^This is not/);
  await field.fill(`"${new URL(sandbox.origins.rustDesk).host}" `);
  await field.press("Enter");
  await admin.heading("Review what is taken away").waitFor();
});

test.describe("away from the console", () => {
  test.use({ config: { elsewhere: true } });

  test("an address pasted whole, in quotes, or with http is put right by Enter alone", async ({ admin }) => {
    const { page } = admin;
    await admin.begin();
    const field = page.getByLabel("Console address");
    await field.fill(" ");
    await field.press("Enter");
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await field.fill("http://rd.example.com:21114/#/settings");
    await field.press("Enter");
    await expect(field).toHaveValue("https://rd.example.com");
    await field.fill(`“https://rd.example.com/#/settings?tab=oidc”\u200b`);
    await expect(page.getByText("Microsoft accepts this address")).toBeVisible();
    await field.press("Enter");
    await admin.heading("Which organisation, and how?").waitFor();
    await page.goBack();
    await expect(page.getByLabel("Console address")).toHaveValue(/rd\.example\.com/);
  });
});
