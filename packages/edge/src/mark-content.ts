import { decodeHTML } from 'entities/decode';

import { attributeOf } from './attribute-of.ts';
import { cssAddresses } from './css-addresses.ts';
import { type Found, type Marking, sumUp, waiting } from './marking.ts';
import { importedAddresses, snippetAddresses } from './script-addresses.ts';
import { scriptUse } from './script-type.ts';
import type { Tag } from './tag.ts';

/** How long the snippets are that vendors give out, in characters; what is longer is a site's own script. */
const SNIPPET_LIMIT = 16 * 2 ** 10;
/** How much of a style sheet in the page is looked through, in characters. */
const STYLE_LIMIT = 2 ** 20;

/** How much of a tag's text is needed to say whether it has to wait, in characters; 0 if it never has to. */
export function wantedText(tag: Tag): number {
  if (attributeOf(tag, 'data-sluice') !== undefined) return 0;
  if (tag.name === 'script') return isInline(tag) && scriptUse(tag) !== 'nothing' ? SNIPPET_LIMIT : 0;
  return tag.name === 'style' && isCss(tag) ? STYLE_LIMIT : 0;
}

function isInline(tag: Tag): boolean {
  return ['src', 'href', 'xlink:href'].every((name) => attributeOf(tag, name) === undefined);
}

function isCss(tag: Tag): boolean {
  return /^(text\/css)?$/i.test(attributeOf(tag, 'type') ?? '');
}

/**
 * Finds what has to wait in the text of a script or style: `undefined` if nothing. Hosts that nobody knows do not count here.
 *
 * @param isWhole `false`: there is more of it. A long script waits only for what it imports; the gate holds what it loads when it runs
 * @param isMarkup it stands in SVG, where character references count
 */
export function inspectText(
  tag: Tag,
  { text, isWhole, isMarkup }: { readonly text: string; readonly isWhole: boolean; readonly isMarkup: boolean },
  { judge }: Pick<Marking, 'judge'>,
): Found | undefined {
  const read = isMarkup && text.includes('&') ? `${text}\n${decodeHTML(text)}` : text;
  if (tag.name === 'style') return sumUp(waiting(cssAddresses(read), judge, false));
  const isSnippet = isWhole && text.length <= SNIPPET_LIMIT;
  const addresses = isSnippet ? snippetAddresses(read) : [];
  const imported = scriptUse(tag) === 'module' ? importedAddresses(read) : [];
  return sumUp(waiting([...addresses, ...imported], judge, false));
}
