import type { Action, Matcher, Rule, Selection } from './consent-o-matic-rule.ts';

/** What a visitor has told the robot once, by the letters of its six questions. */
export type Wishes = Readonly<Record<string, boolean>>;

/**
 * Does in the page that it runs in what Consent-O-Matic's documentation says that it does with a rule, and resolves to how often it has clicked;
 * `undefined` where the rule's detectors see nothing. What our rule does not use it does not know.
 */
export async function followRule({ rule, wishes }: { rule: Rule; wishes: Wishes }): Promise<number | undefined> {
  let clicks = 0;
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const fits = (element: HTMLElement, { displayFilter, textFilter = [] }: Selection): boolean => {
    const texts = [textFilter].flat().map((text) => text.toLowerCase());
    const words = (element.textContent ?? '').toLowerCase();
    const isShown = element.offsetHeight !== 0;
    return (
      (texts.length === 0 || texts.some((text) => words.includes(text))) &&
      (displayFilter === undefined || displayFilter === isShown)
    );
  };
  const select = (root: ParentNode, selection: Selection): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>(selection.selector)].find((element) => fits(element, selection));
  const find = ({ parent, target }: { parent?: Selection; target: Selection }): HTMLElement | undefined => {
    const root = parent ? select(document, parent) : document;
    return root && select(root, target);
  };
  const matches = (matcher: Matcher): boolean => {
    const found = find(matcher);
    if (matcher.type === 'css') return found !== undefined;
    if (!found) throw new Error(`no box ${matcher.target.selector}`);
    return (found as HTMLInputElement).checked;
  };
  const waitFor = async (action: Extract<Action, { type: 'waitcss' }>): Promise<void> => {
    const { negated = false, retries = 10, waitTime = 250 } = action;
    for (let tries = 0; tries <= retries && (find(action) !== undefined) === negated; tries++) await pause(waitTime);
  };
  const ask = async (consents: Extract<Action, { type: 'consent' }>['consents']): Promise<void> => {
    for (const { matcher, toggleAction, type } of consents) {
      if (matches(matcher) !== (wishes[type] ?? false)) await act(toggleAction);
    }
  };
  const act = async (action: Action | undefined): Promise<unknown> => {
    switch (action?.type) {
      case 'list':
        for (const next of action.actions) await act(next);
        return;
      case 'wait':
        return pause(action.waitTime);
      case 'waitcss':
        return waitFor(action);
      case 'hide':
        return find(action)?.classList.add('ConsentOMatic-CMP-Hider');
      case 'ifcss':
        return act(find(action) ? action.trueAction : action.falseAction);
      case 'click':
        return click(find(action));
      case 'consent':
        return ask(action.consents);
    }
  };
  const click = async (element: HTMLElement | undefined): Promise<void> => {
    if (element) clicks++;
    element?.click();
    await pause(0);
  };

  const isThere = rule.detectors.some((d) => d.presentMatcher.every(matches) && d.showingMatcher.every(matches));
  if (!isThere) return undefined;
  for (const name of ['HIDE_CMP', 'OPEN_OPTIONS', 'HIDE_CMP', 'DO_CONSENT', 'SAVE_CONSENT']) {
    await act(rule.methods.find((method) => method.name === name)?.action);
  }
  return clicks;
}
