import { expect, test } from "vitest";
import type { ProblemWords } from "./src/messages/en/problem-words.ts";
import { en } from "./src/messages/en.ts";

/** Facts in a page that has none: their names, so that the sentence still reads. */
const NAMES = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });

test("docs/problems.md says what the screens say (update with npm run docs)", async () => {
  const say = (part: ProblemWords["happened"]) => (typeof part === "string" ? part : part(NAMES));
  const entries = Object.entries(en.problems).map(([code, words]: [string, ProblemWords]) =>
    [`## ${code}`, "", `**${words.title}**`, "", say(words.happened), "", `→ ${say(words.remedy)}`, ""].join(
      "\n",
    ),
  );
  const page = [
    "# Problems",
    "",
    "Every problem that the assistant can tell you of, by its code. The code stands under *Details* on the screen. This page is made from the message catalogue.",
    "",
    ...entries,
  ].join("\n");
  await expect(page).toMatchFileSnapshot("docs/problems.md");
});
