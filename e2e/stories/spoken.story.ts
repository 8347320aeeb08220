/** What is heard by whoever does not see the page change. */
import { listen } from "../heard.ts";
import { field, openPicker, option, reachWho } from "../picker.ts";
import { expect, test } from "../world.ts";

test("hears which console answered, what the plan holds, each step of the run, and the check after it", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  const heard = await listen(page);
  await admin.begin();
  await page.getByText("Version 1.8.6").waitFor();
  await expect.poll(async () => (await heard()).join("\n")).toContain("Version 1.8.6");
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await expect.poll(async () => (await heard()).join("\n")).toContain("Found in Microsoft’s public records");
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  await page.getByRole("button", { name: "Make these changes" }).waitFor();
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/^\d+ changes planned$/);

  sandbox.world.lag.calls = 3;
  await admin.makeChanges();
  expect(await heard()).toContain("Waiting for Microsoft to publish the new app. Usually under a minute");
  const steps = (await heard()).filter((one) => /^\d+ of \d+ done\./.test(one));
  await test.step("one sentence for each step, in order", () => {
    expect(steps[0]).toMatch(/^0 of \d+ done\. \S/);
    const counts = steps.map((one) => Number.parseInt(one, 10));
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(new Set(counts).size).toBeGreaterThan(4);
  });
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await expect.poll(async () => (await heard()).at(-1)).toBe("Passed, no account was made");
});

test.describe("where the console does not answer", () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test("tries again with the same button under the finger, and hears that it was in vain", async ({
    admin,
  }) => {
    const { page } = admin;
    const heard = await listen(page);
    await page.route("**/api/**", (route) => route.abort());
    await admin.begin();
    const again = page.getByRole("button", { name: "Try again" });
    await again.click();
    await expect.poll(async () => (await heard()).at(-1)).toBe("The console does not answer");
    await expect(again).toBeFocused();
    await page.unroute("**/api/**");
    await again.click();
    await page.getByText("Version 1.8.6").waitFor();
  });
});

test("hears what was copied, and what a paste was sorted into", async ({ admin, context }) => {
  const { page } = admin;
  await context.grantPermissions(["clipboard-write"]);
  const heard = await listen(page);
  await admin.open();
  await page.getByRole("link", { name: "Follow the steps" }).click();
  await admin.acceptAddress();
  await page.getByRole("button", { name: "Do this side by hand" }).click();
  await admin.nameOrganisation();
  await page.getByRole("button", { name: "Continue by hand" }).click();
  await page.getByRole("button", { name: "Review the plan" }).click();
  await page.getByRole("button", { name: "Show the steps" }).click();
  await page.getByRole("button", { name: /^App name / }).click();
  await expect.poll(async () => (await heard()).at(-1)).toBe("App name copied");
  await page.getByLabel("Paste anything").fill("appId: 5d2e91c7-0a4b-4d1e-8f00-112233445566");
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Took Application ID/);
  await page.getByLabel("Paste anything").fill("nothing of use");
  await expect.poll(async () => (await heard()).at(-1)).not.toMatch(/^Took Application ID/);
});

test("hears what a search found, and who was put on the list", async ({ admin }) => {
  const { page } = admin;
  const heard = await listen(page);
  await reachWho(admin);
  await openPicker(admin);
  await field(page).fill("mia");
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Found: /);
  await option(page, /Mia/).click();
  await expect.poll(async () => (await heard()).at(-1)).toMatch(/^Mia .* added\.$/);
  await field(page).fill("qqqq");
  await expect.poll(async () => (await heard()).at(-1)).toBe("Nothing found.");
});
