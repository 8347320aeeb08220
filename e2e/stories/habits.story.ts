/** What people do without thinking: Back, Esc, a click anywhere, the tab they left, the password manager, the printer. */
import type { Locator, Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import { listen } from "../heard.ts";
import { appsOf, expect, test } from "../world.ts";

const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
/** Made up: of the right shape, and nobody's. */
const SECRET = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";

const next = async (page: Page, name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
const secretField = (page: Page) => page.getByLabel(/^Client secret/);
const idField = (page: Page) => page.getByRole("textbox", { name: "Application (client) ID" });

test("loses nothing that was typed, by Back of either kind, nor from the script to by hand", async ({
  admin,
}) => {
  const { page } = admin;
  await admin.begin();
  await admin.acceptAddress();
  await test.step("the user name, before anything was sent", async () => {
    await page.getByLabel("User name").fill("admi");
    await page.getByRole("link", { name: "Back", exact: true }).click();
    await admin.acceptAddress();
    await expect(page.getByLabel("User name")).toHaveValue("admi");
  });
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Run one command/ }).check();
  await page.getByRole("button", { name: "Continue with a script" }).click();
  await admin.chooseEveryone();
  await page.getByRole("button", { name: "Show the script" }).click();
  await idField(page).fill(CLIENT_ID);
  await secretField(page).fill(SECRET);
  await test.step("the browser's Back", async () => {
    await page.goBack();
    await page.getByRole("button", { name: "Show the script" }).click();
    await expect(idField(page)).toHaveValue(CLIENT_ID);
    await expect(secretField(page)).toHaveValue(SECRET);
  });
  await test.step("the button", async () => {
    await page.getByRole("link", { name: "Back to the review" }).click();
    await page.getByRole("button", { name: "Show the script" }).click();
    await expect(idField(page)).toHaveValue(CLIENT_ID);
  });
  await test.step("by hand instead", async () => {
    await page.getByRole("button", { name: "Do it step by step instead" }).click();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await next(page, "copy two IDs");
    await expect(idField(page)).toHaveValue(CLIENT_ID);
    await next(page, "make the secret");
    await expect(secretField(page)).toHaveValue(SECRET);
    expect(await page.content()).not.toContain(SECRET);
  });
  await test.step("and back again in the middle, the act is the same", async () => {
    await page.goBack();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await admin.heading(/secret/i).waitFor();
    await expect(secretField(page)).toHaveValue(SECRET);
  });
  await test.step("another organisation's form begins empty", async () => {
    await page.goBack();
    await page.getByRole("link", { name: "Back", exact: true }).click();
    await page.getByRole("link", { name: "Back", exact: true }).click();
    await admin.nameOrganisation("fabrikam.com");
    await page.getByRole("button", { name: "Continue by hand" }).click();
    await admin.chooseEveryone();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await admin.heading("Register the app").waitFor();
    await next(page, "copy two IDs");
    await expect(idField(page)).toHaveValue("");
  });
});

test("what a press brings comes into sight, clear of the button that was pressed", async ({ admin }) => {
  const { page } = admin;
  await page.setViewportSize({ width: 1280, height: 720 });
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  const button = page.getByRole("button", { name: "Continue to Microsoft" });
  const isClear = (what: Locator) =>
    expect.poll(async () => {
      const [one, bar] = [await what.boundingBox(), await button.boundingBox()];
      return one !== null && bar !== null && one.y >= 0 && one.y + one.height <= bar.y;
    });
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(button).toBeInViewport();
  const opened = page.waitForEvent("popup");
  await button.click();
  const popup = await opened;
  await isClear(page.getByRole("status").filter({ hasText: "Waiting for the Microsoft window" })).toBe(true);
  await page.evaluate(() => window.scrollTo(0, 0));
  await popup.close();
  await page.getByRole("button", { name: "I closed the window" }).click();
  await isClear(page.getByRole("alert")).toBe(true);
});

test("Esc gives up a wait, and closes what it loses nothing of", async ({ admin }) => {
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await test.step("a box with something typed in it keeps it", async () => {
    await page.getByRole("button", { name: "What went wrong?" }).click();
    const dialog = page.getByRole("dialog", { name: "What went wrong?" });
    await dialog.getByLabel("Text, address or log line").fill("AADSTS50011 and what I wrote to it");
    await page.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "What went wrong?" }).click();
    await expect(dialog.getByLabel("Text, address or log line")).toHaveValue(/what I wrote to it$/);
    await page.keyboard.press("Escape");
  });
  await test.step("a window that is waited for", async () => {
    const popup = await admin.openMicrosoft();
    await popup.close();
    await expect(page.getByRole("button", { name: "I closed the window" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("alert")).toContainText("No answer came back");
    await expect(page.getByLabel("Company domain")).toHaveValue("contoso.com");
  });
});

