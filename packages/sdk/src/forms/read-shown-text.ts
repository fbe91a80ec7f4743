/** Holds what a visitor has entered or can, which is no part of what they are told. */
const FIELDS = 'input,select,textarea,button,output,meter,progress,datalist,[contenteditable],script,style,template';
/** Deeper than any parser nests: https://html.spec.whatwg.org/#parsing-main-inbody allows limits of browsers, Chromium's is 512. */
const DEEPEST = 600;

/**
 * Reads the text that a visitor sees beside a box: that of its labels, or of what `aria-labelledby` names where it has none, and then of what
 * `aria-describedby` names. What cannot be seen is left out, and so is everything that was entered. Empty where nothing is shown.
 */
export function readShownText(box: HTMLInputElement): string {
  const root = box.getRootNode();
  const named = (attribute: string): Element[] =>
    (box.getAttribute(attribute) ?? '').split(/\s+/).flatMap((id) => {
      const found = id && 'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
      return found ?? [];
    });
  const labels = [...(box.labels ?? [])];
  const shown = new Set([...(labels.length > 0 ? labels : named('aria-labelledby')), ...named('aria-describedby')]);
  return [...shown].flatMap((element) => [...(isShown(element) ? piecesOf(element) : []), ' ']).join('');
}

/** Not by `innerText`, which knows neither of fields nor of what is see-through, and gives the whole text of an element that is not rendered. */
function* piecesOf(node: Node, depth = 0): Iterable<string> {
  if (node instanceof Text && isShown(node.parentElement)) yield node.data;
  if (!(node instanceof HTMLElement) || depth > DEEPEST || node.matches(FIELDS)) return;
  const { display } = getComputedStyle(node);
  if (display === 'none') return;
  const edge = node instanceof HTMLBRElement || !/^(inline|contents|ruby|$)/.test(display) ? ' ' : '';
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [];
  yield edge;
  for (const child of slotted.length > 0 ? slotted : node.childNodes) yield* piecesOf(child, depth + 1);
  yield edge;
}

/** An element without a box of its own (`display: contents`) is shown where its parent is. */
function isShown(element: Element | null): boolean {
  if (!element) return true;
  if (getComputedStyle(element).display === 'contents') return isShown(element.parentElement);
  // Missing before Chromium 105, Firefox 106 and Safari 17.4.
  return element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true;
}
