import { type Category, USUAL_TOPICS, USUAL_WORDS } from './usual-words.ts';

/** The texts of a prompt in one language, as far as they say what a control is for. Sluice's own strings have these names. */
export interface PromptTexts {
  readonly rejectAll?: string | undefined;
  readonly doNotSell?: string | undefined;
  readonly acceptAll?: string | undefined;
  readonly choose?: string | undefined;
  readonly change?: string | undefined;
  readonly title?: string | undefined;
  readonly save?: string | undefined;
  readonly understood?: string | undefined;
  readonly close?: string | undefined;
  readonly policy?: string | undefined;
  readonly bannerTitle?: string | undefined;
  readonly optOutTitle?: string | undefined;
  readonly noticeText?: string | undefined;
}

/** What controls and prompts are recognised by. */
export interface Words {
  /** What is called exactly so, in lower case and without punctuation. */
  readonly exact: ReadonlyMap<string, Category>;
  /** Pieces of what a prompt says. */
  readonly topics: readonly string[];
}

const NAMED = [
  ['rejectAll', 'reject'],
  ['doNotSell', 'reject'],
  ['acceptAll', 'accept'],
  ['choose', 'settings'],
  ['change', 'settings'],
  ['title', 'settings'],
  ['save', 'save'],
  ['understood', 'acknowledge'],
  ['close', 'close'],
  ['policy', 'policy'],
] as const satisfies readonly (readonly [keyof PromptTexts, Category])[];

const TOPICS = ['bannerTitle', 'title', 'optOutTitle', 'noticeText'] as const;

const STEMS = USUAL_WORDS.map(([category, words]) => [category, stemsOf(words)] as const);

/** The usual words that are all that stands on a control. */
const WHOLE = USUAL_WORDS.flatMap(([category, words]) =>
  partsOf(words).flatMap((part) => (part.startsWith('=') ? [[normalise(part), category] as const] : [])),
);

/** Longest text that is taken for the name of a control: what is longer is a sentence with a link in it. */
const LONGEST = 60;

/** Makes words of the texts of known prompts, in any languages; the usual words are always known. */
export function createWords(texts: Iterable<PromptTexts> = []): Words {
  const known = [...texts];
  const names = known.flatMap((text) =>
    NAMED.flatMap(([key, category]) => (text[key] ? [[normalise(text[key]), category] as const] : [])),
  );
  const topics = known.flatMap((text) => TOPICS.flatMap((key) => piecesOf(text[key] ?? '')));
  // The first counts: a map keeps the last of its entries.
  return { exact: new Map([...names, ...WHOLE].reverse()), topics: [...new Set([...USUAL_TOPICS, ...topics])] };
}

/** What a control is there for, by what stands on it; `label` counts where that is nothing or a mere symbol. */
export function categorise(text: string, label: string, words: Words): Category {
  const name = normalise(text);
  const found = categoryOf(name, words);
  return found === 'other' || name.length < 2 ? pickKnown(categoryOf(normalise(label), words), found) : found;
}

/** Whether a text is about what prompts are about. */
export function isOnTopic(text: string, words: Words): boolean {
  const said = normalise(text);
  return words.topics.some((topic) => said.includes(topic));
}

/** In lower case, with all but letters, digits and crosses as single spaces: 4,000 characters at most. */
function normalise(text: string): string {
  return text
    .slice(0, 4_000)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}×✕✖✗]+/gu, ' ')
    .trim();
}

function categoryOf(name: string, { exact }: Words): Category {
  const known = exact.get(name);
  if (known || name === '' || name.length > LONGEST) return known ?? 'other';
  const words = ` ${name} `;
  return STEMS.find(([, stems]) => stems.some((stem) => words.includes(stem)))?.[0] ?? 'other';
}

function pickKnown(first: Category, second: Category): Category {
  return first === 'other' ? second : first;
}

/** What to look for in a name with a space at either end. */
function stemsOf(words: string): readonly string[] {
  return partsOf(words)
    .filter((part) => !part.startsWith('='))
    .map(normalise)
    .map((word) => (word.length <= 3 ? ` ${word} ` : ` ${word}`));
}

function partsOf(words: string): readonly string[] {
  return words.split('|').map((part) => part.trim());
}

/** The parts of a text around its `{places}` that are long enough to be told from others. */
function piecesOf(text: string): readonly string[] {
  return text
    .split(/\{\w+\}/)
    .map(normalise)
    .filter((piece) => piece.length >= 4);
}
