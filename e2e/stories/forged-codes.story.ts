/** Replies and requests that are not what they say: each is refused in its own words. */
import { Admin } from "../admin.ts";
import { ask, askFor, openColleague, openRequest, requestText, wordsOf } from "../colleague.ts";
import { envelope, makeReply, readRequest } from "../reply-forge.ts";
import { expect, expectAccessible, LOST_CLIENT_ID, tenantOf, test } from "../world.ts";

const CLIENT_ID = "5d2e91c7-0a4b-4d1e-8f00-112233445566";
const SECRET = "Kx8~Q7dAbcdefghijklmnopqrstuvwxyz01234ab";
const DAY = 86_400_000;

test.describe("where this copy is not beside the console", () => {
  test.use({ config: { elsewhere: true, shareUrl: "https://setup.example.com/entra/index.html" } });

  test("every reply that is not the right one is refused, each in its own words", async ({
    admin,
    sandbox,
    context,
    assistant,
  }) => {
    const { page } = admin;
    const elsewhere = readRequest(await askFor(admin, "https://other.example.com"));
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    const { tenantId } = asked;
    const names = { request: asked.id, tenantId, clientId: CLIENT_ID, secret: SECRET };
    const good = makeReply(asked, names);
    const fabrikam = tenantOf(sandbox, "fabrikam.com").id;

    await test.step("the link carries the request in its fragment, from the configured address", async () => {
      await expect(
        page.getByRole("button", {
          name: /^Link https:\/\/setup\.example\.com\/entra\/#\/colleague\?request=esrequest1\./,
        }),
      ).toBeVisible();
      await expect(page.getByRole("link", { name: "Open in my mail program" })).toHaveAttribute(
        "href",
        /^mailto:\?subject=Request/,
      );
    });
    const field = page.getByRole("textbox", { name: "Reply code" });
    const refused: readonly (readonly [string, string, RegExp])[] = [
      ["no code", "Dear colleague, it is done.", /There is no reply code in this/],
      ["the request itself", `esrequest1.${"a".repeat(20)}.00000000`, /This is a request, not a reply/],
      ["a newer format", good.replace("esreply1", "esreply2"), /made by a newer version/],
      ["cut on the way", good.slice(0, -5), /The end of the code is missing/],
      ["changed on the way", good.replace(/\.(.{40})./, (_, head) => `.${head}A`), /changed on the way/],
      [
        "other names in clear",
        makeReply(asked, names, { clientId: LOST_CLIENT_ID }),
        /Do not use this reply/,
      ],
      [
        "another organisation, sealed well",
        makeReply(asked, { ...names, tenantId: fabrikam }),
        /Do not use this reply. It points to another organisation/,
      ],
      [
        "sealed to another key",
        makeReply({ ...asked, key: elsewhere.key }, names),
        /Do not use this reply. What stands in it openly/,
      ],
      [
        "made for another browser",
        makeReply(asked, { ...names, request: "AAAAAAAAAAAAAAAAAAAAAA" }),
        /made for another browser or an erased request/,
      ],
      [
        "for another console",
        makeReply(elsewhere, { ...names, request: elsewhere.id }),
        /This reply is for another console/,
      ],
    ];
    for (const [what, code, words] of refused)
      await test.step(what, async () => {
        await field.fill(code);
        await page.getByRole("button", { name: "Open the reply" }).click();
        await expect(page.getByRole("alert")).toHaveText(words);
      });
    await expectAccessible(page);

    const second = new Admin(await context.newPage(), assistant.url);
    await askFor(second, "https://rd.example.com");
    await test.step("after its end", async () => {
      await page.clock.setFixedTime(Date.now() + 8 * DAY);
      await field.fill(good);
      await page.getByRole("button", { name: "Open the reply" }).click();
      await expect(page.getByRole("alert")).toContainText("This reply comes too late");
    });
    await test.step("its key is dropped, so no other tab opens it either", async () => {
      await second.page.getByRole("textbox", { name: "Reply code" }).fill(good);
      await second.page.getByRole("button", { name: "Open the reply" }).click();
      await expect(second.page.getByRole("alert")).toContainText("This reply comes too late");
    });
  });

  test("a reply opens once, whichever tab opens it", async ({ admin, context, assistant }) => {
    const { page } = admin;
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    const second = new Admin(await context.newPage(), assistant.url);
    const again = readRequest(await askFor(second, "https://rd.example.com"));
    expect(again.id).toBe(asked.id);
    const { tenantId } = asked;
    const code = makeReply(asked, { request: asked.id, tenantId, clientId: CLIENT_ID, secret: SECRET });
    for (const one of [page, second.page]) {
      await one.getByRole("textbox", { name: "Reply code" }).fill(code);
      await one.getByRole("button", { name: "Open the reply" }).click();
    }
    const tabsThatSay = async (text: string) => {
      const said = await Promise.all([page, second.page].map((one) => one.getByText(text).count()));
      return said.filter((count) => count > 0).length;
    };
    // The tab that was asked first need not be the first to open it.
    await expect.poll(() => tabsThatSay("This reply was opened before")).toBe(1);
    await expect.poll(() => tabsThatSay("Reply opened. It is for contoso.com")).toBe(1);
  });

  test("a page loaded again after the reply goes on at the console, and asks nobody anew", async ({
    admin,
  }) => {
    const { page } = admin;
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    const { tenantId } = asked;
    const code = makeReply(asked, { request: asked.id, tenantId, clientId: CLIENT_ID, secret: SECRET });
    await page.getByRole("textbox", { name: "Reply code" }).fill(code);
    await page.getByRole("button", { name: "Open the reply" }).click();
    await admin.heading("Open the console at its public address").waitFor();
    page.once("dialog", (dialog) => void dialog.accept());
    await page.reload();
    await admin.heading("Open the console at its public address").waitFor();
    await page.getByRole("button", { name: "Next: add the provider" }).click();
    await page.getByRole("button", { name: "Next: paste the values" }).click();
    await expect(page.getByRole("button", { name: `Client ID ${CLIENT_ID}` })).toBeVisible();
    await expect(page.getByText(/does not hold the secret any more/)).toBeVisible();
  });

  test("forgets a request, and comes back to another one days later", async ({
    admin,
    context,
    assistant,
  }) => {
    const { page } = admin;
    await askFor(admin, "https://other.example.com");
    const asked = readRequest(await askFor(admin, "https://rd.example.com"));
    await page.close();
    const later = new Admin(await context.newPage(), assistant.url);
    await later.open();
    await later.page.getByRole("link", { name: "Ask a colleague" }).click();
    const requests = later.page.getByRole("region", { name: "Requests of this browser" });
    await expect(requests.getByRole("heading", { level: 3 })).toHaveCount(2);
    await expectAccessible(later.page);
    const other = requests.getByRole("listitem").filter({ hasText: "other.example.com" });
    await other.getByRole("button", { name: "Forget" }).click();
    await later.page.getByRole("button", { name: "Forget it" }).click();
    await expect(requests.getByRole("heading", { level: 3 })).toHaveText(["rd.example.com"]);
    await requests.getByRole("button", { name: "The reply is here" }).click();
    await test.step("what was asked is answered already, and the reply opens", async () => {
      await later.heading("Which organisation, and how?").waitFor();
      await expect(later.page.getByLabel("Company domain")).toHaveValue("contoso.com");
      await later.page.getByRole("button", { name: "Continue and ask" }).click();
      await later.page.getByRole("button", { name: "Review the plan" }).click();
      await later.page.getByRole("button", { name: "Make the request" }).click();
      const { id: request, tenantId } = asked;
      await later.page
        .getByRole("textbox", { name: "Reply code" })
        .fill(makeReply(asked, { request, tenantId, clientId: CLIENT_ID, secret: SECRET }));
      await later.page.getByRole("button", { name: "Open the reply" }).click();
      await expect(later.page.getByText("Reply opened. It is for contoso.com")).toBeVisible();
    });
  });
});

