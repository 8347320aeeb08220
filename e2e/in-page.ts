/**
 * What the page itself can tell of how it is used without a mouse, without colours, enlarged. Each function runs in the
 * page, so it closes over nothing, and gives findings as sentences: none is good.
 */

/** Headings, targets, order: what holds whatever the width. */
export function findInLayout(): readonly string[] {
  const root = document.querySelector("dialog:modal") ?? document;
  const all = [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [role="option"], [tabindex]:not([tabindex="-1"])',
    ),
  ].filter(
    (one) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && !one.matches(".skip, h1"),
  );
  const nameOf = (element: Element) =>
    `${element.tagName.toLowerCase()} “${(element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 40)}”`;
  const found: string[] = [];

  const headings = [...document.querySelectorAll("h1")].filter((one) => one.checkVisibility());
  if (headings.length !== 1) found.push(`${headings.length} headings of level 1`);
  for (const one of document.querySelectorAll<HTMLElement>("[tabindex]"))
    if (one.tabIndex > 0) found.push(`${nameOf(one)} has tabindex ${one.tabIndex}`);

  // WCAG 2.5.8: 24 by 24, or a circle of 24 around it that meets no other target, or in a sentence, or a label that is as large.
  const SIZE = 24;
  const boxOf = (one: Element) => one.getBoundingClientRect();
  const isSmall = ({ width, height }: DOMRect) => width < SIZE - 0.01 || height < SIZE - 0.01;
  const isInSentence = (one: HTMLElement) =>
    getComputedStyle(one).display === "inline" &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node !== one && (node.textContent ?? "").trim().length > 1,
    );
  const hasLargeLabel = (one: HTMLElement) =>
    one instanceof HTMLInputElement && [...(one.labels ?? [])].some((label) => !isSmall(boxOf(label)));
  const middle = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const;
  const distance = ([x, y]: readonly [number, number], { left, right, top, bottom }: DOMRect) =>
    Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
  for (const one of all) {
    const box = boxOf(one);
    if (!isSmall(box) || isInSentence(one) || hasLargeLabel(one)) continue;
    const near = all.find((other) => {
      if (other === one || other.contains(one) || one.contains(other)) return false;
      const otherBox = boxOf(other);
      if (!isSmall(otherBox)) return distance(middle(box), otherBox) < SIZE / 2;
      const [x, y] = middle(otherBox);
      return Math.hypot(middle(box)[0] - x, middle(box)[1] - y) < SIZE;
    });
    if (near)
      found.push(
        `${nameOf(one)} is ${Math.round(box.width)} × ${Math.round(box.height)} px, too near to ${nameOf(near)}`,
      );
  }

  // The order of Tab is the order of the document; it has to be the one in which the eye reads: down, or on to the right.
  const isLeftToRight = getComputedStyle(document.documentElement).direction === "ltr";
  for (const [index, one] of all.entries()) {
    const next = all[index + 1];
    if (!next || one.contains(next)) continue;
    const [a, b] = [boxOf(one), boxOf(next)];
    const isOnward = isLeftToRight ? b.left >= a.right - 1 : b.right <= a.left + 1;
    const isAbove = b.bottom <= a.top + 1;
    const isSameLine = b.top < a.bottom - 1 && b.bottom > a.top + 1;
    const isBackward = isLeftToRight ? b.right <= a.left + 1 : b.left >= a.right - 1;
    if ((isAbove && !isOnward) || (isSameLine && isBackward))
      found.push(`the focus goes backwards from ${nameOf(one)} to ${nameOf(next)}`);
  }
  return found;
}

