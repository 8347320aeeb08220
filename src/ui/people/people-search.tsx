import { useEffect, useState } from "preact/hooks";
import { say } from "../feedback/live-region.tsx";
import { ProblemNotice } from "../feedback/problem-notice.tsx";
import { Combobox } from "../kit/combobox.tsx";
import { Icon, Spinner } from "../kit/icon.tsx";
import type { Picked } from "../wizard/wizard-state.ts";
import { useWords } from "../words.ts";
import { Marks } from "./marks.tsx";
import { splitMatched } from "./matched.ts";
import { usePeopleSearch } from "./use-people-search.ts";

/** The field: type a name, pick who is meant. `isThere`: on the list already, or picked before. */
export function PeopleSearch(props: {
  isThere: (objectId: string) => boolean;
  onPick: (picked: Picked) => void;
  focusTurn: number;
}) {
  const words = useWords();
  const p = words.people;
  const [text, setText] = useState("");
  const [turns, setTurns] = useState(0);
  const { answer, isStale, problem, again } = usePeopleSearch(text);
  const typed = text.trim();
  const found = problem ? [] : (answer?.found ?? []);
  const groups = found.filter(({ type }) => type === "group").length;
  const isSettled = typed !== "" && !isStale && !problem && answer !== null;
  const told = isSettled ? p.found(groups, found.length - groups) : "";
  useEffect(() => {
    if (told !== "") say(told);
  }, [told]);
  const pick = (id: string) => {
    const one = found.find(({ objectId }) => objectId === id);
    if (!one) return;
    props.onPick({ ...one, hasPremium: answer?.hasPremium ?? null });
    say(p.added(one.name));
    setText("");
  };
  const unseen = answer?.unseen ?? [];
  return (
    <>
      <Combobox
        label={p.add}
        listLabel={p.list}
        pickKey={p.pickKey}
        text={text}
        onText={setText}
        isStale={isStale}
        onPick={pick}
        focusTurn={props.focusTurn + turns}
        options={found.map((one) => ({
          id: one.objectId,
          isDisabled: props.isThere(one.objectId),
          content: (
            <>
              <Icon name={one.type} />
              <span>
                <Matched text={one.name} typed={typed} isName />
                <small>
                  {one.type === "group" ? p.group : <Matched text={one.detail} typed={typed} />}
                  {props.isThere(one.objectId) && ` · ${p.isThere}`}
                </small>
                <Marks of={one} hasPremium={answer?.hasPremium ?? null} />
              </span>
            </>
          ),
        }))}
        status={
          isStale && !answer ? (
            <p className="st run combo-st">
              <Spinner /> {p.searching}
            </p>
          ) : isSettled && found.length === 0 && unseen.length < 2 ? (
            <p className="small muted combo-st">{p.none(typed)}</p>
          ) : null
        }
      />
      {problem && (
        <div className="gapped">
          <ProblemNotice
            problem={problem}
            onRetry={() => {
              setTurns((before) => before + 1);
              again();
            }}
          />
        </div>
      )}
      {isSettled && unseen.length > 0 && (
        <p className="small warn-t gapped" role="status">
          <Icon name="warn" small /> {unseen.length > 1 ? p.refusedBoth : p.refused(unseen[0] ?? "groups")}
        </p>
      )}
    </>
  );
}

/** A name with the part that was matched made strong. */
function Matched({ text, typed, isName }: { text: string; typed: string; isName?: boolean }) {
  let at = 0;
  const parts = splitMatched(text, typed).map(({ text: part, isMatch }) => {
    const key = at;
    at += part.length;
    return isMatch ? <mark key={key}>{part}</mark> : <span key={key}>{part}</span>;
  });
  return isName ? <b>{parts}</b> : parts;
}
