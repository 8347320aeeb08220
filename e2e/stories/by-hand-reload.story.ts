/** By hand takes a quarter of an hour and two windows: the page is loaded again sooner or later. */
import type { Page } from "playwright/test";
import type { Admin } from "../admin.ts";
import { expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

const ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567";

const next = async (page: Page, name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();
const secretField = (page: Page) => page.getByLabel(/^Client secret, column/);
const lost = (page: Page) => page.getByRole("alert").filter({ hasText: "does not hold the secret any more" });
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

/** Loads the page again; where something would be lost the browser asks, and the person says yes. */
async function reload(page: Page, isAsked: "asked" | "not asked"): Promise<void> {
  let asked = "not asked";
  const answer = (dialog: { accept(): Promise<void> }) => {
    asked = "asked";
    void dialog.accept();
  };
  page.once("dialog", answer);
  await page.reload();
  page.off("dialog", answer);
  expect(asked).toBe(isAsked);
}

async function reachActs(admin: Admin, console: "by hand" | "signed in"): Promise<void> {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  if (console === "signed in") await admin.signInToConsole();
  else await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
}

test("loads the page again at every turn of both halves by hand, and goes on from where it was", async ({
  admin,
  sandbox,
}) => {
  test.slow();
  const { page } = admin;
  const { id } = tenantOf(sandbox, "contoso.com");
  await reachActs(admin, "by hand");

  await test.step("before anything was typed: the first act again", async () => {
    await reload(page, "not asked");
    await admin.heading("Register the app").waitFor();
  });
  await next(page, "copy two IDs");
  await test.step("a secret that was pasted into the field of the ID is not kept", async () => {
    const field = page.getByRole("textbox", { name: "Application (client) ID" });
    await field.fill(SECRET);
    expect(await stored(page)).not.toContain(SECRET.slice(0, 8));
    await field.fill("");
  });
  await page.getByLabel("Paste anything").fill(`appId: ${ID}\ntenantId: ${id}`);
  await next(page, "make the secret");

  await test.step("nothing that is secret was typed: the act is the same, and nothing is told", async () => {
    await reload(page, "not asked");
    await admin.heading("Make the secret, copy its Value").waitFor();
    await expect(lost(page)).toHaveCount(0);
    await page.getByRole("button", { name: "Back" }).click();
    await expect(page.getByRole("textbox", { name: "Application (client) ID" })).toHaveValue(ID);
    await next(page, "make the secret");
  });
  await secretField(page).fill(SECRET);
  await next(page, "turn on ID tokens");
  await next(page, "say who may sign in");

  await test.step("the secret was in memory only: it is asked for at its act, once, and the way leads back", async () => {
    await reload(page, "asked");
    await admin.heading("Make the secret, copy its Value").waitFor();
    await expect(lost(page)).toBeVisible();
    await expect(secretField(page)).toHaveValue("");
    await expectAccessible(page);
    await next(page, "say who may sign in");
    await expect(page.getByText("Paste the Value of the client secret.")).toBeVisible();
    await secretField(page).fill(SECRET);
    await next(page, "say who may sign in");
    await admin.heading("Say who may sign in").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await admin.heading("Turn on ID tokens").waitFor();
    await next(page, "say who may sign in");
  });
  await next(page, "give consent");
  await next(page, "the console");
  await next(page, "add the provider");
  await next(page, "paste the values");

  await test.step("at the console's page: the ID is there, and that the secret is not", async () => {
    await reload(page, "asked");
    await admin.heading("Paste the three values").waitFor();
    await expect(page.getByRole("button", { name: `Client ID ${ID}` })).toBeVisible();
    await expect(page.getByText(/does not hold the secret any more/)).toBeVisible();
    await expectAccessible(page);
  });
  await next(page, "save it");
  await page.getByRole("button", { name: "I pressed Submit" }).click();
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await admin.heading("Test the sign-in").waitFor();
  await test.step("at the test: it is still the test", async () => {
    await reload(page, "not asked");
    await admin.heading("Test the sign-in").waitFor();
  });
  await page.getByRole("button", { name: "Continue without the test" }).click();
  await page.getByRole("button", { name: "Finish and sign out" }).click();
  await test.step("after Finish nothing of it is kept", () =>
    expect.poll(() => stored(page)).not.toContain(ID));
  await test.step("and nobody is told to begin again", async () => {
    await admin.heading("Finished").waitFor();
    await reload(page, "not asked");
    await expect(admin.heading("Connect RustDesk to Microsoft Entra ID")).toBeVisible();
  });
  expect(sandbox.world.requests.filter(({ service }) => service === "graph")).toEqual([]);
});

test("loads the page again with the console signed in: signs in once more, and is back at the act", async ({
  admin,
  sandbox,
}) => {
  test.slow();
  const { page } = admin;
  await reachActs(admin, "signed in");
  await next(page, "copy two IDs");
  await page.getByLabel("Paste anything").fill(`appId: ${ID}`);
  await next(page, "make the secret");
  await secretField(page).fill(SECRET);
  await next(page, "turn on ID tokens");
  // From whatever screen the page is left, the secret would go with it.
  await page.getByRole("link", { name: /^Review/ }).click();
  await admin.heading("Review before anything is changed").waitFor();
  await reload(page, "asked");
  await admin.heading("Sign in to the RustDesk console").waitFor();
  await expect(page.getByText("Then you go on where you were.")).toBeVisible();
  await expectAccessible(page);
  await admin.signInToConsole();
  await test.step("what this page would change is looked at again, and shown again", async () => {
    await admin.heading("Review before anything is changed").waitFor();
    await page.getByRole("button", { name: "Show the steps" }).click();
  });
  await expect(lost(page)).toBeVisible();
  await secretField(page).fill(SECRET);
  await next(page, "turn on ID tokens");
  await next(page, "say who may sign in");
  await next(page, "give consent");
  await next(page, "save in RustDesk");
  await admin.heading("The changes are made").waitFor();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: ID, client_secret: SECRET });
  await test.step("what was handed over is kept nowhere", async () =>
    expect(await stored(page)).not.toContain(ID));
});

