/**
 * The main story as a screen reader has it: the accessibility tree of each screen, in order, in `docs/transcript.md`, to be
 * read by eye. After a change to a screen: `npm run transcript`, and read the difference aloud.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { listen } from "../heard.ts";
import { expect, test } from "../world.ts";

const FILE = "docs/transcript.md";
const HEAD = `# The main story, as a screen reader tells it

Connecting for the first time, the recommended way, screen by screen: role, name and state of everything on it, as Chromium
gives it to assistive technology. \`npm test\` compares it; \`npm run transcript\` writes it anew after a change to a screen.
Read it before you commit: no control without a name, no word twice in a row, the order of the eye, every state in words.
Times, numbers of the day and addresses of the sandbox are replaced by what they are.
`;

/** What differs from run to run. */
const PLACEHOLDERS: readonly (readonly [RegExp, string])[] = [
  [/:\d{5}\b/g, ":‹port›"],
  [/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/g, "‹id›"],
  [/\b\d{1,2}:\d{2}(?::\d{2})?\b/g, "‹time›"],
  [/\b\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]* \d{4}\b/g, "‹date›"],
  [/\b\d{4}-\d{2}-\d{2}\b/g, "‹date›"],
  [/(?<=‹date› )[0-9a-f]{8}\b/g, "‹mark›"],
  [/(?<=Starts with )[\w~.-]{3}/g, "‹hint›"],
  [/(?<=Starts with\n\s+- code: )"?[\w~.-]{3}"?$/gm, "‹hint›"],
  // The languages in the header are the same on every screen.
  [/(?<=combobox "Language"):(?:\n\s+- option [^\n]*)+/g, ""],
  [/\b\d+(?:\.\d+)? ?(?:ms|sec(?:s|onds?)?|s)\b/g, "‹duration›"],
];

const plain = (text: string): string =>
  PLACEHOLDERS.reduce((so, [pattern, name]) => so.replace(pattern, name), text);

test("reads as well as it looks, from the start to the end", async ({ admin }, info) => {
  const { page } = admin;
  await listen(page);
  const screens: string[] = [];
  const isWanted = info.config.updateSnapshots === "all" || info.config.updateSnapshots === "changed";
  const told = readFileSync(FILE, "utf8").split(/\n(?=## )/);
  const note = async (state: string) => {
    const read = async () => {
      const tree = await page.locator("body").ariaSnapshot();
      const tab = plain(await page.title());
      return `## ${screens.length + 1}. ${state}\n\nTab: ${tab}\n\n\`\`\`yaml\n${plain(tree)}\n\`\`\`\n`;
    };
    // What is said aloud comes after what is shown.
    if (!isWanted) await expect.poll(read).toBe(told[screens.length + 1]);
    screens.push(await read());
  };
  await admin.open();
  await note("Start");
  await page.getByRole("link", { name: "Begin" }).click();
  await page.getByText("Version 1.8.6").waitFor();
  await note("Console address");
  await admin.acceptAddress();
  await admin.heading("Sign in to the RustDesk console").waitFor();
  await note("Console sign-in");
  await admin.signInToConsole();
  await admin.nameOrganisation();
  await note("Organisation and ways");
  await admin.signInWithMicrosoft();
  await note("Who may sign in");
  await admin.chooseMyself();
  await page.getByRole("button", { name: "Make these changes" }).waitFor();
  await note("Review");
  await admin.makeChanges();
  await note("The changes are made");
  await page.getByRole("button", { name: "Test the sign-in" }).click();
  await page.getByText("Passed, no account was made").waitFor();
  await note("Test");
  const popup = await admin.openMicrosoft("Test as someone else");
  await popup.getByRole("button", { name: /Contoso Admin/ }).click();
  await admin.heading("It works: Contoso Admin signed in").waitFor();
  await page.getByText("Signed out again").waitFor();
  await note("It works");
  await admin.finish();
  await page.getByText("6 of 6 as planned").waitFor();
  await note("Done");
  await page.getByRole("button", { name: "Finish and sign out" }).click();
  await admin.heading("Finished").waitFor();
  await note("Finished");

  const text = [HEAD, ...screens].join("\n");
  if (isWanted) writeFileSync(FILE, text);
  expect(text).toBe(readFileSync(FILE, "utf8"));
});
