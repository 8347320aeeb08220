import type { ComponentChildren } from "preact";
import { makeRequestLink } from "../../domain/share-url.ts";
import type { SentRequest } from "../../ports/handover.ts";
import { CopyButton, CopyRow } from "../kit/copy-row.tsx";
import { Fold } from "../kit/fold.tsx";
import { Icon } from "../kit/icon.tsx";
import { Rich } from "../kit/rich.tsx";
import { showDate, useWords } from "../words.ts";
import { makeRequestMail } from "./request-mail.ts";

/** How a request gets to a colleague: a mail, a link where others can open this page, and the text for everything else. */
export function RequestParts({ sent, shareUrl }: { sent: SentRequest; shareUrl: string | null }) {
  const { colleague } = useWords();
  const words = colleague.ask;
  const mail = makeRequestMail(sent, shareUrl, showDate, colleague.mail);
  return (
    <>
      <p className="acts">
        <CopyButton label={words.mail} name={words.mailName} read={() => mail.text} isStrong />
        <a
          className="btn"
          href={mail.href}
          onClick={() => mail.toPaste !== null && void navigator.clipboard.writeText(mail.toPaste)}
        >
          <Icon name="send" small /> {words.openMail}
        </a>
      </p>
      {mail.toPaste !== null && (
        <p className="small muted again">
          <Rich text={words.pasteMail} />
        </p>
      )}
      <div className="top-gap">
        {shareUrl === null ? (
          <p className="small muted">{words.noLink}</p>
        ) : (
          <CopyRow name={words.link} value={makeRequestLink(shareUrl, sent.code)} />
        )}
      </div>
      <div className="top-gap">
        <Fold title={words.text} aside={words.textAside}>
          <CodeText name={words.textName} copy={words.copyText} code={sent.code} />
        </Fold>
      </div>
    </>
  );
}

/** A long code to read, mark or copy. */
export function CodeText({
  name,
  copy,
  code,
  onCopied,
  children,
}: {
  name: string;
  copy: string;
  code: string;
  onCopied?: () => void;
  /** Other ways to send it, beside the copying. */
  children?: ComponentChildren;
}) {
  return (
    <div className="code-text">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <pre tabIndex={0} onCopy={onCopied}>
        {code}
      </pre>
      <div className="acts">
        <CopyButton
          label={copy}
          name={name}
          read={() => {
            onCopied?.();
            return code;
          }}
          isStrong
        />
        {children}
      </div>
    </div>
  );
}

/** Four words for two people on the phone. */
export function CompareWords({ words }: { words: readonly string[] }) {
  return (
    <ol className="compare" lang="en">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same word may come twice, and its place is what counts
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
