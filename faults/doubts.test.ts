/** What a stale replica must not lead to: a question, a second secret, or somebody's save written over. */
import { expect, test } from "vitest";
import { CONNECT } from "./intents.ts";
import { lookInLater, seeItThrough } from "./person.ts";
import { Stage } from "./stage.ts";

const SETTINGS = /\/api\/oidc\/settings$/;

test("a replica that does not know the console's app yet is asked again, and nothing is asked or planned", async () => {
  const stage = new Stage(CONNECT);
  await seeItThrough(stage);
  const madeAt = stage.clock.now();
  let reads = 0;
  stage.world.lag.hides = (at) => {
    reads += 1;
    return at <= madeAt && reads <= 8;
  };
  const page = stage.open();
  const request = await page.prepare(new AbortController().signal);
  const observed = await page.setup.observe(request, new AbortController().signal);
  expect(observed.directory?.found).toHaveLength(1);
  expect(observed.directory?.found[0]?.registration.secrets).toHaveLength(1);
});

test("an app that was made although the answer was a conflict is not told as nothing changed, however late it is seen", async () => {
  const stage = new Stage(CONNECT);
  const { world, clock } = stage;
  const body = JSON.stringify({ error: { code: "Directory_ConcurrencyViolation", message: "conflict" } });
  world.faults.add({
    service: "graph",
    method: "PATCH",
    path: /\/applications\(uniqueName=/,
    effect: { kind: "answer-after", status: 409, headers: { "content-type": "application/json" }, body },
  });
  world.lag.hides = (at) => clock.now() - at < 119_000;
  const ending = await seeItThrough(stage);
  expect(ending.isThrough).toBe(true);
  expect(stage.stops[0]?.problem).toMatchObject({ code: "directory-still-copying", world: "partly changed" });
});

test("a save whose answer is lost while somebody else saves is not sent over what they saved", async () => {
  const stage = new Stage(CONNECT);
  const { rustDesk, faults } = stage.world;
  const service = "rustDesk";
  faults.add({ service, method: "PUT", path: SETTINGS, effect: { kind: "drop" } });
  // The look right after it fails too; until the next one, another administrator has saved.
  faults.add({ service, method: "GET", path: SETTINGS, after: 3, effect: { kind: "drop" } });
  const act = () => {
    rustDesk.settings = { ...rustDesk.settings, max_auth_count: 7 };
  };
  faults.add({ service, method: "GET", path: SETTINGS, effect: { kind: "meanwhile", act } });
  const ending = await seeItThrough(stage);
  expect(ending.isThrough).toBe(true);
  expect(rustDesk.settings.max_auth_count).toBe(7);
});

test("from the making of the secret to its delivery passes less than a second, and nothing else is sent between", async () => {
  const stage = new Stage(CONNECT);
  await seeItThrough(stage);
  const { requests } = stage.world;
  const made = requests.findIndex(({ path }) => /addPassword/.test(path));
  const saved = requests.findIndex(({ method, path }) => method === "PUT" && SETTINGS.test(path));
  const between = requests.slice(made + 1, saved).filter(({ inBatch }) => !inBatch);
  expect(between.map(({ method, path }) => `${method} ${path}`)).toEqual(["POST /v1.0/$batch"]);
  expect((requests[saved]?.at ?? 0) - (requests[made]?.at ?? 0)).toBeLessThan(1000);
});

test("another run's secret is left alone for a quarter of an hour, and then swept", async () => {
  const stage = new Stage(CONNECT);
  await seeItThrough(stage);
  const [app] = stage.home.tenant.applications;
  const stray = {
    ...app?.passwords[0],
    keyId: "stray",
    hint: "zzz",
    secretText: "zzz8Q~another-run-made-this",
  };
  const { displayName = null, startsAt = 0, endsAt = 0 } = stray;
  app?.passwords.push({
    ...stray,
    displayName: displayName?.replace(/\w{8}$/, "0badcafe") ?? null,
    startsAt,
    endsAt,
  });
  await seeItThrough(stage, stage.open("new tab"));
  expect(app?.passwords).toHaveLength(2);
  await lookInLater(stage);
  expect(app?.passwords).toHaveLength(1);
});
