import type { Page } from "playwright/test";
import { CAST } from "../../sandbox/cast.ts";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../../sandbox/entra/graph-token.ts";
import { ASSISTANT_CLIENT_ID, GRAPH_APP_ID } from "../../sandbox/seed.ts";
import type { Sandbox } from "../../sandbox/start.ts";
import type { Admin } from "../admin.ts";
import { plantConnection } from "../connected.ts";
import { expect, expectAccessible, tenantOf, test } from "../world.ts";

const field = (page: Page) => page.getByRole("combobox", { name: "Add people or groups" });
const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });
const onList = (page: Page, name = "Chosen") => page.getByRole("list", { name }).getByRole("listitem");

/** Presses the button that opens the picker; Microsoft asks for the permission to search. */
async function openPicker(admin: Admin): Promise<void> {
  const popup = await admin.openMicrosoft("Add people or groups");
  await expect(popup.getByText("User.ReadBasic.All")).toBeVisible();
  await expect(popup.getByText("GroupMember.Read.All")).toBeVisible();
  await popup.getByRole("button", { name: "Accept" }).click();
  await field(admin.page).waitFor();
}

async function pick(page: Page, typed: string, name: string | RegExp): Promise<void> {
  await field(page).fill(typed);
  await option(page, name).click();
}

async function reachWho(admin: Admin): Promise<void> {
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
}

function personOf(sandbox: Sandbox, userName: string) {
  const person = tenantOf(sandbox, "contoso.com").people.find((one) => one.userPrincipalName === userName);
  if (!person) throw new Error(`No ${userName}`);
  return person;
}

/** Who is on the list, as the directory has it. */
const assigned = (sandbox: Sandbox): readonly string[] =>
  tenantOf(sandbox, "contoso.com")
    .assignments.map((one) => one.principalDisplayName)
    .sort();

