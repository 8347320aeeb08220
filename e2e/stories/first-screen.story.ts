import { launch } from "../../launcher/launch.ts";
import { CLOUDS } from "../../src/domain/cloud.ts";
import { Admin } from "../admin.ts";
import { expect, test } from "../world.ts";

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
