/** What an administrator does to pick people and groups, and who is on the list then. */
import { expect, type Page } from "playwright/test";
import { CAST } from "../sandbox/cast.ts";
import { AZURE_CLI_SCOPES, mintGraphToken } from "../sandbox/entra/graph-token.ts";
import type { Sandbox } from "../sandbox/start.ts";
import type { Admin } from "./admin.ts";
import { tenantOf } from "./world.ts";

export const field = (page: Page) => page.getByRole("combobox", { name: "Add people or groups" });
export const option = (page: Page, name: string | RegExp) => page.getByRole("option", { name });
export const onList = (page: Page, name = "Chosen") => page.getByRole("list", { name }).getByRole("listitem");

/** Presses the button that opens the picker; Microsoft asks for the permission to search. */
export async function openPicker(admin: Admin): Promise<void> {
  const popup = await admin.openMicrosoft("Add people or groups");
  await expect(popup.getByText("User.ReadBasic.All")).toBeVisible();
  await expect(popup.getByText("GroupMember.Read.All")).toBeVisible();
  await popup.getByRole("button", { name: "Accept" }).click();
  await expect(field(admin.page)).toBeFocused();
}

export async function pick(page: Page, typed: string, name: string | RegExp): Promise<void> {
  await field(page).fill(typed);
  await option(page, name).click();
}

export async function reachWho(admin: Admin): Promise<void> {
  await admin.reachMicrosoft();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
}

export function personOf(sandbox: Sandbox, userName: string) {
  const person = tenantOf(sandbox, "contoso.com").people.find((one) => one.userPrincipalName === userName);
  if (!person) throw new Error(`No ${userName}`);
  return person;
}

/** Who is on the list, as the directory has it. */
export const assigned = (sandbox: Sandbox): readonly string[] =>
  tenantOf(sandbox, "contoso.com")
    .assignments.map((one) => one.principalDisplayName)
    .sort();

/** Pastes a token of the Azure CLI: wider than what the assistant asks for, the organisation's plans among it. */
export async function giveToken(page: Page, sandbox: Sandbox): Promise<void> {
  const person = personOf(sandbox, CAST.contosoAdmin.userName);
  const tenant = tenantOf(sandbox, "contoso.com");
  const token = await mintGraphToken(sandbox.world, person, tenant, { scopes: AZURE_CLI_SCOPES });
  await page.getByRole("radio", { name: /Use a token from the Azure CLI/ }).check();
  await page.getByLabel("Token", { exact: true }).fill(token);
  await page.getByRole("button", { name: "Use this token" }).click();
}
