import { useEffect, useState } from "preact/hooks";
import { say } from "../feedback/live-region.tsx";
import { useWords } from "../words.ts";
import { Breakable } from "./breakable.tsx";
import { Icon } from "./icon.tsx";

/** Browsers keep the clipboard from pages that were not opened securely, and where somebody said no. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** For two seconds after a copy. */
function useCopied(): readonly [boolean, (text: string, name: string) => void] {
  const words = useWords();
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = (text: string, name: string) => {
    void copyText(text).then((isDone) => {
      setCopied(isDone);
      say(isDone ? words.wizard.copiedName(name) : words.wizard.copyRefused(name));
    });
  };
  return [isCopied, copy];
}

/** A command takes the whole width of a phone; of a link that holds a whole request, its beginning is enough to see. */
const sizeOf = ({ length }: string) => (length > 400 ? " huge" : length > 60 ? " long" : "");

/** A value to copy: the whole row is the button, and what it did is seen and heard. */
export function CopyRow({ name, value }: { name: string; value: string }) {
  const words = useWords();
  const [isCopied, copy] = useCopied();
  return (
    <button
      type="button"
      className={`value${sizeOf(value)}${isCopied ? " done" : ""}`}
      onClick={() => copy(value, name)}
    >
      <span>
        <span className="k">{name}</span>
        <span className="v">
          <Breakable text={value} />
        </span>
      </span>
      <span className="cp">
        <Icon name={isCopied ? "check" : "copy"} small />
        {isCopied ? words.wizard.copied : words.wizard.copy}
      </span>
    </button>
  );
}

/** A quiet button that copies; `read` is asked at the click, so that a secret need not lie in the page. */
export function CopyButton({
  label,
  name,
  read,
  isStrong = false,
}: {
  label: string;
  name: string;
  read: () => string;
  /** Framed: where copying is what the screen is about. */
  isStrong?: boolean;
}) {
  const words = useWords();
  const [isCopied, copy] = useCopied();
  return (
    <button type="button" className={isStrong ? "btn" : "btn quiet"} onClick={() => copy(read(), name)}>
      <Icon name={isCopied ? "check" : "copy"} small />
      {isCopied ? words.wizard.copied : label}
    </button>
  );
}
