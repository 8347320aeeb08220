/**
 * Runs before the first paint, as a small classic script of its own: the page's policy allows no inline one. In the theme
 * that the reader chose, with the start screen only where that is what the reader came for.
 */

import { wishedLanguages } from "./ui/kept-choice.ts";
import { hideStill, isWanted, keepPressed } from "./ui/still/gate.ts";
import { applyTheme } from "./ui/theme.ts";

applyTheme();
if (!isWanted(window.location.hash, wishedLanguages()[0] ?? "")) hideStill();
document.addEventListener("click", keepPressed, true);
