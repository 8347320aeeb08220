/**
 * Every class of the fault matrix once more in the real browser, at one request of the run that it fits; the matrix
 * tries all of them at all requests. The page's clock is moved on where a wait is shown.
 */
import type { Locator } from "playwright/test";
import { CLASSES } from "../../faults/classes.ts";
import { CONNECT } from "../../faults/intents.ts";
import type { Point } from "../../faults/points.ts";
import type { Admin } from "../admin.ts";
import { appsOf, expect, providerOf, test } from "../world.ts";

/** Between the review and the read-back. */
const STEPS = ["S5", "S6", "S7", "S8", "S10"];
const isInRun = ({ intent, step }: Point) => intent === CONNECT && STEPS.includes(step);

/** The first of each class, and its places taken in turn, so that every step is struck by something. */
const STRUCK = CLASSES.filter(({ id }, index) => CLASSES.findIndex((one) => one.id === id) === index).flatMap(
  (fault, index) => {
    const points = fault.points.filter(isInRun);
    const point = points[index % points.length];
    return point ? [{ fault, point }] : [];
  },
);

/** What is on the screen when one looks may be gone when one presses: then one looks again. */
const press = (button: Locator) => button.click({ timeout: 2000 }).catch(() => undefined);

/** What an administrator does who wants it to end well: waits, and takes the way on that is offered. */
async function seeItThrough(admin: Admin): Promise<void> {
  const { page } = admin;
  const done = admin.heading("The changes are made");
  const wayOn = page.getByRole("button", { name: /^(?:Go on from here|Keep waiting)$/ });
  const signIn = page.getByRole("button", { name: "Sign in to the console again" });
  const wait = page.getByText(/, next in /);
  for (let looks = 0; looks < 100 && !(await done.isVisible()); looks += 1) {
    await done.or(wayOn).or(signIn).or(wait).first().waitFor();
    if (await signIn.isVisible()) {
      await signIn.click();
      await admin.signInToConsole();
      await wayOn.click();
      await signIn.waitFor({ state: "hidden" });
    } else if (await wayOn.isVisible()) await press(wayOn);
    else if (await wait.isVisible()) await page.clock.fastForward(10_000);
  }
  await done.waitFor();
}

test.describe("while something goes wrong", () => {
  test.use({ expected: [/Failed to load resource|blocked by CORS policy/] });
  for (const { fault, point } of STRUCK)
    test(`connects through ${fault.id}, ${fault.name}, at “${point.name}”`, async ({ admin, sandbox }) => {
      await admin.reachReview();
      const begin = admin.page.getByRole("button", { name: "Make these changes" });
      await begin.waitFor();
      const { clock } = admin.page;
      await clock.install();
      // An answer that is late is late for the page.
      sandbox.world.sleep = (ms) => clock.fastForward(ms);
      const { service, method, path } = point;
      const effect = typeof fault.effect === "function" ? fault.effect(point) : fault.effect;
      // What is counted from the beginning there was looked at once by now.
      const after = Math.max(0, point.after - 1);
      sandbox.world.faults.add({ service, method, path, effect, after, times: fault.times ?? 1 });
      await begin.click();
      await seeItThrough(admin);
      const [app, ...others] = appsOf(sandbox, "contoso.com");
      expect(others).toEqual([]);
      expect(app?.passwords).toHaveLength(1);
      expect(providerOf(sandbox, "azure")).toMatchObject({
        client_id: app?.appId,
        client_secret: app?.passwords[0]?.secretText,
      });
    });
});
