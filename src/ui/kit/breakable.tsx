import { type ComponentChildren, Fragment } from "preact";

/** Where a long value may take a new line: an address before its path, a host before a dot, a mail address before the @. */
const IN_ADDRESS = /(?<=:\/\/[^/]+)(?=\/)|(?=[?#&])/;
const IN_NAME = /(?<=\w)(?=[@.]\w)/;

/** A long value that breaks where a reader would break it; what is copied from the page is the value alone. */
export function Breakable({ text }: { text: string }): ComponentChildren {
  return text.split(text.includes("://") ? IN_ADDRESS : IN_NAME).map((part, index) => {
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
