import { expect, test } from "vitest";
import { en } from "./src/messages/en.ts";
import { portalEn } from "./src/messages/portal/en.ts";
import { plainLabels } from "./src/messages/portal-labels.ts";
import { type ProblemWords, sayPart } from "./src/messages/problem-words.ts";

/** Facts in a page that has none: their names, so that the sentence still reads. */
const NAMES = new Proxy<Record<string, string>>({}, { get: (_, name) => `‹${String(name)}›` });

test("docs/problems.md says what the screens say (update with npm run docs)", async () => {
  const say = (part: ProblemWords["happened"]) =>
    plainLabels(sayPart(part, NAMES), (label) => portalEn[label]);
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