/** What does not fit: a page to be pushed sideways (1.4.10), and words that are cut off. */
export function findOverflow(): readonly string[] {
  const found: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const widest = [...document.querySelectorAll("body *")]
      .filter((one) => one.checkVisibility() && !one.closest("pre, .scroll"))
      .sort((one, other) => other.getBoundingClientRect().right - one.getBoundingClientRect().right)[0];
    found.push(`needs ${scrollWidth} px, by ${widest?.tagName.toLowerCase()}.${widest?.className}`);
  }
  for (const one of document.querySelectorAll<HTMLElement>("body *")) {
    if (!one.checkVisibility() || one.closest(".vh, [aria-hidden], svg")) continue;
    const style = getComputedStyle(one);
    const isClipped = style.overflowX === "hidden" || style.overflowX === "clip";
    const hasWords = [...one.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim() !== "",
    );
    // A button or a label whose words are wider or higher than itself, or that shows only the beginning of them.
    const isOver =
      one.scrollWidth > one.clientWidth + 1 && (isClipped || one.matches("button, a.btn, .tag, .tool"));
    if (hasWords && style.display !== "inline" && isOver && style.textOverflow !== "ellipsis")
      found.push(
        `words are cut off in ${one.tagName.toLowerCase()} “${one.textContent?.trim().slice(0, 40)}”`,
      );
  }
  return found;
}

/** From the top of the screen: is what comes next in the window, without scrolling? Not so where everything above is to be read. */
export function findActOutOfSight(): readonly string[] {
  window.scrollTo(0, 0);
  const acts = [...document.querySelectorAll<HTMLElement>("main .actions:not(.last) .primary")];
  return acts
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().bottom > window.innerHeight)
    .map((one) => `“${one.textContent?.trim().slice(0, 40)}” has to be scrolled to`);
}

/** Before colours are forced: controls that are drawn by a background or a shadow alone, which then are gone (1.4.11). */
export function findDrawnByColour(): readonly string[] {
  return [...document.querySelectorAll<HTMLElement>("a[href], button, input, select, textarea")]
    .filter((one) => one.checkVisibility({ opacityProperty: true }) && !one.matches(".skip"))
    .filter((one) => {
      const style = getComputedStyle(one);
      const isPainted = !/^(?:rgba\(0, 0, 0, 0\)|transparent)$/.test(style.backgroundColor);
      const hasBorder = style.borderTopStyle !== "none" && Number.parseFloat(style.borderTopWidth) > 0;
      const isChosen = one.matches("[aria-pressed], [aria-selected]");
      return (isPainted || style.boxShadow !== "none") && !hasBorder && !isChosen;
    })
    .map((one) => `“${one.textContent?.trim().slice(0, 40)}” has no border where colours are forced`);
}

/** While colours are forced: what is chosen has to differ by more than a colour. */
export function findChosenByColour(): readonly string[] {
  const found: string[] = [];
  const look = (one: Element) => {
    const style = getComputedStyle(one);
    return [
      style.borderTopWidth,
      style.borderInlineStartWidth,
      style.borderTopStyle,
      style.outlineStyle,
      style.outlineStyle === "none" ? "" : style.outlineColor,
      style.fontWeight,
      style.textDecorationLine,
      style.borderInlineStartColor,
    ].join(" ");
  };
  const marked =
    '[aria-pressed="true"], [aria-selected="true"], [aria-current]:not([aria-current="false"]), .choice.on';
  for (const one of document.querySelectorAll(marked)) {
    if (!one.checkVisibility()) continue;
    const other = [...(one.parentElement?.children ?? [])].find(
      (sibling) => sibling.tagName === one.tagName && !sibling.matches(marked),
    );
    const parts = (element: Element) => [element, ...element.querySelectorAll("*")].map(look).join("|");
    if (other && look(one) === look(other) && parts(one) === parts(other))
      found.push(`“${one.textContent?.trim().slice(0, 40)}” is chosen, and only a colour says so`);
  }
  for (const box of document.querySelectorAll<HTMLInputElement>("input:is([type=radio], [type=checkbox])"))
    if (box.checkVisibility() && getComputedStyle(box).appearance === "none")
      found.push(`${box.type} “${box.labels?.[0]?.textContent?.slice(0, 40)}” is drawn by colours alone`);
  return found;
}

