import type { ComponentChildren } from "preact";
import type { KnownValues } from "../../domain/decode-answer.ts";
import { DecoderButton } from "../decoder/decoder-button.tsx";
import { Icon } from "../kit/icon.tsx";
import { switchTheme } from "../theme.ts";
import { useStartWords } from "../words.ts";
import { LanguageChoice } from "./language-choice.tsx";

/** The mark is the joint: a knob that fits a socket. */
function Mark() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <path
        className="mark-a"
        d="M9 2.500h6.250v8.100a5.600 5.600 0 0 1 0 10.800v8.100H9A6.500 6.500 0 0 1 2.500 23V9A6.500 6.500 0 0 1 9 2.500z"
      />
      <path
        className="mark-b"
        d="M17.250 2.500H23A6.500 6.500 0 0 1 29.500 9v14a6.500 6.500 0 0 1-6.500 6.500h-5.750v-6.750a7.500 7.500 0 0 0 0-13.500z"
      />
    </svg>
  );
}

/** Brand, what connects the two sides, and the theme switch. */
export function Header({ children, known = {} }: { children?: ComponentChildren; known?: KnownValues }) {
  const words = useStartWords();
  return (
    <header className="top">
      <div className="top-in">
        <a className="brand" href="#/">
          <Mark />
          <span>
            {words.appName}
            <small>{words.appFor}</small>
          </span>
        </a>
        {children ?? <span />}
        <div className="tools">
          <DecoderButton known={known} />
          <LanguageChoice />
          <button className="tool" type="button" aria-label={words.theme} onClick={switchTheme}>
            <Icon name="moon" className="moon" />
            <Icon name="sun" className="sun" />
          </button>
        </div>
      </div>
    </header>
  );
}
