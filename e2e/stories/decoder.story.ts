import { expect, expectAccessible, tenantOf, test } from "../world.ts";

test("explains a pasted error without any run", async ({ admin }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("button", { name: "What went wrong?" }).click();
  const dialog = page.getByRole("dialog", { name: "What went wrong?" });
  const field = dialog.getByLabel("Text, address or log line");
  // Also the first time, when the box comes a little later than the dialog.
  await expect(field).toBeFocused();
  await field.fill(
    "https://rd.contoso.com/api/oidc/callback?error=access_denied&error_description=AADSTS65004%3a+User+declined",
  );
  await dialog.getByRole("button", { name: "Explain it" }).click();
  await expect(dialog.getByText("The person pressed Cancel")).toBeVisible();
  await field.fill("Failed to contact token endpoint, InvalidCertificate(UnknownIssuer)");
  await dialog.getByRole("button", { name: "Explain it" }).click();
  await expect(dialog.getByText("The RustDesk server does not trust the certificate")).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
});

test("explains with the admin's own values why the test sign-in shows an error", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await admin.reachReview();
  await admin.makeChanges();
  const app = tenantOf(sandbox, "contoso.com").applications[0];
  if (!app) throw new Error("no app");
  const callback = `${sandbox.origins.rustDesk}/api/oidc/callback`;
  app.body.web.redirectUris = [callback.replace("callback", "Callback")];
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByText("Passed, no account was made").waitFor();
  const popup = await admin.openMicrosoft("Test as someone else");
  await expect(popup.getByText("AADSTS50011")).toBeVisible();
  const text = await popup.getByRole("main").textContent();
  await popup.close();
  await page.getByRole("button", { name: "I closed the window" }).click();
  await page.getByLabel("Text, address or log line").fill(text ?? "");
  await page.getByRole("button", { name: "Explain it" }).click();
  await expect(
    page.getByText("The address that RustDesk sends is not the one registered in Entra"),
  ).toBeVisible();
  await expect(page.getByText(callback).last()).toBeVisible();
  await expectAccessible(page);
});
