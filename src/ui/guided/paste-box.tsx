import { useId, useState } from "react";
import { type PasteReading, readPaste } from "../../domain/read-paste.ts";
import type { ResolvedTenant } from "../../domain/tenant.ts";
import { enScripts } from "../../messages/en/scripts.ts";
import { say } from "../feedback/live-region.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";

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
  const [told, setTold] = useState<{ readonly took: string; readonly problems: readonly string[] } | null>(
    null,
  );
  const take = (text: string) => {
    if (text.trim() === "") return setTold(null);
    const { found, warnings } = readPaste(text);
    if (found.replyCode) {
      setTold({ took: "", problems: onReply ? [] : [enScripts.replyHere] });
      return onReply?.(found.replyCode);
    }
    const isOther = found.tenantId !== undefined && found.tenantId !== tenant.id;
    const names = (["clientId", "tenantId", "secret", "objectId"] as const).filter(
      (name) => found[name] !== undefined,
    );
    const took =
      names.length > 0
        ? enScripts.tookLine(names.map((name) => enScripts.took[name]).join(", "))
        : enScripts.tookNothing;
    const problems = [
      ...(isOther ? [enScripts.otherTenant(found.tenantId ?? "", tenant.typed)] : []),
      ...warnings.map((warning) => enScripts.warnings[warning]),
    ];
    setTold({ took: isOther ? "" : took, problems });
    say(isOther ? problems.join(" ").replaceAll("*", "") : took);
    // Values of another organisation are not for this form, whoever sent them.
    if (!isOther) onFound(found);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{enScripts.paste}</label>
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
        {enScripts.pasteHint}
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