/** Where motion is not wanted: what still moves. */
export const findMotion = (): readonly string[] =>
  document
    .getAnimations()
    .filter((one) => one.playState === "running")
    .map((one) => `${one instanceof CSSAnimation ? one.animationName : "a transition"} still moves`);

/** Every place that Tab comes to is noted while the keys are pressed; `stopNoting` tells what was wrong. */
export function noteFocus(): number {
  const root = document.querySelector("dialog:modal") ?? document;
  const seen = new Set<Element>();
  const wrong = new Set<string>();
  const tabbable = [
    ...root.querySelectorAll<HTMLElement>(
      'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), summary, [tabindex="0"]',
    ),
  ].filter((one) => one.checkVisibility({ visibilityProperty: true }) && one.tabIndex >= 0);
  // Of radio buttons with one name Tab comes to the chosen one.
  const expected = tabbable.filter(
    (one) =>
      !(one instanceof HTMLInputElement) ||
      one.type !== "radio" ||
      one.checked ||
      !tabbable.some(
        (other) => other instanceof HTMLInputElement && other.name === one.name && other.checked,
      ),
  );
  const nameOf = (one: Element) =>
    `${one.tagName.toLowerCase()} “${(one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)}”`;
  const onFocus = (event: FocusEvent) => {
    const one = event.target;
    if (!(one instanceof HTMLElement)) return;
    seen.add(one);
    const style = getComputedStyle(one);
    const width = Number.parseFloat(style.outlineWidth);
    if (style.outlineStyle === "none" || width < 2 || /, 0\)$/.test(style.outlineColor))
      wrong.add(`${nameOf(one)} does not show that it has the focus`);
    // 2.4.11: the browser scrolls it into view; nothing may lie on top of all of it.
    const { left, top, width: w, height: h } = one.getBoundingClientRect();
    const points = [
      [left + w / 2, top + h / 2],
      [left + 3, top + 3],
      [left + w - 3, top + h - 3],
    ] as const;
    const isSeen = points.some(([x, y]) => {
      const at = document.elementFromPoint(x, y);
      return at !== null && (one.contains(at) || at.contains(one));
    });
    if (!isSeen) wrong.add(`${nameOf(one)} has the focus and cannot be seen`);
  };
  document.addEventListener("focusin", onFocus);
  Reflect.set(window, "stopNoting", () => {
    document.removeEventListener("focusin", onFocus);
    const missed = expected
      .filter((one) => !seen.has(one))
      .map((one) => `Tab does not come to ${nameOf(one)}`);
    return [...wrong, ...missed];
  });
  return expected.length;
}

/** Runs before the page's own scripts: a new heading is a new screen, has the focus (2.4.3) and stands in the title. */
export function watchHeadings(): void {
  const wrong: string[] = [];
  Reflect.set(window, "headingsWithoutFocus", wrong);
  let last: string | null = null;
  const hasHadFocus = new WeakSet<EventTarget>();
  const look = () => {
    const heading = document.querySelector("h1");
    const text = heading?.textContent ?? null;
    if (!heading || text === null || text === last) return;
    const isFirst = last === null;
    last = text;
    // The same screen in other words, see untranslated.ts.
    if (document.documentElement.dataset.speaking !== undefined) return;
    const isStart = !/^#\/./.test(location.hash);
    // On a busy machine they may come late; what has not come after two seconds does not.
    const ask = (times: number) => {
      // Another one is there already.
      if (!heading.isConnected || heading.textContent !== text) return;
      const lacksFocus = !isFirst && !hasHadFocus.has(heading);
      const lacksTitle = !isStart && !document.title.includes(text);
      if ((lacksFocus || lacksTitle) && times > 1) return void setTimeout(ask, 250, times - 1);
      if (lacksFocus) wrong.push(`“${text}” came without the focus`);
      if (lacksTitle) wrong.push(`“${text}” came, titled ${document.title}`);
    };
    setTimeout(ask, 250, 8);
  };
  document.addEventListener("focusin", ({ target }) => {
    if (target) hasHadFocus.add(target);
  });
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}
