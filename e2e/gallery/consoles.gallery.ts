import { CAST } from "../../sandbox/cast.ts";
import type { Product } from "../../sandbox/products.ts";
import type { Admin } from "../admin.ts";
import { test } from "./shoot.ts";

async function reachReview(admin: Admin): Promise<void> {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await admin.signInWithMicrosoft();
  await admin.chooseMyself();
  await admin.page.getByRole("button", { name: "Make these changes" }).waitFor();
}

test.describe("databk", () => {
  test.use({ product: "databk" });

  test("i databk/rustdesk-console", async ({ admin, shoot, sandbox }) => {
    const { page } = admin;
    await reachReview(admin);
    await shoot("Review");
    sandbox.world.faults.add({
      service: "entra",
      method: "GET",
      path: /well-known/,
      effect: { kind: "answer", status: 503, body: "" },
    });
    await page.getByRole("button", { name: "Make these changes" }).click();
    await page.getByText("The console cannot read Microsoft’s public record").waitFor();
    await shoot("It cannot read the public record");
    await page.getByRole("button", { name: "Go on from here" }).click();
    await admin.heading("The changes are made").waitFor();
    await page.getByRole("button", { name: "Test the sign-in" }).click();
    await page.getByText("Passed, no account was made").waitFor();
    await page.getByRole("button", { name: "Turn it off again" }).click();
    await page.getByText("The button is off.").waitFor();
    await shoot("Turned off again");
  });
});

test.describe("lejianwen", () => {
  test.use({ product: "lejianwen" });

  test("j lejianwen/rustdesk-api", async ({ admin, shoot, sandbox }) => {
    const { page } = admin;
    sandbox.world.lejianwen.apiServer = "http://192.168.1.20:21114";
    await admin.begin();
    await admin.acceptAddress();
    for (let count = 0; count < 3; count += 1) {
      await admin.signInToConsole({ ...CAST.consoleAdmin, password: "wrong" });
      await page.getByRole("button", { name: "Sign in to the console" }).waitFor();
    }
    await page.getByRole("img", { name: /A picture with digits/ }).waitFor();
    await shoot("The picture that is asked for");
    await page.getByLabel("Password", { exact: true }).fill(CAST.consoleAdmin.password);
    await page.getByLabel("Digits in the picture").fill(sandbox.world.lejianwen.picture?.text ?? "");
    await page.getByRole("button", { name: "Sign in to the console" }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await page.getByRole("button", { name: "Make these changes" }).waitFor();
    await shoot("Review");
    await admin.makeChanges();
    await page.getByRole("button", { name: "Test the sign-in" }).click();
    await page.getByText("Differs from the plan", { exact: true }).waitFor();
    await shoot("The dry check differs");
  });
});

test.describe("BetterDesk", () => {
  test.use({ product: "betterdesk" });

  test("k BetterDesk", async ({ admin, shoot, sandbox }) => {
    Object.assign(sandbox.world.betterDesk.config, {
      enabled: true,
      display_name: "Keycloak",
      client_id: "rustdesk",
      client_secret: "old",
      issuer_url: "https://keycloak.example/realms/x",
      redirect_url: `${sandbox.origins.rustDesk}/api/auth/oidc/callback`,
    });
    await admin.begin();
    await admin.page.getByText("It answers like BetterDesk").waitFor();
    await shoot("Console found");
    await reachReview(admin);
    await shoot("Review, another provider is replaced");
  });
});

test.describe("GigaionLLC", () => {
  test.use({ product: "gigaionllc" });

  test("l GigaionLLC, by hand", async ({ admin, shoot }) => {
    const { page } = admin;
    await admin.begin();
    await page.getByText("It answers like GigaionLLC/Rustdesk-API-Server").waitFor();
    await shoot("Console found");
    await page.getByRole("button", { name: "Continue, console by hand" }).click();
    await admin.nameOrganisation();
    await admin.signInWithMicrosoft();
    await admin.chooseMyself();
    await page.getByRole("button", { name: "Make these changes" }).click();
    await admin.heading("Now the console, by hand").waitFor();
    await shoot("Its fields");
  });
});

for (const product of ["sctgdesk", "lantongxue"] satisfies readonly Product[])
  test.describe(product, () => {
    test.use({ product });

    test(`m ${product}, which cannot`, async ({ admin, shoot }) => {
      await admin.begin();
      await admin.page.getByRole("alert").waitFor();
      await shoot("Told so");
    });
  });

test.describe("a server nobody knows", () => {
  test("n Like none that is known", async ({ admin, shoot, sandbox }) => {
    for (const path of [/oidc\/settings/, /software\/version/])
      sandbox.world.faults.add({
        service: "rustDesk",
        method: "GET",
        path,
        effect: {
          kind: "answer",
          status: 404,
          body: '{"message":"Not Found"}',
          headers: { "content-type": "application/json" },
        },
      });
    await admin.begin();
    await admin.page.getByText("like no server that is known here").waitFor();
    await shoot("Which is it?");
  });
});

test.describe("a Pro server that keeps its settings elsewhere", () => {
  test.use({ allow: ["POST /api/settings/oidc"] });

  test("o Learnt from one Submit", async ({ admin, shoot, sandbox }) => {
    const { page } = admin;
    sandbox.world.rustDesk.settingsAt = "elsewhere";
    await admin.begin();
    await page.getByText("It answers like RustDesk Server Pro").waitFor();
    await admin.acceptAddress();
    await admin.signInToConsole();
    await page.getByText("This console answers in a way we have not tested").waitFor();
    await page.getByText("Show it one Submit").click();
    await shoot("Show it one Submit");
    const paste = async (text: string) => {
      await page.getByLabel("The copied request").fill(text);
      await page.getByRole("button", { name: "Read it" }).click();
    };
    await paste("hello");
    await page.getByRole("alert").filter({ hasText: /./ }).last().waitFor();
    await shoot("What is no request");
    const { rustDesk } = sandbox.origins;
    const items = [
      { type: "okta", enable: true, clientId: "x", clientSecret: "y", issuerUrl: "https://okta.example" },
    ];
    const body = { maxAuthCount: 500, callbackUrl: `${rustDesk}/api/oidc/callback`, items };
    await paste(
      `curl '${rustDesk}/api/settings/oidc' -X 'POST' -H 'content-type: application/json' --data-raw '${JSON.stringify(body)}'`,
    );
    await page.getByRole("heading", { name: "What it learnt" }).waitFor();
    await shoot("What it learnt");
  });
});
