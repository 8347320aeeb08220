import { useId, useState } from "preact/hooks";
import { type PasteReading, readPaste } from "../../domain/read-paste.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { say } from "../feedback/live-region.tsx";
import { Icon } from "../kit/icon.tsx";
import { usePortal } from "../kit/portal.ts";
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
  const { plain } = usePortal();
  // What was found, not the words for it: those follow the page's language.
  const [reading, setReading] = useState<PasteReading | null>(null);
  const told = reading && tellReading(reading, words.scripts, tenant, onReply !== undefined);
  const take = (text: string) => {
    if (text.trim() === "") return setReading(null);
    const next = readPaste(text);
    const { found } = next;
    setReading(withoutValues(next));
    if (found.replyCode) return onReply?.(found.replyCode);
    const isOther = isOfAnother(found, tenant);
    const { took, problems } = tellReading(next, words.scripts, tenant, onReply !== undefined);
    say(isOther ? plain(problems.join(" ")).replaceAll("*", "") : took);
    // Values of another organisation are not for this form, whoever sent them.
    if (!isOther) onFound(found);
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
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          take(event.currentTarget.value);
          event.currentTarget.value = "";
        }}
      />
      <span className="hint" id={`${id}-hint`}>
        <Rich text={words.scripts.pasteHint} />
      </span>
      {told?.took && (
        <p className="st ok">
          <Icon name="checked" small /> {told.took}
        </p>
      )}
      {told?.problems.map((problem) => (
        <p key={problem} className="small bad-t" role="alert">
          <Icon name="warn" small /> <Rich text={problem} />
        </p>
      ))}
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

function tellReading(
  { found, warnings }: PasteReading,
  words: Catalogue["scripts"],
  tenant: ResolvedTenant,
  opensReplies: boolean,
): { readonly took: string; readonly problems: readonly string[] } {
  if (found.replyCode) return { took: "", problems: opensReplies ? [] : [words.replyHere] };
  const names = (["clientId", "tenantId", "secret", "objectId"] as const).filter(
    (name) => found[name] !== undefined,
  );
  const isOther = isOfAnother(found, tenant);
  const took = names.length > 0 ? words.tookLine(names.map((name) => words.took[name])) : words.tookNothing;
  return {
    took: isOther ? "" : took,
    problems: [
      ...(isOther ? [words.otherTenant(found.tenantId ?? "", tenant.typed)] : []),
      ...warnings.map((warning) => words.warnings[warning]),
    ],
  };
}
