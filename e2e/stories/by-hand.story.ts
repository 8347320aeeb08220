/** By hand on both sides: a person and three windows, and no permission of anybody. */
import type { Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import type { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

const next = async (page: Page, name: string) => page.getByRole("button", { name: `Next: ${name}` }).click();

/** A row of the assistant, copied as its button says; read from the row, since a clipboard belongs to everybody. */
const rowValue = async (page: Page, name: string): Promise<string> => {
  const row = await page.getByRole("button", { name: new RegExp(`^${name} `) }).textContent();
  return (row ?? "")
    .replace(name, "")
    .replace(/Copy$|Copied$/, "")
    .trim();
};

async function beginByHand(admin: Admin): Promise<void> {
  await admin.open();
  await admin.page.getByRole("link", { name: "Follow the steps" }).click();
}

test("does it all by hand, with the portal and the console in windows beside, and a user signs in at the end", async ({
  admin,
  sandbox,
  context,
}) => {
  // Three windows, and only the one in front is drawn at full speed.
  test.slow();
  const { page } = admin;
  await context.grantPermissions(["clipboard-write"]);
  await beginByHand(admin);
  await admin.acceptAddress();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await expect(page.getByText("of the new app", { exact: true })).toBeVisible();
  const promise = page.getByText(/^Nothing is changed before you confirm/);
  await expect(promise).toBeVisible();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await admin.heading("Register the app").waitFor();
  await test.step("what a person may have changed by now is not promised to be unchanged", () =>
    expect(promise).toHaveCount(0));

  const [portal] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Open in Entra" }).click(),
  ]);
  await test.step("registers the app in the portal", async () => {
    await portal.getByLabel("Name", { exact: true }).fill(await rowValue(page, "App name"));
    await portal.getByLabel("Redirect URI, platform Web").fill(await rowValue(page, "Callback address"));
    await portal.getByRole("button", { name: "Register" }).click();
  });
  await next(page, "copy two IDs");
  await test.step("copies the Essentials block as a whole", async () => {
    const essentials = portal.getByRole("region", { name: /RustDesk Server Pro/ });
    const block = (await essentials.textContent()) ?? "";
    await page.getByLabel("Paste anything").fill(block);
    await expect(page.getByRole("status").filter({ hasText: "Took Application ID" })).toHaveCount(1);
  });
  await next(page, "make the secret");
  const app = appsOf(sandbox, "contoso.com")[0];
  await test.step("pastes every wrong thing of the secrets table, and is told so", async () => {
    await portal.getByLabel("Description").fill(await rowValue(page, "Description of the secret"));
    await portal.getByRole("button", { name: "New client secret" }).click();
    const cells = portal.getByRole("table", { name: "Client secrets" }).getByRole("cell");
    const cell = async (column: number) => (await cells.nth(column).textContent()) ?? "";
    const value = await cell(2);
    const field = page.getByLabel(/^Client secret, column/);
    const said = page.getByRole("alert");
    await field.fill(await cell(3));
    await next(page, "turn on ID tokens");
    await expect(said.filter({ hasText: "This is the Secret ID" })).toBeVisible();
    await portal.getByRole("button", { name: "Tick ID tokens" }).click();
    // Another page by now: the Value is shown once.
    await expect(cells.nth(2)).toHaveText(/\*{8}$/);
    await field.fill(await cell(2));
    await next(page, "turn on ID tokens");
    await expect(said.filter({ hasText: "This is the hidden form" })).toBeVisible();
    // The refused field takes the focus a moment later in a window behind another; nobody pastes before that.
    await expect(field).toBeFocused();
    await page.getByLabel("Paste anything").fill(`RustDesk\t${await cell(1)}\t${value}\t${await cell(3)}`);
    await expect(field).toHaveValue(value);
  });
  await next(page, "turn on ID tokens");
  await next(page, "say who may sign in");
  await test.step("closes the door, and lets one person in", async () => {
    await portal.getByRole("button", { name: "Set Assignment required to Yes" }).click();
    // Whoever was chosen in the page before is not chosen in the one that comes.
    await expect(portal.getByRole("definition").filter({ hasText: /^Yes$/ })).toBeVisible();
    await portal.getByLabel("Add user").selectOption({ label: CAST.contosoMember.name });
    await portal.getByRole("button", { name: "Assign", exact: true }).click();
    await expect.poll(() => tenantOf(sandbox, "contoso.com").assignments).toHaveLength(1);
  });
  await next(page, "give consent");
  await portal.getByRole("button", { name: "Grant admin consent" }).click();
  await expect.poll(() => tenantOf(sandbox, "contoso.com").grants).toHaveLength(1);
  await next(page, "the console");

  await admin.heading("Open the console at its public address").waitFor();
  await expect(
    page.getByRole("img", { name: /address bar, which shows the public https address/ }),
  ).toBeVisible();
  await expectAccessible(page);
  const [rustDesk] = await Promise.all([
    context.waitForEvent("page"),
    page.getByRole("link", { name: "Open the console" }).click(),
  ]);
  await test.step("signs in to the console and goes to its OIDC page", async () => {
    await rustDesk.getByLabel("User name").fill(CAST.consoleAdmin.userName);
    await rustDesk.getByLabel("Password").fill(CAST.consoleAdmin.password);
    await rustDesk.getByRole("button", { name: "Login" }).click();
    await rustDesk.getByRole("heading", { name: "Settings / OIDC" }).waitFor();
  });
  await next(page, "add the provider");
  await expectAccessible(page);
  await next(page, "paste the values");
  await test.step("copies the three values over; the secret never stands in the page", async () => {
    const secret = app?.passwords[0]?.secretText ?? "none";
    await rustDesk.getByLabel("Client id").fill(await rowValue(page, "Client ID"));
    expect(await page.content()).not.toContain(secret);
    await page.bringToFront();
    await page.getByRole("button", { name: "Copy the client secret" }).click();
    await expect(page.getByRole("status").filter({ hasText: "Client secret copied" })).toHaveCount(1);
    await rustDesk.bringToFront();
    await rustDesk.getByLabel("Client secret").press("ControlOrMeta+V");
    await expect(rustDesk.getByLabel("Client secret")).toHaveValue(secret);
    await rustDesk.getByLabel("Issuer").fill(await rowValue(page, "Issuer"));
    await rustDesk.getByRole("button", { name: "OK", exact: true }).click();
    await expectAccessible(page);
  });
  await next(page, "save it");
  await test.step("before Submit nothing is saved", async () => {
    expect(providerOf(sandbox, "azure")).toBeUndefined();
    await rustDesk.getByRole("button", { name: "Submit" }).click();
    await expect(rustDesk.getByRole("status")).toHaveText("Saved");
    await expectAccessible(page);
  });
  await page.getByRole("button", { name: "I pressed Submit" }).click();
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_id: app?.appId });
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await expect(page.getByText("Passed, no account was made")).toBeVisible();

  await test.step("a user signs in for real, at the console", async () => {
    await rustDesk.goto(sandbox.origins.rustDesk);
    const [microsoft] = await Promise.all([
      context.waitForEvent("page"),
      rustDesk.getByRole("button", { name: "Continue with Microsoft" }).click(),
    ]);
    await microsoft.getByRole("button", { name: new RegExp(CAST.contosoMember.name) }).click();
    await expect(rustDesk.getByRole("status")).toContainText("Signed in as");
  });
});

