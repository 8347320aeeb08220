import { Icon } from "./icon.tsx";

/** A file made at the click and handed to the browser; nothing is sent anywhere. */
export function Download(props: {
  name: string;
  what: string;
  file: string;
  type: string;
  make: () => string;
}) {
  const save = () => {
    const url = URL.createObjectURL(new Blob([props.make()], { type: `${props.type};charset=utf-8` }));
    const link = document.createElement("a");
    link.href = url;
    link.download = props.file;
    link.click();
    // Revoked later: some browsers begin the download after the click has ended.
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return (
    <button type="button" className="row download" onClick={save}>
      <Icon name="copy" />
      <span>
        <b>{props.name}</b>
        <span className="small">{props.what}</span>
      </span>
      <span className="time">{props.file}</span>
    </button>
  );
}
