import type { Page } from "playwright/test";
import { plantConnection } from "../connected.ts";
import {
  appsOf,
  BAD_GATEWAY,
  expect,
  expectAccessible,
  LOST_CLIENT_ID,
  plantProvider,
  providerOf,
  test,
} from "../world.ts";

/** Asks the page to close, as a person does. Does the browser ask back? */
async function isAskedBeforeLeaving(page: Page): Promise<boolean> {
  const answer = new Promise<string>((resolve) => {
    page.once("dialog", (dialog) => {
      void dialog.dismiss();
      resolve(dialog.type());
    });
    page.once("close", () => resolve("closed"));
  });
  await page.close({ runBeforeUnload: true });
  const said = await answer;
  expect(["beforeunload", "closed"]).toContain(said);
  return said === "beforeunload";
}

test("stays with a run until it ends: Back, the logo and closing the page do not lose it", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.lag.calls = 1000;
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByText("Waiting for Microsoft to publish the new app")).toBeVisible();
  await page.goBack();
  await expect(admin.heading("Making the changes")).toBeVisible();
  await expect(page).toHaveURL(/connect\/apply/);
  await page.getByRole("link", { name: "Entra Setup for RustDesk" }).click();
  await expect(page).toHaveURL(/connect\/apply/);
  await expect(admin.heading("Making the changes")).toBeVisible();
  expect(await isAskedBeforeLeaving(page)).toBe(true);
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  sandbox.world.lag.calls = 0;
  await page.getByRole("button", { name: "Go on from here" }).dblclick();
  await admin.heading("The changes are made").waitFor();
  expect(appsOf(sandbox, "contoso.com")[0]?.passwords).toHaveLength(1);
  expect(await isAskedBeforeLeaving(page)).toBe(false);
});

/** A page that draws late, as on a busy machine or in a tab behind others. */
const drawLate = () => {
  const later = window.setTimeout.bind(window);
  Reflect.set(window, "setTimeout", (call: () => void, ms = 0) => later(call, ms < 50 ? 400 : ms));
  Reflect.set(window, "requestAnimationFrame", (call: () => void) => later(call, 400));
};

test("is asked before the page closes while a secret is undelivered", async ({ admin, sandbox }) => {
  const { page } = admin;
  await page.addInitScript(drawLate);
  await admin.reachReview();
  const path = /oidc\/settings/;
  sandbox.world.faults.add({ service: "rustDesk", method: "PUT", path, effect: BAD_GATEWAY });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await page.getByRole("alert").waitFor();
  expect(await isAskedBeforeLeaving(page)).toBe(true);
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(await isAskedBeforeLeaving(page)).toBe(false);
});

test("pressed twice with a slow console: the run is shown at once, and one Back is enough", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  plantConnection(sandbox);
  await admin.lookAfter(/^Replace the secret/, "Replace the client secret");
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review the replacement").waitFor();
  let answer = () => {};
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route(/oidc\/settings/, async (route) => {
    await answered;
    await route.continue();
  });
  await page.getByRole("button", { name: "Make these changes" }).dblclick();
  await admin.heading("Making the changes").waitFor();
  answer();
  await page.getByText("The old secret still works").waitFor();
  await page.getByRole("button", { name: "Stop after this step" }).click();
  await admin.heading("Stopped").waitFor();
  await page.goBack();
  await admin.heading("Review the replacement").waitFor();
});

test("goes by hand in Entra where the console names an app already: is asked, and a failed save is made good", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const { world } = sandbox;
  const typed = {
    clientId: "99999999-2222-4333-8444-555555555555",
    secret: "abc8Q~typedByAPersonInTheStory1234567890",
  };
  plantProvider(sandbox, LOST_CLIENT_ID);
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /By hand in the Entra portal/ }).check();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByRole("alert")).toContainText(LOST_CLIENT_ID);
  await expect(page.getByRole("alert")).toContainText("Microsoft gives every person a new identifier");
  await expectAccessible(page);
  await page.getByRole("button", { name: /^I understand: show the steps/ }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await admin.heading("Register the app").waitFor();
  expect(providerOf(sandbox, "azure")?.client_id).toBe(LOST_CLIENT_ID);
  const next = () => page.getByRole("button", { name: /^Next/ }).click();
  await next();
  await page.getByRole("textbox", { name: "Application (client) ID" }).fill(typed.clientId);
  await next();
  await page.getByLabel(/^Client secret, column/).fill(typed.secret);
  const path = /oidc\/settings/;
  world.faults.add({ service: "rustDesk", method: "PUT", path, effect: BAD_GATEWAY, times: 2 });
  for (const _ of ["ID tokens", "who", "consent", "save"]) await next();
  await test.step("going on delivers what was typed; it is not asked for again", async () => {
    await page.getByRole("alert").waitFor();
    await page.getByRole("button", { name: "Go on from here" }).click();
    await expect.poll(() => world.requests.filter((one) => one.method === "PUT").length).toBe(2);
    await page.getByRole("button", { name: "Go on from here" }).waitFor();
  });
  await test.step("so does the way over the review", async () => {
    await page.getByRole("link", { name: "Back to the review" }).click();
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("The changes are made").waitFor();
  });
  expect(providerOf(sandbox, "azure")).toMatchObject({
    client_id: typed.clientId,
    client_secret: typed.secret,
  });
});
