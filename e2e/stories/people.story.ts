import { CAST } from "../../sandbox/cast.ts";
import { plantConnection } from "../connected.ts";
import {
  assigned,
  field,
  giveToken,
  onList,
  openPicker,
  option,
  personOf,
  pick,
  reachWho,
} from "../picker.ts";
import { expect, expectAccessible, test } from "../world.ts";

test("picks a group and two people while connecting, and they may sign in", async ({ admin, sandbox }) => {
  const { page } = admin;
  await reachWho(admin);
  await test.step("asks for permission to search only when the picker is opened", async () => {
    await expect(field(page)).toHaveCount(0);
    await expectAccessible(page);
    await openPicker(admin);
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
  await admin.lookAfter(/^Check/, "Everything is as it should be");
  await page.getByRole("link", { name: /^Who may sign in/ }).click();
  await admin.heading("Who may sign in?").waitFor();
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
  await admin.open();
  await page.getByRole("link", { name: /^Check/ }).click();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await giveToken(page, sandbox);
  await page.getByRole("link", { name: /^Who may sign in/ }).click();
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
  await press("ArrowDown");
  await expect(option(page, /^Helpdesk Group/)).toHaveAttribute("aria-selected", "true");
  await press("ArrowDown");
  await expect(option(page, /Night Shift/)).toHaveAttribute("aria-selected", "true");
  await press("Enter");
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
