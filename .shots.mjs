import { chromium } from "playwright";
import { findChromium } from "./find-chromium.mjs";
const [url, name, ...steps] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: findChromium(), args:["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost"] });
for (const [w,h,scheme] of [[1280,800,"light"],[390,844,"dark"]]) {
  const ctx = await browser.newContext({ viewport:{width:w,height:h}, colorScheme: scheme, locale:"en-GB" });
  const page = await ctx.newPage();
  const shot = async (n) => page.screenshot({ path: `/tmp/a8shots/${name}-${n}-${w}.png`, fullPage: true });
  await page.goto(url); await page.getByRole("link",{name:"Begin"}).click();
  await page.waitForTimeout(1500); await shot("address");
  if (steps.includes("fold")) { await page.getByText("Which RustDesk server is it?").click(); await page.waitForTimeout(300); await shot("fold"); }
  if (steps.includes("console")) {
    await page.getByRole("button",{name:"Sign in to the console"}).click();
    if (steps.includes("picture")) {
      for (let i=0;i<3;i++) { await page.getByLabel("User name").fill("admin"); await page.getByLabel("Password",{exact:true}).fill("no"); await page.getByRole("button",{name:"Sign in to the console"}).click(); await page.waitForTimeout(400);}      
      await shot("picture");
    }
  }
  if (steps.includes("review")) {
    await page.getByLabel("User name").fill("admin"); await page.getByLabel("Password",{exact:true}).fill("sandbox"); await page.getByRole("button",{name:"Sign in to the console"}).click();
    await page.getByLabel("Company domain").fill("contoso.com"); await page.getByText("Found in Microsoft’s public records").waitFor();
    const pop = async () => { const [p] = await Promise.all([page.waitForEvent("popup"), page.getByRole("button",{name:"Continue to Microsoft"}).click()]); return p; };
    let p = await pop(); await p.getByRole("button",{name:/Contoso Admin/}).click(); await p.getByRole("button",{name:"Accept"}).click();
    await page.getByRole("heading",{level:1,name:"Who may sign in?"}).waitFor();
    p = await pop(); await p.getByRole("button",{name:"Accept"}).click();
    await page.getByRole("heading",{level:1,name:/Review/}).waitFor(); await shot("review");
    await page.getByRole("button",{name:"Make these changes"}).click(); await page.getByRole("heading",{level:1,name:"The changes are made"}).waitFor(); 
    await page.getByRole("button",{name:"Test the sign-in"}).click(); await page.getByText("Passed, no account was made").waitFor(); await shot("test");
  }
  await ctx.close();
}
await browser.close();
