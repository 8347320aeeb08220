import { expect, expectAccessible, test } from "../world.ts";

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
