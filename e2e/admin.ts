/** What an administrator does, found as a person finds it: by role and label. */
import type { Page } from "playwright/test";
import { CAST, type CastMember, SECOND_FACTOR_CODE } from "../sandbox/cast.ts";

export class Admin {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  heading(name: string | RegExp) {
    return this.page.getByRole("heading", { level: 1, name });
  }

  async open(): Promise<void> {
    await this.page.goto(this.#url);
    await this.heading("Connect RustDesk to Microsoft Entra ID").waitFor();
  }

  async begin(): Promise<void> {
    await this.open();
    await this.page.getByRole("link", { name: "Begin" }).click();
  }

  async acceptAddress(): Promise<void> {
    await this.heading("Your RustDesk console").waitFor();
    await this.page.getByRole("button", { name: "Sign in to the console" }).click();
  }

  async signInToConsole(who: CastMember = CAST.consoleAdmin): Promise<void> {
    await this.heading("Sign in to the RustDesk console").waitFor();
    await this.page.getByLabel("User name").fill(who.userName);
    await this.page.getByLabel("Password", { exact: true }).fill(who.password);
    await this.page.getByRole("button", { name: "Sign in to the console" }).click();
  }

  async enterCode(): Promise<void> {
    await this.page.getByRole("textbox", { name: /^Code from/ }).fill(SECOND_FACTOR_CODE);
  }

  async nameOrganisation(domain = "contoso.com"): Promise<void> {
    await this.heading("Which organisation, and how?").waitFor();
    await this.page.getByLabel("Company domain").fill(domain);
    await this.page.getByText("Found in Microsoft’s public records").waitFor();
  }

  /** Presses the button that opens Microsoft's window and gives that window. */
  async openMicrosoft(button: string | RegExp = "Continue to Microsoft"): Promise<Page> {
    const [popup] = await Promise.all([
      this.page.waitForEvent("popup"),
      this.page.getByRole("button", { name: button }).click(),
    ]);
    return popup;
  }

  async signInWithMicrosoft(
    who: CastMember = CAST.contosoAdmin,
    next: string | RegExp = "Who may sign in?",
  ): Promise<void> {
    const popup = await this.openMicrosoft();
    await popup.getByRole("button", { name: new RegExp(who.name) }).click();
    await popup.getByRole("button", { name: "Accept" }).click();
    await this.heading(next).waitFor();
  }

  /** From the start, by one of the cards for a connection that stands, to the first screen behind both sign-ins. */
  async lookAfter(card: RegExp, first: string | RegExp): Promise<void> {
    await this.open();
    await this.page
      .getByRole("navigation", { name: "Already connected?" })
      .getByRole("link", { name: card })
      .click();
    await this.acceptAddress();
    await this.signInToConsole();
    await this.nameOrganisation();
    await this.signInWithMicrosoft(CAST.contosoAdmin, first);
  }

  /** A row of the check's table, by its setting. */
  row(name: string | RegExp) {
    return this.page
      .getByRole("row")
      .filter({ has: this.page.getByRole("rowheader", { name, exact: true }) });
  }

  /** Only chosen people, the recommended way; Microsoft asks for one permission more. */
  async chooseMyself(): Promise<void> {
    const popup = await this.openMicrosoft();
    await popup.getByRole("button", { name: "Accept" }).click();
    await this.heading("Review before anything is changed").waitFor();
  }

  async chooseEveryone(): Promise<void> {
    await this.page.getByRole("radio", { name: "Everyone in my organisation" }).check();
    await this.page.getByRole("button", { name: "Review the plan" }).click();
  }

  async makeChanges(): Promise<void> {
    await this.page.getByRole("button", { name: "Make these changes" }).click();
    await this.heading("The changes are made").waitFor();
  }

  async testSignIn(who: CastMember = CAST.contosoAdmin): Promise<void> {
    await this.page.getByRole("button", { name: "Test the sign-in" }).click();
    await this.page.getByText("Passed, no account was made").waitFor();
    const popup = await this.openMicrosoft("Test as someone else");
    await popup.getByRole("button", { name: new RegExp(who.name) }).click();
    await this.heading(`It works: ${who.name} signed in`).waitFor();
  }

  /** The same where nobody consented for everyone: Microsoft asks the person. */
  async testSignInWithConsent(who: CastMember = CAST.contosoAdmin): Promise<void> {
    await this.page.getByRole("button", { name: "Test the sign-in" }).click();
    await this.page.getByText("Passed, no account was made").waitFor();
    const popup = await this.openMicrosoft("Test as someone else");
    await popup.getByRole("button", { name: new RegExp(who.name) }).click();
    await popup.getByRole("button", { name: "Accept" }).click();
    await this.heading(`It works: ${who.name} signed in`).waitFor();
  }

  async finish(): Promise<void> {
    await this.page.getByRole("button", { name: "Finish", exact: true }).click();
    await this.heading("RustDesk now signs people in with Microsoft").waitFor();
  }

  /** From the start to the question which organisation. */
  async reachMicrosoft(): Promise<void> {
    await this.begin();
    await this.acceptAddress();
    await this.signInToConsole();
    await this.heading("Which organisation, and how?").waitFor();
  }

  /** From the start to the review, the recommended way. */
  async reachReview(): Promise<void> {
    await this.reachMicrosoft();
    await this.nameOrganisation();
    await this.signInWithMicrosoft();
    await this.chooseMyself();
  }
}
