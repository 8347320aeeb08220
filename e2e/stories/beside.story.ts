import { Admin } from "../admin.ts";
import { serveBeside } from "../beside.ts";
import { appsOf, expect, providerOf, test, watch } from "../world.ts";

test("served under a path beside the console: the address is known, nothing is asked", async ({
  page,
  context,
  sandbox,
}) => {
  const beside = await serveBeside(sandbox, "/entra-setup/");
  const wrong = watch(context);
  const admin = new Admin(page, beside.url);
  await admin.begin();
  await expect(page.getByText("This assistant is served beside the console")).toBeVisible();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  await admin.makeChanges();
  await admin.testSignIn();
  await admin.finish();
  expect(appsOf(sandbox, "contoso.com")[0]?.body.web.redirectUris).toEqual([
    `${beside.origin}/api/oidc/callback`,
  ]);
  expect(sandbox.world.rustDesk.settings.callback_url).toBe(`${beside.origin}/api/oidc/callback`);
  expect(providerOf(sandbox, "azure")).toBeDefined();
  expect(wrong).toEqual([]);
  await beside.close();
});
