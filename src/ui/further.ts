/** Everything behind the start screen, by one door: it is one file of the build. */
export { Colleague } from "./colleague/colleague.tsx";
export { Decoder } from "./decoder/decoder.tsx";
export { Wizard } from "./wizard/wizard.tsx";
