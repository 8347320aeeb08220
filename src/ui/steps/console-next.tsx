import { CheckList } from "../kit/check-list.tsx";
import { useWords } from "../words.ts";

/** What signing in leads to: reading, and nothing else. */
export function ConsoleNext({ isBusy }: { isBusy: boolean }) {
  const { console: words } = useWords();
  return (
    <section className="sec" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      <p>{words.nextLead}</p>
      <CheckList
        checks={[
          {
            id: "read",
            state: isBusy ? "run" : "none",
            label: words.readSettings,
            detail: words.readSettingsWhy,
          },
        ]}
      />
    </section>
  );
}
