import { BAD_GATEWAY, expect, expectAccessible, test } from "../world.ts";

test.use({ config: { elsewhere: true } });

test("is refused an http address, with the remedy, and goes on with https", async ({ admin }) => {
  const { page } = admin;
  await admin.begin();
  await admin.heading("Where is your RustDesk console?").waitFor();
  const field = page.getByLabel("Console address");
  await field.fill("http://rd.contoso.com:21114/#/settings");
  await expect(page.getByRole("alert")).toContainText("Microsoft does not accept this address");
  await expect(page.getByRole("heading", { name: "Put the console behind https" })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Try https://rd.contoso.com" }).click();
  await expect(field).toHaveValue("https://rd.contoso.com");
  await expect(page.getByText("Microsoft accepts this address")).toBeVisible();
  await page.getByRole("button", { name: "Continue, console by hand" }).click();
  await admin.heading("Which organisation, and how?").waitFor();
});

test("gets a message at the field for what is no console's address", async ({ admin }) => {
  await admin.begin();
  const field = admin.page.getByLabel("Console address");
  const rows = [
    ["https://admin:secret@rd.contoso.com", "holds a user name or a password"],
    ["javascript:alert(1)", "is no web page"],
    ["https://[2001:db8::1]/", "does not accept IPv6"],
    ["https://entra.microsoft.com/#home", "Microsoft’s own address"],
    ["rd contoso com", "no spaces"],
  ] as const;
  for (const [typed, words] of rows) {
    await field.fill(typed);
    await expect(field).toHaveAccessibleDescription(new RegExp(words));
  }
});

test("a console at another address is asked nothing, and the page says why its side is by hand", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const hosts = new Set<string>();
  page.on("request", (request) => hosts.add(new URL(request.url()).host));
  await admin.begin();
  // The console is running, and still nothing is asked of it: its address alone says that nothing could be read.
  await page.getByLabel("Console address").fill(sandbox.origins.rustDesk);
  await expect(page.getByText("Nothing was asked of it: this page has another address")).toBeVisible();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Continue, console by hand" }).click();
  await admin.heading("Which organisation, and how?").waitFor();
  expect([...hosts]).toEqual([new URL(page.url()).host]);
  expect(sandbox.world.requests.filter(({ service }) => service === "rustDesk")).toEqual([]);
});

test("a copy that says elsewhere, at the console's own address, is told how to be beside it", async ({
  admin,
}) => {
  await admin.begin();
  await admin.page.getByLabel("Console address").fill(new URL(admin.page.url()).origin);
  await expect(admin.page.getByText("its config.json says elsewhere")).toBeVisible();
});

test.describe("beside no console", () => {
  test.use({ config: { launcher: false } });

  test("the console's own address can be given, and then its side is by hand", async ({ admin, sandbox }) => {
    const { page } = admin;
    sandbox.world.faults.add({
      service: "rustDesk",
      method: "*",
      path: /^\/api\//,
      effect: BAD_GATEWAY,
      times: 99,
    });
    await admin.begin();
    await admin.heading("Your RustDesk console").waitFor();
    await page.getByRole("button", { name: "My console has another address" }).click();
    await admin.heading("Where is your RustDesk console?").waitFor();
    await page.getByLabel("Console address").fill("https://rd.contoso.com");
    await expect(page.getByText("Microsoft accepts this address")).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Continue, console by hand" }).click();
    await admin.heading("Which organisation, and how?").waitFor();
    await expect(page.getByRole("listitem").filter({ hasText: "Console address" })).toContainText(
      "rd.contoso.com",
    );
  });
});
