import { Fragment, type ReactNode } from "react";

/** Where an address, a host or a mail address may take a new line: before a slash, a dot or an @, never inside a word. */
const PLACES = /(?<=[^/])(?=\/[^/])|(?<=\w)(?=[@.]\w)/;

/** A long value that breaks where a reader would break it; what is copied from the page is the value alone. */
export function Breakable({ text }: { text: string }): ReactNode {
  return text.split(PLACES).map((part, index) => {
    // The parts of one value never move, so their place is a key.
    const key = index;
    return (
      <Fragment key={key}>
        {index > 0 && <wbr />}
        {part}
      </Fragment>
    );
  });
}