test.describe("with nothing but this page", () => {
  test.use({ config: { elsewhere: true }, isCutOff: true });

  test("does it by hand offline, and what could not be checked is said", async ({ admin, sandbox }) => {
    const { page } = admin;
    const { id } = tenantOf(sandbox, "contoso.com");
    await beginByHand(admin);
    await page.getByLabel("Console address").fill("rd.example.com");
    await page.getByRole("button", { name: /^Continue/ }).click();
    await admin.heading("Which organisation, and how?").waitFor();
    const field = page.getByLabel("Company domain");
    await test.step("a domain is not enough: nobody can look it up", async () => {
      await field.fill("contoso.com");
      await expect(page.getByText(/Without them only the Directory \(tenant\) ID will do/)).toBeVisible();
      await expectAccessible(page);
    });
    await test.step("the Directory ID is, and is said to be unchecked", async () => {
      await field.fill(id);
      await expect(page.getByText(/Not checked: Microsoft’s public records cannot be reached/)).toBeVisible();
      await expectAccessible(page);
    });
    await page.getByRole("button", { name: "Continue by hand" }).click();
    await page.getByRole("radio", { name: "Everyone in my organisation" }).check();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await next(page, "copy two IDs");
    await page
      .getByLabel("Paste anything")
      .fill(`appId: 5d2e91c7-0a4b-4d1e-8f00-112233445566\ntenantId: ${id}`);
    await next(page, "make the secret");
    await page.getByLabel(/^Client secret, column/).fill("abc8Q~AbCdEfGhIjKlMnOpQrStUvWxYz01234567");
    await next(page, "turn on ID tokens");
    await next(page, "the console");
    await next(page, "add the provider");
    await next(page, "paste the values");
    await expect(
      page.getByRole("button", { name: `Issuer ${sandbox.origins.entra}/${id}/v2.0` }),
    ).toBeVisible();
    await next(page, "save it");
    await page.getByRole("button", { name: "I pressed Submit" }).click();
    await page.getByRole("button", { name: "Test the sign-in" }).click();
    await expect(page.getByText(/open the console’s sign-in page in a private window/)).toBeVisible();
    await page.getByRole("button", { name: "Continue without the test" }).click();
    await admin.heading("Both sides are set, the sign-in is not proven yet").waitFor();
    await expectAccessible(page);
    expect(sandbox.world.requests).toEqual([]);
  });
});

test.describe("who asks to see the secret", () => {
  test.use({ wishes: ["secret on screen"] });

  test("goes on by hand where the console refuses the save, with the app and the secret that were made", async ({
    admin,
    sandbox,
  }) => {
    const { page } = admin;
    await admin.reachReview();
    sandbox.world.faults.add({
      service: "rustDesk",
      method: "PUT",
      path: /\/api\/oidc\/settings/,
      effect: { kind: "answer", status: 403, headers: {}, body: "" },
    });
    await page.getByRole("button", { name: "Make these changes" }).click();
    await page.getByRole("alert").getByRole("button", { name: "Do this side by hand" }).click();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await next(page, "add the provider");
    await next(page, "paste the values");
    const [app, ...others] = appsOf(sandbox, "contoso.com");
    expect(others).toEqual([]);
    expect(app?.passwords).toHaveLength(1);
    await expect(page.getByRole("button", { name: `Client ID ${app?.appId}` })).toBeVisible();
    await page.getByRole("button", { name: "I need to see it" }).click();
    await expect(page.getByRole("dialog", { name: "Client secret" })).toContainText(
      app?.passwords[0]?.secretText ?? "none",
    );
  });
});
