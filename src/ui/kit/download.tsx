import { Icon } from "./icon.tsx";

/** Hands a text to the browser as a file; nothing is sent anywhere. */
export function saveFile(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // Revoked later: some browsers begin the download after the click has ended.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** A file, made at the click. */
export function Download(props: {
  /** Its name, and what it is. */
  words: readonly [string, string];
  file: string;
  type: string;
  make: () => string;
}) {
  return (
    <button
      type="button"
      className="row download"
      onClick={() => saveFile(props.file, props.type, props.make())}
    >
      <Icon name="download" />
      <span>
        <b>{props.words[0]}</b>
        <span className="small">{props.words[1]}</span>
      </span>
      <span className="time">{props.file}</span>
    </button>
  );
}
