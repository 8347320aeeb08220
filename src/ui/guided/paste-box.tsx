import { useId, useState } from "react";
import { type PasteReading, readPaste } from "../../domain/read-paste.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
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
  const [told, setTold] = useState<{ readonly took: string; readonly problems: readonly string[] } | null>(
    null,
  );
  const take = (text: string) => {
    if (text.trim() === "") return setTold(null);
    const { found, warnings } = readPaste(text);
    if (found.replyCode) {
      setTold({ took: "", problems: onReply ? [] : [words.scripts.replyHere] });
      return onReply?.(found.replyCode);
    }
    const isOther = found.tenantId !== undefined && found.tenantId !== tenant.id;
    const names = (["clientId", "tenantId", "secret", "objectId"] as const).filter(
      (name) => found[name] !== undefined,
    );
    const took =
      names.length > 0
        ? words.scripts.tookLine(names.map((name) => words.scripts.took[name]))
        : words.scripts.tookNothing;
    const problems = [
      ...(isOther ? [words.scripts.otherTenant(found.tenantId ?? "", tenant.typed)] : []),
      ...warnings.map((warning) => words.scripts.warnings[warning]),
    ];
    setTold({ took: isOther ? "" : took, problems });
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
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          take(event.target.value);
          event.target.value = "";
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
