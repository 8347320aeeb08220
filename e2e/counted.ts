import { expect, type Page } from "playwright/test";

const MARKS = { create: "new", change: "changed", remove: "removed", keep: "stay" } as const;

/** The review's sentence counts the rows that stand under it, by the mark that each has. Gives the number of changes. */
export async function expectCounted(page: Page): Promise<number> {
  const rows = await page
    .getByRole("region", { name: "The plan" })
    .getByRole("listitem")
    .evaluateAll((items) => items.map((item) => item.querySelector(".op .vh")?.textContent ?? ""));
  const lead = await page.getByText(/^\d+ [^.]*(new|changed|removed|stays?)\.$/).textContent();
  const said = (word: string) => Number(new RegExp(`(\\d+) [a-z ]*${word}`).exec(lead ?? "")?.[1] ?? 0);
  const counted = { create: 0, change: 0, remove: 0, keep: 0 };
  for (const mark of Object.keys(MARKS) as (keyof typeof MARKS)[])
    counted[mark] = rows.filter((one) => one === mark).length;
  expect(Object.fromEntries(Object.entries(MARKS).map(([mark, word]) => [mark, said(word)]))).toEqual(
    counted,
  );
  return counted.create + counted.change + counted.remove;
}

/** The list of steps says the same of the review that is behind. */
export const expectListed = (page: Page, changes: number): Promise<void> =>
  expect(page.getByRole("navigation", { name: "Progress" })).toContainText(
    `${changes} change${changes === 1 ? "" : "s"} planned`,
  );