test("loads the page again beside the script: the ID is there, and the secret is asked for", async ({
  admin,
}) => {
  const { page } = admin;
  await admin.begin();
  await admin.acceptAddress();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Run one command/ }).check();
  await page.getByRole("button", { name: "Continue with a script" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await test.step("at the review: still the review, and nothing is gone on with unasked", async () => {
    await page.getByRole("button", { name: "Show the script" }).waitFor();
    await reload(page, "not asked");
    await page.getByRole("button", { name: "Show the script" }).click();
  });
  await page.getByLabel("Paste anything").fill(`appId: ${ID}`);
  await page.getByLabel("Client secret").fill(SECRET);
  await reload(page, "asked");
  await expect(lost(page)).toBeVisible();
  await expect(page.getByLabel("Application (client) ID")).toHaveValue(ID);
  await expect(page.getByLabel("Client secret")).toHaveValue("");
  await expectAccessible(page);
});

test.describe("with nothing but this page", () => {
  test.use({ config: { elsewhere: true }, isCutOff: true });

  test("loads the page again offline, and goes on from the organisation’s ID that was typed", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    const { id } = tenantOf(sandbox, "contoso.com");
    await admin.open();
    await page.getByRole("link", { name: "Follow the steps" }).click();
    await page.getByLabel("Console address").fill("rd.example.com");
    await page.getByRole("button", { name: /^Continue/ }).click();
    await page.getByLabel("Company domain").fill(id);
    await page.getByText(/Not checked: Microsoft/).waitFor();
    await page.getByRole("button", { name: "Continue by hand" }).click();
    await reload(page, "not asked");
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await next(page, "copy two IDs");
    await page.getByLabel("Paste anything").fill(ID);
    await reload(page, "not asked");
    await next(page, "make the secret");
  });
});
