import { decodeHTML } from 'entities/decode';

import { attributeOf } from './attribute-of.ts';
import { type Found, type Marking, sumUp, waiting } from './marking.ts';
import { importedAddresses, snippetAddresses } from './script-addresses.ts';
import { scriptUse } from './script-type.ts';
import type { Tag } from './tag.ts';

/** How long the snippets are that vendors give out, in characters; what is longer is a site's own script. */
const SNIPPET_LIMIT = 16 * 2 ** 10;
/** How long a style sheet in the page may be, in characters: fonts and pictures of some megabytes stand in them. */
const STYLE_LIMIT = 16 * 2 ** 20;

/** How much of a tag's text is needed to say whether it has to wait, in characters; 0 if it never has to. */
export function wantedText(tag: Tag): number {
  if (tag.name === 'style') return STYLE_LIMIT;
  if (tag.name !== 'script' || attributeOf(tag, 'data-sluice') !== undefined) return 0;
  return isInline(tag) && scriptUse(tag) !== 'nothing' ? SNIPPET_LIMIT : 0;
}

function isInline(tag: Tag): boolean {
  return ['src', 'href', 'xlink:href'].every((name) => attributeOf(tag, name) === undefined);
}

/**
 * Finds what has to wait in the text of a script: `undefined` if nothing. Hosts that nobody knows do not count here.
 *
 * @param isWhole `false`: there is more of it. A long script waits only for what it imports; the gate holds what it loads when it runs
 * @param isMarkup it stands in SVG, where character references count
 */
export function inspectScript(
  tag: Tag,
  { text, isWhole, isMarkup }: { readonly text: string; readonly isWhole: boolean; readonly isMarkup: boolean },
  { judge }: Pick<Marking, 'judge'>,
): Found | undefined {
  const read = isMarkup && text.includes('&') ? `${text}\n${decodeHTML(text)}` : text;
  const isSnippet = isWhole && text.length <= SNIPPET_LIMIT;
  const addresses = isSnippet ? snippetAddresses(read) : [];
  const imported = scriptUse(tag) === 'module' ? importedAddresses(read) : [];
  return sumUp(waiting([...addresses, ...imported], judge, false));
}
