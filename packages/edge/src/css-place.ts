import { withoutCssEscapes } from './css-escapes.ts';

/** Follows where in a style sheet a reader is, as far as it decides what loads. */
export interface CssPlace {
  /** Goes on behind a comment, a name, or what opens, closes or parts. */
  pass(text: string, name: string | undefined): void;
  /** Whether a string here may be an address that is loaded. */
  loadsStrings(): boolean;
  /** The same for an `url()`. */
  loadsUrls(): boolean;
}

/** Their strings are shown, or name something. */
const SAYS = new Set(['content', 'quotes', '@charset', '@namespace']);
const CLOSED_BY: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Creates the place at the beginning of a style sheet or of declarations. Brackets close what they match, and nothing else.
 *
 * @param isMarkup what stands around a string may not be what it seems: every one may be loaded
 * @see https://www.w3.org/TR/css-syntax-3/#consume-simple-block
 */
export function createCssPlace(isMarkup: boolean): CssPlace {
  const open: string[] = [];
  /** The property or rule that goes on. */
  let rule = '';
  let isFresh = true;

  function pass(text: string): void {
    const top = open.at(-1) ?? '';
    if (/^[{};]$/.test(text) && top !== '(' && top !== '[') {
      rule = '';
      isFresh = true;
    } else if (!text.startsWith('/*')) isFresh = false;
    if (CLOSED_BY[text]) open.push(text);
    else if (CLOSED_BY[top] === text) open.pop();
  }

  return {
    pass(text, name) {
      if (name === undefined) {
        pass(text);
        return;
      }
      if (isFresh) rule = withoutCssEscapes(name).toLowerCase();
      isFresh = false;
      if (text.endsWith('(')) pass('(');
    },
    loadsStrings() {
      if (isMarkup) return true;
      const top = open.at(-1);
      return top === '(' ? rule !== '@namespace' : top !== '[' && !SAYS.has(rule);
    },
    loadsUrls: () => rule !== '@namespace',
  };
}
