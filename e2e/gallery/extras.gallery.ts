import { test } from "./shoot.ts";

test("a The decoder", async ({ admin, shoot }) => {
  const { page } = admin;
  await admin.open();
  await page.getByRole("button", { name: "What went wrong?" }).click();
  const dialog = page.getByRole("dialog", { name: "What went wrong?" });
  await dialog
    .getByLabel("Text, address or log line")
    .fill("Failed to contact token endpoint, InvalidCertificate(UnknownIssuer)");
  await dialog.getByRole("button", { name: "Explain it" }).click();
  await shoot("Explained");
});

test("b No right to consent", async ({ admin, shoot }) => {
  await admin.begin();
  await admin.acceptAddress();
  await admin.signInToConsole();
  await admin.nameOrganisation("northwind.com");
  const popup = await admin.openMicrosoft();
  await shoot("Waiting for Microsoft's window");
  await popup.getByRole("button", { name: /Nora North/ }).click();
  await popup.getByRole("button", { name: "Return to the application without granting consent" }).click();
  await admin.page.getByRole("alert").waitFor();
  await shoot("An administrator must approve");
});

test.describe("away from the console", () => {
  test.use({ config: { elsewhere: true } });

  test("c Elsewhere", async ({ admin, shoot }) => {
    const { page } = admin;
    await admin.begin();
    await admin.heading("Where is your RustDesk console?").waitFor();
    await shoot("The address is asked for");
    await page.getByLabel("Console address").fill("http://rd.contoso.com:21114/#/settings");
    await page.getByRole("heading", { name: "Put the console behind https" }).waitFor();
    await shoot("http is not accepted");
  });
});

test.describe("without a registration of the assistant", () => {
  test.use({ config: { assistantClientId: undefined } });

  test("d Not registered", async ({ admin, shoot }) => {
    await admin.reachMicrosoft();
    await admin.nameOrganisation();
    const ways = admin.page.getByRole("group", { name: "How to make the changes in Entra" });
    await ways.getByRole("radio", { name: /^Register this assistant/ }).check();
    await shoot("Register the assistant in place");
    await ways.getByRole("radio", { name: /Use a token/ }).check();
    await shoot("A token from the Azure CLI");
  });
});

test.describe("a part of the page that does not load", () => {
  test.use({ expected: [/./] });

  test("z A part that does not load", async ({ admin, shoot }) => {
    const { page } = admin;
    await page.route(/further-[^/]*\.js/, (route) => route.abort());
    await admin.begin();
    await page.getByRole("alert").waitFor();
    await shoot("A part did not come");
  });

  test("z2 A mistake of the assistant", async ({ admin, shoot }) => {
    const { page } = admin;
    await admin.begin();
    await page.getByText("It answers like RustDesk Server Pro").waitFor();
    // What is drawn next reads an address. What comes after that has addresses again.
    await page.evaluate(() => {
      const { URL } = window;
      Reflect.set(window, "URL", () => {
        Reflect.set(window, "URL", URL);
        throw new Error("There are no addresses today");
      });
      window.location.hash = "#/connect/console";
    });
    await admin.heading("The assistant made a mistake").waitFor();
    await shoot("Something broke");
  });
});
