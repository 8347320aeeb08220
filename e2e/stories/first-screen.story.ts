import { launch } from "../../launcher/launch.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { expect, expectAccessible, test } from "../world.ts";

test.describe("where a file of the page does not come", () => {
  test.use({ expected: [/net::ERR_FAILED/] });

  test("is told so, and loads the page again where it was", async ({ admin }) => {
    const { page } = admin;
    await admin.open();
    const files = /\/assets\/app-[^/]*\.js/;
    await page.route(files, (route) => route.abort());
    await page.getByRole("link", { name: "Begin" }).click();
    await expect(admin.heading("A part of this page did not load")).toBeFocused();
    await expect(page).toHaveTitle(/^A part of this page did not load/);
    await expectAccessible(page);
    await page.unroute(files);
    await page.getByRole("button", { name: "Load the page again" }).click();
    await admin.heading("Your RustDesk console").waitFor();
  });
});

test("sees the start screen while the configuration is on its way, and goes on once it is there", async ({
  page,
  sandbox,
}) => {
  const { loginOrigin, graphOrigin } = CLOUDS.global;
  const assistant = await launch({
    folder: "dist",
    consoleOrigin: sandbox.origins.rustDesk,
    port: 0,
    connect: [loginOrigin, graphOrigin],
    config: {},
  });
  try {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/config.json", async (route) => {
      await held;
      await route.continue();
    });
    const admin = new Admin(page, assistant.url);
    await admin.open();
    await page.getByRole("link", { name: "Begin" }).click();
    // Where the console is stands in the configuration: nothing is guessed.
    await expect(admin.heading(/./)).toHaveCount(0);
    expect(sandbox.world.requests).toEqual([]);
    release();
    await admin.heading("Your RustDesk console").waitFor();
    await page.getByText("It answers like RustDesk Server Pro").waitFor();
    expect(page.url()).not.toContain(assistant.token);
  } finally {
    await assistant.close();
  }
});
