import { CAST } from "../../sandbox/cast.ts";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { appsOf, expect, expectAccessible, providerOf, tenantOf, test } from "../world.ts";

test("has no right to register, and finds a way on", async ({ admin, sandbox }) => {
  const { page } = admin;
  const northwind = tenantOf(sandbox, "northwind.com");
  const nora = northwind.people[0];
  if (!nora) throw new Error("Nora is missing");
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation("northwind.com");
  await test.step("Microsoft wants an administrator's approval for the assistant", async () => {
    const popup = await admin.openMicrosoft();
    await popup.getByRole("button", { name: /Nora North/ }).click();
    await popup.getByRole("button", { name: "Return to the application without granting consent" }).click();
    await expect(page.getByRole("alert")).toContainText(
      "Microsoft wants an administrator to allow this tool",
    );
    await expectAccessible(page);
  });
  await test.step("a token gets in, but the directory refuses to create the app", async () => {
    await page.getByRole("alert").getByRole("button", { name: "Use a token from the Azure CLI" }).click();
    const token = await mintGraphToken(sandbox.world, nora, northwind, { scopes: AZURE_CLI_SCOPES });
    await page.getByLabel("Token", { exact: true }).fill(token);
    await page.getByRole("button", { name: "Use this token" }).click();
    await page.getByRole("button", { name: "Review the plan" }).click();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await expect(page.getByRole("alert")).toContainText("Microsoft refused this");
    await expect(page.getByText("RustDesk was not changed; users notice nothing.")).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("by hand is one press away, with everything that was entered", async () => {
    await page.getByRole("button", { name: "By hand in the Entra portal" }).click();
    await admin.heading("Review before anything is changed").waitFor();
    await page.getByRole("button", { name: "Show the steps" }).click();
    await expect(admin.heading("Register the app")).toBeVisible();
    await expect(
      page.getByRole("button", { name: new RegExp(`Callback address ${sandbox.origins.rustDesk}`) }),
    ).toBeVisible();
    await expectAccessible(page);
  });
  expect(appsOf(sandbox, "northwind.com")).toEqual([]);
  expect(providerOf(sandbox, "azure")).toBeUndefined();
});

test("pastes a token: wrong ones are refused at the field, the right one connects", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const tenant = tenantOf(sandbox, "contoso.com");
  const person = tenant.people[0];
  const other = tenantOf(sandbox, "fabrikam.com");
  const stranger = other.people[0];
  if (!person || !stranger) throw new Error("The cast is incomplete");
  const { world } = sandbox;
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await page.getByRole("radio", { name: /Use a token from the Azure CLI/ }).check();
  await expect(
    page.getByRole("button", { name: new RegExp(`Command az login --tenant ${tenant.id}`) }),
  ).toBeVisible();
  const refusals = [
    ["hello", "This is no token"],
    [
      await mintGraphToken(world, person, tenant, {
        scopes: AZURE_CLI_SCOPES,
        audience: "https://management.azure.com",
      }),
      "This token is for https://management.azure.com",
    ],
    [await mintGraphToken(world, stranger, other, { scopes: AZURE_CLI_SCOPES }), "another organisation"],
    [
      await mintGraphToken(world, person, tenant, { scopes: AZURE_CLI_SCOPES, expiresInSeconds: -60 }),
      "has expired",
    ],
    [
      await mintGraphToken(world, person, tenant, { scopes: ["User.Read"] }),
      "lacks Application.ReadWrite.All",
    ],
  ] as const;
  for (const [token, words] of refusals) {
    await page.getByLabel("Token", { exact: true }).fill(token);
    await page.getByRole("button", { name: "Use this token" }).click();
    await expect(page.getByRole("alert")).toContainText(words);
  }
  const right = await mintGraphToken(world, person, tenant, { scopes: AZURE_CLI_SCOPES });
  await page
    .getByLabel("Token", { exact: true })
    .fill(JSON.stringify({ accessToken: right, tokenType: "Bearer" }));
  await page.getByRole("button", { name: "Use this token" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.makeChanges();
  await admin.testSignIn();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test("has a console we do not know: nothing is written, everything is ready to copy", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  sandbox.world.rustDesk.settings = {
    oidc: { entries: [] },
    max_auth_count: 5,
    callback_url: "",
    providers: {},
  };
  const before = JSON.stringify(sandbox.world.rustDesk.settings);
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await expect(page.getByRole("alert")).toContainText("This console answers in a way we have not tested");
  await page.getByRole("alert").getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await admin.heading("Open the console at its public address").waitFor();
  await expectAccessible(page);
  await page.getByRole("button", { name: "Next: add the provider" }).click();
  await page.getByRole("button", { name: "Next: paste the values" }).click();
  const app = appsOf(sandbox, "contoso.com")[0];
  await expect(page.getByRole("button", { name: `Client ID ${app?.appId}` })).toBeVisible();
  await expect(page.getByRole("button", { name: "Copy the client secret" })).toBeVisible();
  expect(JSON.stringify(sandbox.world.rustDesk.settings)).toBe(before);
});

test("signs in to the wrong organisation and is told so", async ({ admin, sandbox }) => {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation("fabrikam.com");
  const popup = await admin.openMicrosoft();
  await popup.getByText("Use another account").click();
  await popup.getByLabel("Email or user name").fill(CAST.contosoAdmin.userName);
  await popup.getByLabel("Password").fill(CAST.contosoAdmin.password);
  await popup.getByRole("button", { name: "Sign in" }).click();
  await expect(popup.getByText("AADSTS50020")).toBeVisible();
  await popup.close();
  await admin.page.getByRole("button", { name: "I closed the window" }).click();
  await expect(admin.page.getByRole("alert")).toContainText("No answer came back");
  await test.step("and can try again at once", async () => {
    const again = await admin.openMicrosoft("Try again");
    await again.getByRole("button", { name: /Fabrikam Admin/ }).click();
    await again.getByRole("button", { name: "Accept" }).click();
    await admin.heading("Who may sign in?").waitFor();
  });
  expect(appsOf(sandbox, "fabrikam.com")).toEqual([]);
});

test("reloads in the middle: everything but sessions is kept", async ({ admin }) => {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.page.reload();
  await admin.heading("Sign in to the RustDesk console").waitFor();
  const why = admin.page.getByRole("heading", { name: "The page was loaded again" });
  await expect(why).toBeVisible();
  await expectAccessible(admin.page);
  await expect(admin.page.getByLabel("User name")).toHaveValue("admin");
  await expect(admin.page.getByLabel("Password", { exact: true })).toHaveValue("");
  await admin.signInToConsole();
  await admin.heading("Which organisation, and how?").waitFor();
  await expect(why).toHaveCount(0);
  await expect(admin.page.getByLabel("Company domain")).toHaveValue("contoso.com");
});

test("is throttled, waits as told, and still finishes", async ({ admin, sandbox }) => {
  await admin.reachReview();
  const effect = {
    kind: "answer",
    status: 429,
    headers: { "content-type": "application/json", "retry-after": "1" },
    body: '{"error":{"code":"TooManyRequests","message":"Too many requests"}}',
  } as const;
  sandbox.world.faults.add({ service: "graph", method: "PATCH", path: /applications/, effect });
  sandbox.world.lag.calls = 1;
  await admin.makeChanges();
  expect(appsOf(sandbox, "contoso.com")).toHaveLength(1);
});

test("loses the console's answer: the same secret is delivered when going on", async ({ admin, sandbox }) => {
  const { page } = admin;
  await admin.reachReview();
  sandbox.world.faults.add({
    service: "rustDesk",
    method: "PUT",
    path: /oidc\/settings/,
    effect: {
      kind: "answer",
      status: 200,
      headers: { "content-type": "text/html" },
      body: "<html>Bad gateway</html>",
    },
  });
  await page.getByRole("button", { name: "Make these changes" }).click();
  await expect(page.getByRole("alert")).toContainText("The answer is not from the RustDesk API");
  await page.getByRole("button", { name: "Go on from here" }).click();
  await admin.heading("The changes are made").waitFor();
  const [app] = appsOf(sandbox, "contoso.com");
  expect(app?.passwords).toHaveLength(1);
  expect(providerOf(sandbox, "azure")).toMatchObject({ client_secret: app?.passwords[0]?.secretText });
});
