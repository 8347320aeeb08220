import { CAST } from "../../sandbox/cast.ts";
import { ASSISTANT_CLIENT_ID, GRAPH_APP_ID } from "../../sandbox/seed.ts";
import { assigned, field, giveToken, onList, openPicker, option, pick, reachWho } from "../picker.ts";
import { expect, expectAccessible, tenantOf, test } from "../world.ts";

test("without Entra ID P1 a group is marked beforehand where that can be seen, and its refusal told where not", async ({
  admin,
  sandbox,
}) => {
  const tenant = tenantOf(sandbox, "contoso.com");
  tenant.policy.hasPremium = false;
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await test.step("a token that shows the organisation's plans marks every group", async () => {
    await giveToken(page, sandbox);
    await field(page).fill("rust");
    await expect(option(page, /RustDesk Users/)).toContainText("has no Entra ID P1 or P2");
    await expectAccessible(page);
  });
  await test.step("a session that does not see them says so, and Microsoft's refusal is told", async () => {
    await page.getByRole("link", { name: "Back" }).click();
    await page.getByRole("radio", { name: /Sign in with Microsoft/ }).check();
    await admin.signInWithMicrosoft();
    await openPicker(admin);
    await pick(page, "rust", /RustDesk Users/);
    await expect(page.getByText(/cannot be seen with these permissions/)).toBeVisible();
    await admin.chooseMyself();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await expect(page.getByRole("alert")).toContainText("Microsoft did not take the group");
    await expectAccessible(page);
  });
  await test.step("goes back, takes a person instead, and the run ends well", async () => {
    await page.getByRole("button", { name: "Change who may sign in" }).click();
    await page.getByRole("button", { name: "Remove RustDesk Users" }).click();
    await pick(page, "ben", /Ben Berg/);
    await page.getByRole("button", { name: "Review the plan" }).click();
    await admin.makeChanges();
  });
  expect(assigned(sandbox)).toEqual(["Ben Berg", "Contoso Admin"]);
  expect(tenant.applications).toHaveLength(1);
});

test("whoever may not search groups is shown a way on", async ({ admin, sandbox }) => {
  const tenant = tenantOf(sandbox, "contoso.com");
  const assistant = tenant.servicePrincipals.find((one) => one.appId === ASSISTANT_CLIENT_ID);
  const graph = tenant.servicePrincipals.find((one) => one.appId === GRAPH_APP_ID);
  // An administrator allowed the assistant's main permission earlier, and nothing else.
  tenant.grants.push({
    id: "allowed",
    clientId: assistant?.id ?? "",
    consentType: "AllPrincipals",
    principalId: null,
    resourceId: graph?.id ?? "",
    scope: "openid profile email offline_access User.Read Application.ReadWrite.All",
  });
  const { page } = admin;
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  const window = await admin.openMicrosoft();
  await window.getByRole("button", { name: new RegExp(CAST.contosoMember.name) }).click();
  await admin.heading("Who may sign in?").waitFor();
  const popup = await admin.openMicrosoft("Add people or groups");
  await popup.getByRole("button", { name: "Return to the application without granting consent" }).click();
  await expect(page.getByRole("alert")).toContainText("Microsoft wants an administrator to allow this tool");
  await expect(page.getByRole("link", { name: "Open Enterprise applications" })).toBeVisible();
  await expectAccessible(page);
  const second = await admin.openMicrosoft("Search people only");
  await second.getByRole("button", { name: "Accept" }).click();
  await expect(page.getByText("this session may not search groups")).toBeVisible();
  await pick(page, "ben", /Ben Berg/);
  await expect(onList(page)).toHaveText([/Ben Berg/]);
  await expectAccessible(page);
});

test("a search that Microsoft refuses or does not answer is told, and goes on", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await reachWho(admin);
  await openPicker(admin);
  const refusal = JSON.stringify({ error: { code: "Authorization_RequestDenied", message: "No." } });
  const fault = { service: "graph", method: "GET" } as const;
  await test.step("groups refused: people are shown", async () => {
    const effect = { kind: "answer", status: 403, body: refusal } as const;
    sandbox.world.faults.add({ ...fault, path: /\/groups\?/, effect });
    await field(page).fill("mia");
    await expect(option(page, /Mia Member/)).toBeVisible();
    await expect(page.getByText("does not let this account search groups")).toBeVisible();
  });
  await test.step("both refused: a way on", async () => {
    const effect = { kind: "answer", status: 403, body: refusal } as const;
    sandbox.world.faults.add({ ...fault, path: /\/(users|groups)\?/, effect, times: 2 });
    await field(page).fill("ben");
    await expect(page.getByText("does not let this account search people or groups")).toBeVisible();
    await expectAccessible(page);
  });
  await test.step("a broken answer: tried again by hand", async () => {
    const effect = { kind: "answer", status: 200, body: '{"value":1}' } as const;
    sandbox.world.faults.add({ ...fault, path: /\/users\?/, effect });
    await field(page).fill("gil");
    await expect(page.getByRole("alert")).toContainText("Microsoft");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(option(page, /Gil Guest/)).toBeVisible();
  });
});