/** From the start to who may sign in, for a connection that stands. */
async function reachPeople(admin: Admin, token?: string): Promise<void> {
  const { page } = admin;
  await admin.open();
  await page.getByRole("link", { name: /^Check/ }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  if (token) await giveToken(page, token);
  else {
    const popup = await admin.openMicrosoft();
    await popup.getByRole("button", { name: new RegExp(CAST.contosoAdmin.name) }).click();
    await popup.getByRole("button", { name: "Accept" }).click();
  }
  await page.getByRole("link", { name: /^Who may sign in/ }).click();
  await admin.heading("Who may sign in?").waitFor();
}

async function giveToken(page: Page, token: string): Promise<void> {
  await page.getByRole("radio", { name: /Use a token from the Azure CLI/ }).check();
  await page.getByLabel("Token", { exact: true }).fill(token);
  await page.getByRole("button", { name: "Use this token" }).click();
}

test("picks a group and two people while connecting, and they may sign in", async ({ admin, sandbox }) => {
  const { page } = admin;
  await reachWho(admin);
  await test.step("asks for permission to search only when the picker is opened", async () => {
    await expect(field(page)).toHaveCount(0);
    await expectAccessible(page);
    await openPicker(admin);
    await expect(field(page)).toBeFocused();
  });
  await test.step("a group whose inner groups get nobody in says so", async () => {
    await field(page).fill("it op");
    await expect(option(page, /IT Operations/)).toContainText(
      "Holds 2 groups. Microsoft does not let members of inner groups in.",
    );
    await expectAccessible(page);
    await option(page, /IT Operations/).click();
    await expect(onList(page).filter({ hasText: "IT Operations" })).toContainText("Holds 2 groups");
    await page.getByRole("button", { name: "Remove IT Operations" }).click();
    await expect(field(page)).toBeFocused();
  });
  await test.step("picks, and what is picked is not offered again", async () => {
    await pick(page, "rust", /RustDesk Users/);
    await pick(page, "mia", /Mia Member/);
    await pick(page, "ben@", /Ben Berg/);
    await expect(onList(page)).toHaveCount(3);
    await field(page).fill("rust");
    await expect(option(page, /RustDesk Users/)).toHaveAttribute("aria-disabled", "true");
    await expectAccessible(page);
    await field(page).fill("");
  });
  await test.step("reviews and applies, with one permission more for the consent", async () => {
    await admin.chooseMyself();
    await expect(page.getByText("Mia Member").filter({ visible: true })).toBeVisible();
    await admin.makeChanges();
  });
  expect(assigned(sandbox)).toEqual(["Ben Berg", "Contoso Admin", "Mia Member", "RustDesk Users"]);
  await admin.testSignIn(CAST.contosoMember);
});

test("changes the list of a connection that stands: one comes, one goes, nothing else is touched", async ({
  admin,
  sandbox,
}) => {
  const { principal, tenant } = plantConnection(sandbox);
  const ben = personOf(sandbox, CAST.contosoOther.userName);
  const [first] = tenant.assignments;
  if (!first) throw new Error("Nobody is assigned");
  tenant.assignments.push({
    ...first,
    id: "ben",
    principalId: ben.oid,
    principalDisplayName: ben.displayName,
  });
  const settings = structuredClone(sandbox.world.rustDesk.settings);
  const { page } = admin;
  await reachPeople(admin);
  await test.step("with nothing changed there is nothing to review", async () => {
    await expect(onList(page, "On the list")).toHaveText([/Contoso Admin/, /Ben Berg/]);
    await expect(page.getByRole("button", { name: "Nothing is changed yet" })).toBeVisible();
    await expectAccessible(page);
  });
  await openPicker(admin);
  await pick(page, "mia", /Mia Member/);
  await page.getByRole("button", { name: "Remove Ben Berg" }).click();
  await expect(onList(page, "On the list").filter({ hasText: "Ben Berg" })).toContainText("Is taken off");
  await expectAccessible(page);
  await page.getByRole("button", { name: "Review the plan" }).click();
  await admin.heading("Review who may sign in").waitFor();
  await expectAccessible(page);
  const popup = await admin.openMicrosoft();
  await popup.getByRole("button", { name: "Accept" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(assigned(sandbox)).toEqual(["Contoso Admin", "Mia Member"]);
  expect(tenant.assignments.every((one) => one.resourceId === principal.id)).toBe(true);
  expect(sandbox.world.rustDesk.settings).toEqual(settings);
});

test("closes an open gate, and whoever does it is on the list unless they say no", async ({
  admin,
  sandbox,
}) => {
  const { principal, tenant } = plantConnection(sandbox);
  principal.appRoleAssignmentRequired = false;
  tenant.assignments.length = 0;
  const { page } = admin;
  const person = personOf(sandbox, CAST.contosoAdmin.userName);
  const token = await mintGraphToken(sandbox.world, person, tenant, { scopes: AZURE_CLI_SCOPES });
  await reachPeople(admin, token);
  await expect(page.getByRole("radio", { name: "Everyone in my organisation" })).toBeChecked();
  await expect(page.getByRole("button", { name: "Nothing is changed yet" })).toBeVisible();
  await page.getByRole("radio", { name: /Only people and groups I choose/ }).check();
  await page.getByRole("checkbox", { name: /Include me/ }).uncheck();
  await expect(page.getByRole("alert")).toContainText("Nobody could sign in");
  await expectAccessible(page);
  await page.getByRole("checkbox", { name: /Include me/ }).check();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Make these changes" }).click();
  await admin.heading("The changes are made").waitFor();
  expect(principal.appRoleAssignmentRequired).toBe(true);
  expect(assigned(sandbox)).toEqual(["Contoso Admin"]);
});

test("picks from the keyboard alone", async ({ admin }) => {
  const { page } = admin;
  await reachWho(admin);
  await openPicker(admin);
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.keyboard.type("help");
  await expect(option(page, /Night Shift/)).toBeVisible();
  await expect(page.getByText("Found: 2 groups.")).toBeAttached();
  await expect(option(page, /^Helpdesk Group/)).toHaveAttribute("aria-selected", "true");
  await press("ArrowDown");
  await expect(option(page, /Night Shift/)).toHaveAttribute("aria-selected", "true");
  await press("ArrowDown");
  await expect(option(page, /^Helpdesk Group/)).toHaveAttribute("aria-selected", "true");
  await press("ArrowUp", "Escape");
  await expect(field(page)).toHaveAttribute("aria-expanded", "false");
  await expect(field(page)).toHaveValue("help");
  await press("ArrowDown", "ArrowDown", "Enter");
  await expect(onList(page)).toHaveText([/Helpdesk Night Shift/]);
  await expect(page.getByText("Helpdesk Night Shift added.")).toBeAttached();
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue("");
  await page.keyboard.type("zzz");
  await expect(page.getByText("Nobody’s name, and no group’s, begins with “zzz”.")).toBeVisible();
  await press("Enter");
  await expect(admin.heading("Who may sign in?")).toBeVisible();
  await press("Escape");
  await expect(field(page)).toHaveValue("");
  await press("Tab");
  await expect(page.getByRole("button", { name: "Remove Helpdesk Night Shift" })).toBeFocused();
  await press("Enter");
  await expect(field(page)).toBeFocused();
  await expect(onList(page)).toHaveCount(0);
});

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
    const person = personOf(sandbox, CAST.contosoAdmin.userName);
    const token = await mintGraphToken(sandbox.world, person, tenant, { scopes: AZURE_CLI_SCOPES });
    await giveToken(page, token);
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
