import { useId, useState } from "preact/hooks";
import { type PasteReading, readPaste } from "../../domain/read-paste.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { hush, say } from "../feedback/live-region.tsx";
import { FieldProblem } from "../kit/field.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { useWords } from "../words.ts";

/** One field for anything: sorts it, says what it took, and empties itself, since a secret may be in it. */
export function PasteBox({
  tenant,
  onFound,
  onReply,
}: {
  tenant: ResolvedTenant;
  onFound: (found: PasteReading["found"]) => void;
  /** Opens a colleague's reply, where there is something to open it for. */
  onReply?: (pasted: string) => void;
}) {
  const id = useId();
  const words = useWords();
  // What was found, not the words for it: those follow the page's language. Each paste is a turn of its own, so that the
  // same message twice is heard twice.
  const [pasted, setPasted] = useState<{ readonly turn: number; readonly reading: PasteReading } | null>(
    null,
  );
  const told = pasted && tellReading(pasted.reading, words, tenant, onReply !== undefined);
  const ids = told?.problems.map((_, index) => `${id}-problem-${index}`) ?? [];
  const take = (text: string) => {
    // A text of several lines is put in piece by piece where a program types it: the box was emptied by the first, and
    // what follows is no paste. What was told stands until the next one.
    if (text.trim() === "") return;
    const reading = readPaste(text, tenant.id);
    const { found } = reading;
    setPasted((last) => ({ turn: (last?.turn ?? 0) + 1, reading: withoutValues(reading) }));
    if (found.replyCode) return onReply?.(found.replyCode);
    const { took } = tellReading(reading, words, tenant, onReply !== undefined);
    // Problems speak up by themselves.
    if (took === null) hush();
    else say(took);
    // Values of another organisation are not for this form, whoever sent them.
    if (!isOfAnother(found, tenant)) onFound(found);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{words.scripts.paste}</label>
      <textarea
        id={id}
        className="input masked"
        rows={3}
        spellcheck={false}
        autoComplete="off"
        aria-describedby={[...ids, `${id}-hint`].join(" ")}
        onInput={(event) => {
          take(event.currentTarget.value);
          event.currentTarget.value = "";
        }}
      />
      {told?.problems.map((problem, index) => (
        <FieldProblem key={`${pasted?.turn} ${problem}`} id={ids[index] ?? ""} text={problem} />
      ))}
      {told?.took && (
        <p className="st ok">
          <Icon name="checked" small /> {told.took}
        </p>
      )}
      {told?.caution && (
        <p key={pasted?.turn} className="small warn-t" role="alert">
          <Icon name="warn" small /> <Rich text={told.caution} />
        </p>
      )}
      <span className="hint" id={`${id}-hint`}>
        <Rich text={words.scripts.pasteHint} />
      </span>
    </div>
  );
}

const isOfAnother = (found: PasteReading["found"], tenant: ResolvedTenant): boolean =>
  found.tenantId !== undefined && found.tenantId !== tenant.id;

/** A secret or a code has no business in what only says that it was there. */
const withoutValues = ({ found, warnings }: PasteReading): PasteReading => ({
  warnings,
  found: {
    ...found,
    ...(found.secret === undefined ? {} : { secret: "•" }),
    ...(found.replyCode === undefined ? {} : { replyCode: "•" }),
  },
});

interface Told {
  /** What went into the fields; null where nothing did. */
  readonly took: string | null;
  /** Why the rest did not. */
  readonly problems: readonly string[];
  /** What was taken and may be another thing. */
  readonly caution: string | null;
}

function tellReading(
  { found, warnings }: PasteReading,
  { scripts: words, apply }: Catalogue,
  tenant: ResolvedTenant,
  opensReplies: boolean,
): Told {
  if (found.replyCode) return { took: null, problems: opensReplies ? [] : [words.replyHere], caution: null };
  const names = (["clientId", "tenantId", "secret", "objectId"] as const).filter(
    (name) => found[name] !== undefined,
  );
  const isOther = isOfAnother(found, tenant);
  const problems = [
    ...(isOther ? [words.otherTenant(found.tenantId ?? "", tenant.typed)] : []),
    ...warnings
      .filter((one) => one !== "lone-guid")
      .map((one) => (one === "tenant-id" ? apply.clientIdProblems[one]() : words.warnings[one])),
  ];
  if (names.length === 0)
    return { took: null, problems: problems.length > 0 ? problems : [words.tookNothing], caution: null };
  return {
    took: isOther ? null : words.tookLine(names.map((name) => words.took[name])),
    problems,
    caution: warnings.includes("lone-guid") ? words.warnings["lone-guid"] : null,
  };
}
