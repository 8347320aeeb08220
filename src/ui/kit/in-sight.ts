/**
 * A `ref` for what appears in answer to a press: scrolled into the window, since the button stays in sight where its answer
 * may not. On a new screen the heading, which takes the focus after this, has the last word.
 */
export const inSight = (appeared: Element | null): void => appeared?.scrollIntoView({ block: "nearest" });
