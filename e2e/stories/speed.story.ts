import { expect, test } from "../world.ts";

test("asks for no preflight and nothing twice between the click and the read-back", async ({
  admin,
  sandbox,
}) => {
  await admin.reachReview();
  // Until the plan stands, both sides are still being read.
  await admin.page.getByRole("button", { name: "Make these changes" }).waitFor();
  const before = sandbox.world.requests.length;
  await admin.makeChanges();
  const sent = sandbox.world.requests
    .slice(before)
    .filter(({ inBatch }) => !inBatch)
    .map(({ service, method, path }) => `${service} ${method} ${path}`);
  // Three rounds at Graph with the console read beside the first; the console read again before the save, so that nobody
  // else's change is lost; the save; both sides read back.
  expect(sent.toSorted()).toEqual([
    "graph POST /v1.0/$batch",
    "graph POST /v1.0/$batch",
    "graph POST /v1.0/$batch",
    "graph POST /v1.0/$batch",
    "rustDesk GET /api/oidc/settings",
    "rustDesk GET /api/oidc/settings",
    "rustDesk GET /api/oidc/settings",
    "rustDesk PUT /api/oidc/settings",
  ]);
});