test("a colleague who was sent a forged request is warned before anything is done", async ({
  admin,
  sandbox,
  assistant,
  browser,
}) => {
  await ask(admin);
  const text = await requestText(admin.page);
  const json: unknown = JSON.parse(Buffer.from(text.split(".")[1] ?? "", "base64url").toString());
  const forge = (changes: Readonly<Record<string, unknown>>) =>
    envelope({ ...Object(json), ...changes }).replace("esreply", "esrequest");
  const other = await openColleague(browser, assistant.url);
  await test.step("another callback shows other words, and the address it goes to", async () => {
    const words = await wordsOf(admin.page, "Compare four words");
    await openRequest(other.colleague, forge({ callbackUrl: "https://evil.example/api/oidc/callback" }));
    expect(await wordsOf(other.page, "Is the request really your colleague’s?")).not.toEqual(words);
    await expect(other.page.getByText("https://evil.example/api/oidc/callback")).toBeVisible();
  });
  await test.step("a domain that is not the organisation's is refused", async () => {
    await openRequest(other.colleague, forge({ tenantId: tenantOf(sandbox, "fabrikam.com").id }));
    await expect(other.page.getByRole("alert")).toContainText("Do not answer this request");
    await expect(other.page.getByRole("button", { name: "Continue to Microsoft" })).toHaveCount(0);
  });
  await test.step("one that has ended is not answered", async () => {
    await other.colleague.open();
    await other.page.getByRole("link", { name: "Open it here" }).click();
    await other.page
      .getByRole("textbox", { name: "Request" })
      .fill(forge({ expires: new Date(Date.now() - DAY).toISOString() }));
    await other.page.getByRole("button", { name: "Open the request" }).click();
    await expect(other.page.getByRole("alert")).toContainText("This request ended on");
  });
  await test.step("whoever did not expect it is told what to do", async () => {
    await openRequest(other.colleague, text);
    await other.page.getByRole("button", { name: "I did not expect this" }).click();
    await expect(other.page.getByRole("alert")).toContainText("Nothing was changed");
  });
  await other.context.close();
});