test("a manager of passwords sees one sign-in, and not the client secret", async ({ admin }) => {
  const { page } = admin;
  await admin.begin();
  await admin.acceptAddress();
  const user = page.getByLabel("User name");
  const password = page.getByLabel("Password", { exact: true });
  await expect(user).toHaveAttribute("autocomplete", "username");
  await expect(user).toHaveAttribute("name", "userName");
  await expect(user).toHaveId("console-user-name");
  await expect(password).toHaveAttribute("autocomplete", "current-password");
  await expect(password).toHaveAttribute("type", "password");
  await expect(password).toHaveId("console-password");
  const forms = page.locator("form").filter({ has: page.locator('[autocomplete="username"]') });
  await expect(forms.locator('[autocomplete="current-password"]')).toHaveCount(1);
  await expect(forms.getByRole("button", { name: "Sign in to the console" })).toHaveAttribute(
    "type",
    "submit",
  );
  await user.fill(CAST.consoleAdminWithTotp.userName);
  await password.fill("sandbox");
  await password.press("Enter");
  const code = page.getByLabel("Code from your authenticator app");
  await expect(code).toHaveAttribute("autocomplete", "one-time-code");
  await expect(code).toHaveAttribute("inputmode", "numeric");
  await expect(code).toHaveId("console-code");
});

test("the tab tells the step, how far the run is, and how it ended, while another one is in front", async ({
  admin,
  sandbox,
  context,
}) => {
  const { page } = admin;
  await admin.open();
  await expect(page).toHaveTitle("Entra Setup for RustDesk");
  await page.getByRole("link", { name: "Begin" }).click();
  await expect(page).toHaveTitle("Your RustDesk console · Entra Setup for RustDesk");
  await admin.acceptAddress();
  await expect(page).toHaveTitle("Sign in to the RustDesk console · Entra Setup for RustDesk");
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  sandbox.world.lag.calls = 1000;
  await page.getByRole("button", { name: "Make these changes" }).click();
  const other = await context.newPage();
  await other.bringToFront();
  await expect(page).toHaveTitle(/^\d\/\d Making the changes · Entra Setup for RustDesk$/);
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await expect(page).toHaveTitle("Stopped · Entra Setup for RustDesk");
  sandbox.world.lag.calls = 0;
  await page.getByRole("button", { name: "Go on from here" }).click();
  await other.bringToFront();
  await expect(page).toHaveTitle("✓ The changes are made · Entra Setup for RustDesk");
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test("a row is copied by a click anywhere on it", async ({ admin, context }) => {
  const { page } = admin;
  await context.grantPermissions(["clipboard-write"]);
  const heard = await listen(page);
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  const row = page.getByRole("button", { name: /^Callback address / });
  const box = await row.boundingBox();
  if (!box) throw new Error("the row is not there");
  for (const position of [
    { x: 2, y: 2 },
    { x: box.width / 2, y: box.height - 2 },
    { x: box.width - 2, y: box.height / 2 },
  ]) {
    const before = (await heard()).length;
    // It says so for two seconds: looked for from before the click.
    await Promise.all([expect(row).toContainText("Copied"), row.click({ position })]);
    await expect.poll(async () => (await heard()).slice(before)).toContain("Callback address copied");
    // Until the row offers it again.
    await expect(row).toContainText(/Copy$/);
  }
});

test("printing gives the summary, and nothing to press", async ({ admin }) => {
  const { page } = admin;
  await admin.reachReview();
  await admin.makeChanges();
  await admin.testSignIn();
  await admin.finish();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByRole("table").first()).toBeVisible();
  await expect(page.getByText("6 of 6 as planned")).toBeVisible();
  await expect(page.getByText("Entra Setup").first()).toBeVisible();
  await expect(page.getByRole("navigation")).toHaveCount(0);
  await expect(page.getByRole("heading", { name: "Keep a record" })).toHaveCount(0);
  // A row to copy is a value on paper; everything else to press is gone.
  await expect(page.getByRole("button").filter({ hasNotText: /https?:/ })).toHaveCount(0);
  await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  if (process.env.SHOW) await page.screenshot({ path: process.env.SHOW, fullPage: true });
});
