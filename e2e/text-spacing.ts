/**
 * The screen as people set it who read with lines and letters further apart (WCAG 1.4.12): lines of 1.5, 2 em after a
 * paragraph, 0.12 em between letters, 0.16 em between words. Only what this does is found: what is cut off in any case,
 * or lies on top of something on purpose, does so without it.
 */
import type { Page } from "playwright/test";
import { findOverflow } from "./in-page.ts";

const SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
  p { margin-block-end: 2em !important }`;

export async function findBySpacing(page: Page): Promise<readonly string[]> {
  const look = async () => [...(await page.evaluate(findOverflow)), ...(await page.evaluate(findLostText))];
  const before = await look();
  await setSpacing(page, SPACING);
  const after = await look();
  await setSpacing(page, null);
  return after.filter((sentence) => !before.includes(sentence));
}

/** A sheet made by script is no inline style: the page's policy lets it be. */
const setSpacing = (page: Page, css: string | null) =>
  page.evaluate((text) => {
    const sheets = document.adoptedStyleSheets;
    if (text === null) sheets.pop();
    else {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      sheets.push(sheet);
    }
  }, css);

/** Runs in the page. Text outside of what shows it, beyond the edge of what it is written on, or on other text. */
function findLostText(): readonly string[] {
  /** Rounding, and the room that a font's letters leave in their line. */
  const SLACK = 2;
  interface Line {
    readonly text: string;
    readonly box: DOMRect;
    readonly layer: Element;
    readonly node: Node;
  }
  const found = new Set<string>();
  const root = document.querySelector("dialog:modal") ?? document.body;
  const styles = new Map<Element, CSSStyleDeclaration>();
  const styleOf = (one: Element) => {
    const style = styles.get(one) ?? getComputedStyle(one);
    styles.set(one, style);
    return style;
  };
  const isOut = (line: DOMRect, box: DOMRect, axis: "x" | "y") =>
    axis === "x"
      ? line.left < box.left - SLACK || line.right > box.right + SLACK
      : line.top < box.top - SLACK || line.bottom > box.bottom + SLACK;
  const lines: Line[] = [];

  /** From the text outwards: what it is cut off by, what it goes over, and what of it is seen in the end. */
  const follow = (node: Node, text: string, box: DOMRect, from: Element): Line => {
    const canScroll = { x: false, y: false };
    let isNearest = true;
    let { left, right, top, bottom } = box;
    const lineOn = (layer: Element): Line => {
      const [width, height] = [Math.max(right - left, 0), Math.max(bottom - top, 0)];
      return { text, node, layer, box: new DOMRect(left, top, width, height) };
    };
    for (let one: Element | null = from; one && one !== root; one = one.parentElement) {
      const style = styleOf(one);
      if (style.display === "contents") continue;
      if (style.display !== "inline") {
        const edge = one.getBoundingClientRect();
        const isPainted =
          Number.parseFloat(style.borderTopWidth) > 0 ||
          !/^(?:rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor);
        for (const axis of ["x", "y"] as const) {
          const overflow = axis === "x" ? style.overflowX : style.overflowY;
          if (overflow === "auto" || overflow === "scroll") canScroll[axis] = true;
          if (overflow !== "visible") {
            if (axis === "x") [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
            else [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
          }
          if (canScroll[axis] || !isOut(box, edge, axis)) continue;
          const what = `“${text}” in ${one.tagName.toLowerCase()}.${one.getAttribute("class") ?? ""}`;
          if (overflow === "hidden" || overflow === "clip") found.add(`${what} is cut off`);
          // Sideways its own box is enough: beside that something else is drawn.
          else if (isPainted || (isNearest && axis === "x")) found.add(`${what} goes over the edge`);
        }
        isNearest = false;
      }
      const isLayer =
        style.position === "fixed" ||
        style.position === "sticky" ||
        (style.position === "absolute" && style.zIndex !== "auto");
      if (isLayer) return lineOn(one);
    }
    return lineOn(root);
  };

  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = (node.textContent ?? "").trim().slice(0, 40);
    const parent = node.parentElement;
    if (text === "" || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      continue;
    // Said to a screen reader only, or the way past the header, which comes with the focus.
    if (parent.closest(".vh, .skip, script, style, option")) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width < 1 || box.height < 1) continue;
      const line = follow(node, text, box, parent);
      if (line.box.width > 0 && line.box.height > 0) lines.push(line);
    }
  }
  lines.sort((one, other) => one.box.top - other.box.top);
  for (const [at, one] of lines.entries())
    for (const other of lines.slice(at + 1)) {
      if (other.box.top > one.box.bottom - SLACK) break;
      const isBeside = other.box.left > one.box.right - SLACK || other.box.right < one.box.left + SLACK;
      // A font's box is higher than its letters: lines that touch do not lie on each other.
      const shared = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      const isTouching = shared < Math.min(one.box.height, other.box.height) / 4;
      if (isBeside || isTouching || one.layer !== other.layer || one.node === other.node) continue;
      found.add(`“${one.text}” and “${other.text}” lie on each other`);
    }
  return [...found];
}
