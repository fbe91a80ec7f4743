import type { Box, Press, Survey, SurveyedControl, SurveyedPrompt } from './survey.ts';

/**
 * Looks at the page that it runs in, and presses one control if it is told to: light DOM, open shadow roots, frames of the same
 * origin. It needs nothing but what it is given, so that it can be sent into a page as its text: Playwright's and Puppeteer's
 * `page.evaluate(surveyPage)`. It changes nothing in the page and never throws; what fails when it is asked is counted as unread.
 *
 * It looks at 60,000 elements, 16 prompts of 4,000 elements each and 150 controls in each, at most.
 */
export function surveyPage(press?: Press | null): Survey {
  const most = { elements: 60_000, prompts: 16, inPrompt: 4_000, controls: 150, text: 4_000 };
  const prompts: SurveyedPrompt[] = [];
  let seen = 0;
  let unread = 0;
  let isPressed = false;

  const cut = (text: unknown, length: number): string =>
    typeof text === 'string'
      ? text
          .slice(0, length * 4)
          .replace(/\s+/g, ' ')
          .trim()
          .slice(0, length)
      : '';
  const styleOf = (element: Element): CSSStyleDeclaration =>
    (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
  const read = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';
  const ancestorsOf = (element: Element): Element[] => {
    const found: Element[] = [];
    for (let next: Element | null = element; next && found.length < 500; next = parentOf(next)) found.push(next);
    return found;
  };
  const isRendered = (element: Element): boolean =>
    Element.prototype.checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
  const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);
  // A form's property of that name is its field, if it has one that is called so: https://html.spec.whatwg.org/#dom-form-nameditem
  const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
  const childrenOf = (node: Node): Iterable<Node> => childNodes?.call(node) ?? [];
  const parentNode = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get;
  const parentOf = (element: Element): Element | null => {
    const parent: Node | null = element.assignedSlot ?? parentNode?.call(element) ?? null;
    if (parent?.nodeType === 11) return (parent as Partial<ShadowRoot>).host ?? null;
    return parent?.nodeType === 1 ? (parent as Element) : null;
  };

  /** Where the frame of a document lies in the window. */
  const originOf = (document: Document): { x: number; y: number } => {
    const frame = document.defaultView?.frameElement;
    if (!frame || document === window.document) return { x: 0, y: 0 };
    const { x, y } = rectOf(frame);
    const outer = originOf(frame.ownerDocument);
    return { x: outer.x + x + frame.clientLeft, y: outer.y + y + frame.clientTop };
  };
  const boxOf = (element: Element): Box => {
    const { x, y, width, height } = rectOf(element);
    const origin = originOf(element.ownerDocument);
    return { x: origin.x + x, y: origin.y + y, width, height };
  };
  const overlap = (a: Box, b: Box): Box => {
    const x = Math.max(a.x, b.x);
    const y = Math.max(a.y, b.y);
    const width = Math.max(0, Math.min(a.x + a.width, b.x + b.width) - x);
    const height = Math.max(0, Math.min(a.y + a.height, b.y + b.height) - y);
    return { x, y, width, height };
  };
  const shownPart = (element: Element, box: Box): number => {
    let rest = overlap(box, { x: 0, y: 0, width: window.innerWidth, height: window.innerHeight });
    for (const around of ancestorsOf(element).slice(1)) {
      if (around === around.ownerDocument.body || around === around.ownerDocument.documentElement) break;
      const { overflowX, overflowY, position } = styleOf(around);
      if (overflowX !== 'visible' || overflowY !== 'visible') rest = overlap(rest, boxOf(around));
      // What lies around a fixed element does not cut it off.
      if (position === 'fixed') break;
    }
    return (rest.width * rest.height) / Math.max(1, box.width * box.height);
  };
  const isCovered = (element: Element): boolean => {
    const { x, y, width, height } = rectOf(element);
    const hit = (element.getRootNode() as Document).elementFromPoint(x + width / 2, y + height / 2);
    return hit !== null && hit !== element && !element.contains(hit) && !hit.contains(element);
  };

  /** All elements within, those of open shadow roots among them, in the order of the document. */
  const elementsIn = (root: Element): Element[] => {
    const found: Element[] = [];
    const walk = (parent: Node): void => {
      for (const node of childrenOf(parent)) {
        if (found.length >= most.inPrompt) return;
        if (node.nodeType !== 1) continue;
        const child = node as Element;
        found.push(child);
        if (child.shadowRoot) walk(child.shadowRoot);
        walk(child);
      }
    };
    if (root.shadowRoot) walk(root.shadowRoot);
    walk(root);
    return found;
  };
  const ownText = (element: Element): string => {
    let text = '';
    for (const node of childrenOf(element)) if (node.nodeType === 3) text += ` ${cut(node.nodeValue, most.text)}`;
    return cut(text, most.text);
  };
  const isReadable = (element: Element): boolean =>
    !/^(script|style|noscript|template)$/.test(element.localName) && isRendered(element);
  /** What is to be read within, in the order of the document. */
  const wordsIn = (root: Element, length: number): string => {
    let text = '';
    const walk = (node: Node): void => {
      if (text.length > length) return;
      if (node.nodeType === 3) text += ` ${cut(node.nodeValue, length)}`;
      for (const child of childrenOf(node)) if (child.nodeType !== 1 || isReadable(child as Element)) enter(child);
    };
    const enter = (node: Node): void => {
      const { shadowRoot } = node as Partial<Element>;
      if (shadowRoot) walk(shadowRoot);
      walk(node);
    };
    enter(root);
    return cut(text, length);
  };

  const roleOf = (element: Element): string =>
    read(element, 'role') ||
    (element.localName === 'input' && read(element, 'type').toLowerCase()) ||
    element.localName;
  const kindOf = (element: Element): SurveyedControl['kind'] | undefined => {
    const role = roleOf(element);
    if (/^(checkbox|switch)$/.test(role)) return 'box';
    if (/^(button|submit|image|reset)$/.test(role)) return 'button';
    if (/^(a|link)$/.test(role)) return 'link';
    return isPressable(element) ? 'other' : undefined;
  };
  /** Whether an element without the name or role of a button behaves like one. */
  const isPressable = (element: Element): boolean => {
    if (/^(label|summary|input|select|textarea|option|html|body|dialog)$/.test(element.localName)) return false;
    if (element.closest('label,button,a,[role=button]')) return false;
    if (element.hasAttribute('onclick')) return true;
    const parent = parentOf(element);
    return parent !== null && styleOf(element).cursor === 'pointer' && styleOf(parent).cursor !== 'pointer';
  };
  const labelOf = (element: Element): string => {
    const named = read(element, 'aria-label') || read(element, 'title');
    return cut(named || ((element as Partial<HTMLInputElement>).labels?.[0]?.textContent ?? ''), 200);
  };

  const leadsAway = (element: Element): boolean => {
    const { protocol = '', host = '' } = element as Partial<HTMLAnchorElement>;
    return /^https?:$/.test(protocol) && host !== window.location.host;
  };

  const measureControl = (element: Element, kind: SurveyedControl['kind']): SurveyedControl => {
    const value = element.localName === 'input' && kind === 'button' ? (element as HTMLInputElement).value : '';
    const painter = [element, ...elementsIn(element)].find((inner) => ownText(inner) && isRendered(inner)) ?? element;
    const { color, fontSize, fontWeight, fontFamily } = styleOf(painter);
    const style = styleOf(element);
    const box = boxOf(element);
    const around = ancestorsOf(painter);
    const within = around.slice(0, around.indexOf(element) + 1);
    const isDrawn = style.borderTopStyle !== 'none' && style.borderTopStyle !== 'hidden';
    return {
      text: cut(value, 200) || wordsIn(element, 200),
      label: labelOf(element),
      element: element.localName,
      kind,
      leadsAway: leadsAway(element),
      color,
      inside: within.map((inner) => styleOf(inner).backgroundColor),
      fontSize: Number.parseFloat(fontSize),
      fontWeight: Number(fontWeight),
      fontFamily: cut(fontFamily, 200),
      box,
      shown: shownPart(element, box),
      isCovered: isCovered(element),
      isFocusable: (element as HTMLElement).tabIndex >= 0,
      isDisabled: element.matches(':disabled') || read(element, 'aria-disabled') === 'true',
      isChecked: element.matches(':checked') || read(element, 'aria-checked') === 'true',
      borderWidth: isDrawn ? Number.parseFloat(style.borderTopWidth) : 0,
      borderColor: style.borderTopColor,
      hasPicture: within.some((inner) => styleOf(inner).backgroundImage !== 'none'),
      opacity: around.reduce((product, inner) => product * Number(styleOf(inner).opacity), 1),
    };
  };

  const controlsIn = (inner: readonly Element[]): { element: Element; kind: SurveyedControl['kind'] }[] => {
    const found = inner.flatMap((element) => {
      // A switch often hides the native box and paints another element in its place.
      const kind = kindOf(element);
      return kind && (kind === 'box' || isRendered(element)) ? [{ element, kind }] : [];
    });
    return found
      .filter(
        ({ element, kind }) =>
          kind !== 'other' || !found.some((o) => o.element !== element && element.contains(o.element)),
      )
      .slice(0, most.controls);
  };

  const measurePrompt = (root: Element): void => {
    const inner = elementsIn(root);
    const controls = controlsIn(inner);
    const sizes = [root, ...inner]
      .filter((element) => ownText(element) && isRendered(element))
      .map((element) => Number.parseFloat(styleOf(element).fontSize));
    const measured = controls.map(({ element, kind }) => measureControl(element, kind));
    if (press && press.prompt === prompts.length && measured[press.control]?.text === press.text) {
      (controls[press.control]?.element as HTMLElement | undefined)?.click();
      isPressed = true;
    }
    prompts.push({
      text: wordsIn(root, most.text),
      name: cut(`${root.localName} #${read(root, 'id')} .${read(root, 'class')} ${read(root, 'role')}`, 200),
      box: boxOf(root),
      outside: ancestorsOf(root).map((element) => styleOf(element).backgroundColor),
      smallestText: sizes.length > 0 ? Math.min(...sizes) : undefined,
      controls: measured,
    });
  };

  const isPromptLike = (element: Element): boolean => {
    if (/^(dialog|alertdialog)$/.test(read(element, 'role')) || read(element, 'aria-modal') === 'true') return true;
    if (element.localName === 'dialog') return element.hasAttribute('open');
    const { position, zIndex } = styleOf(element);
    return position === 'fixed' || position === 'sticky' || (position === 'absolute' && Number(zIndex) >= 10);
  };
  const lookAt = (element: Element): void => {
    if (element.shadowRoot) visit(element.shadowRoot);
    if (/^i?frame$/.test(element.localName)) visitFrame(element as HTMLIFrameElement);
    else if (prompts.length < most.prompts && isPromptLike(element) && isRendered(element)) measurePrompt(element);
  };
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (++seen > most.elements) return;
      try {
        lookAt(element);
      } catch {
        unread++;
      }
    }
  };
  const visitFrame = (frame: HTMLIFrameElement): void => {
    const inner = frame.contentDocument;
    if (!inner?.body) {
      if (isRendered(frame)) unread++;
      return;
    }
    if (isRendered(frame) && prompts.length < most.prompts) measurePrompt(inner.body);
    visit(inner);
  };

  visit(document);
  const scheme = styleOf(document.documentElement).colorScheme;
  const isDark = /dark/.test(scheme) && (!/light/.test(scheme) || matchMedia('(prefers-color-scheme:dark)').matches);
  return {
    width: innerWidth,
    height: innerHeight,
    canvas: isDark ? 'rgb(18, 18, 18)' : 'rgb(255, 255, 255)',
    prompts,
    unread,
    isPressed,
  };
}
