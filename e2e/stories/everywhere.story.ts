import type { Page } from "playwright/test";
import { appsOf, expect, expectAccessible, test } from "../world.ts";

test("does it all from the keyboard", async ({ admin, sandbox }) => {
  const { page } = admin;
  /** Tabs until the named thing has the focus, as someone without a mouse does. */
  const reach = async (on: Page, role: "link" | "button" | "radio" | "textbox", name: string | RegExp) => {
    const target = on.getByRole(role, { name }).first();
    // What waits for something cannot have the focus yet.
    await expect(target).toBeEnabled();
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await on.keyboard.press("Tab");
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };
  await admin.open();
  await reach(page, "link", "Begin");
  await page.keyboard.press("Enter");
  await expect(admin.heading("Your RustDesk console")).toBeFocused();
  await page.getByText("It answers like RustDesk Server Pro").waitFor();
  await reach(page, "button", "Sign in to the console");
  await page.keyboard.press("Enter");
  await expect(admin.heading("Sign in to the RustDesk console")).toBeFocused();
  await reach(page, "textbox", "User name");
  await page.keyboard.type("admin");
  await page.keyboard.press("Tab");
  await page.keyboard.type("sandbox");
  await page.keyboard.press("Enter");
  await expect(admin.heading("Which organisation, and how?")).toBeFocused();
  await reach(page, "textbox", "Company domain");
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("contoso.com");
  await page.getByText("Found in Microsoft’s public records").waitFor();
  const signIn = page.waitForEvent("popup");
  await page.keyboard.press("Enter");
  const popup = await signIn;
  await reach(popup, "button", /Contoso Admin/);
  await popup.keyboard.press("Enter");
  await reach(popup, "button", "Accept");
  await popup.keyboard.press("Enter");
  await expect(admin.heading("Who may sign in?")).toBeFocused();
  await reach(page, "radio", /Only people and groups/);
  await page.keyboard.press("ArrowDown");
  await reach(page, "button", "Review the plan");
  await page.keyboard.press("Enter");
  await expect(admin.heading("Review before anything is changed")).toBeFocused();
  await reach(page, "button", "Make these changes");
  await page.keyboard.press("Enter");
  await expect(admin.heading("The changes are made")).toBeFocused();
  await reach(page, "button", "Test the sign-in");
  await page.keyboard.press("Enter");
  await page.getByText("Passed, no account was made").waitFor();
  const test_ = page.waitForEvent("popup");
  await reach(page, "button", "Test as someone else");
  await page.keyboard.press("Enter");
  const trial = await test_;
  await reach(trial, "button", /Contoso Admin/);
  await trial.keyboard.press("Enter");
  await reach(trial, "button", "Accept");
  await trial.keyboard.press("Enter");
  await expect(admin.heading("It works: Contoso Admin signed in")).toBeFocused();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, colorScheme: "dark" });

  test("connects without scrolling sideways, in the dark", async ({ admin, sandbox }) => {
    const { page } = admin;
    const fits = async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      await expectAccessible(page);
    };
    await admin.begin();
    await admin.heading("Your RustDesk console").waitFor();
    await fits();
    await admin.acceptAddress();
    await admin.signInToConsole();
    await admin.nameOrganisation();
    await fits();
    await admin.signInWithMicrosoft();
    await fits();
    await admin.chooseMyself();
    await fits();
    await admin.makeChanges();
    await fits();
    await admin.testSignIn();
    await fits();
    await admin.finish();
    await fits();
    expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
  });
});
