import { CDATA_END } from './cdata.ts';

/**
 * Elements whose content a browser reads as text and not as markup, up to their end tag. `noscript` is one of them where scripts
 * run.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments
 */
export const RAW_TEXT: ReadonlySet<string> = new Set(
  'script style textarea title xmp iframe noembed noframes noscript plaintext'.split(' '),
);

/** Content in content in content that may be markup: so deep it stands only to mislead. */
const DEEPEST = 4;

/**
 * Whether an element's content is read as text. Where that is in doubt, it is read as text first and as markup then; in that markup only
 * what may load something by its text is read so again.
 *
 * @param depth how deep it stands in content that may be markup
 */
export function isRawText(name: string, isDoubtful: boolean, depth: number): boolean {
  if (!RAW_TEXT.has(name)) return false;
  return depth === 0 || !isDoubtful || (depth < DEEPEST && (name === 'style' || name === 'script'));
}

/** Finds the end of text that is no markup, while it arrives. */
export interface EndFinder {
  /**
   * Looks for the end in `text`, from `from` on. Where it has not arrived, `index` is from where to look when there is more:
   * an end may be cut in two.
   */
  find(text: string, from: number): { readonly found: boolean; readonly index: number };
}

/** `</noframes` and the character behind it: no end that can be cut in two is longer. */
export const LONGEST_END = 11;

/** Creates the finder of the end tag of a raw text element. The text of `plaintext` has no end. */
export function createEndFinder(name: string): EndFinder {
  if (name === 'script') return createScriptEndFinder();
  if (name === 'plaintext') return { find: (text) => ({ found: false, index: text.length }) };
  const end = new RegExp(`</${name}(?=[\\t\\n\\f\\r />])`, 'gi');
  return {
    find(text, from) {
      end.lastIndex = from;
      const match = end.exec(text);
      return match ? { found: true, index: match.index } : notYet(text, from);
    },
  };
}

/** Creates the finder of the end of a CDATA section. */
export function createCdataEndFinder(): EndFinder {
  return {
    find(text, from) {
      const index = text.indexOf(CDATA_END, from);
      return index < 0 ? notYet(text, from) : { found: true, index };
    },
  };
}

function notYet(text: string, from: number): { found: false; index: number } {
  return { found: false, index: Math.max(from, text.length - LONGEST_END) };
}

const END = /<\/script(?=[\t\n\f\r />])/.source;
const STEPS = {
  plain: new RegExp(`<!--|${END}`, 'gi'),
  escaped: new RegExp(`-->|<script(?=[\\t\\n\\f\\r />])|${END}`, 'gi'),
  doubleEscaped: new RegExp(`-->|${END}`, 'gi'),
};

type ScriptState = keyof typeof STEPS;

/**
 * In a script, `<!--` and a `<script` behind it make the next end tag one more piece of text.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#script-data-double-escaped-state
 */
function createScriptEndFinder(): EndFinder {
  let state: ScriptState = 'plain';
  return {
    find(text, from) {
      let at = from;
      for (;;) {
        const pattern = STEPS[state];
        pattern.lastIndex = at;
        const match = pattern.exec(text);
        if (!match) return notYet(text, at);
        const [step] = match;
        if (step.startsWith('</') && state !== 'doubleEscaped') return { found: true, index: match.index };
        // The two hyphens of `<!--` already count for the end: `<!-->` is closed.
        at = match.index + (step === '<!--' ? 2 : step.length);
        state = nextState(state, step);
      }
    },
  };
}

function nextState(state: ScriptState, step: string): ScriptState {
  if (step === '-->') return 'plain';
  return state === 'escaped' ? 'doubleEscaped' : 'escaped';
}
