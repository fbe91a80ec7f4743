import { quietVimeo, quietYoutube } from '@sluice/catalog';
import { decodedValue } from './attribute-of.ts';
import type { Edit } from './marking.ts';
import { quoted } from './quoted.ts';
import type { Attribute } from './tag.ts';

/** A text may hold bytes, one to a character: what a reference stands for beyond these could not be told from them. */
const PRINTABLE = /^[ -~]*$/;

/**
 * The edits that give a frame of YouTube or Vimeo the address at which they keep less of a viewer. It has to stand in the HTML: a frame whose
 * vendor is granted starts before anything in the page that could change it.
 */
export function quietEdits(attributes: readonly Attribute[]): Edit[] {
  return attributes.flatMap((attribute) => {
    const { value, valueStart, quote } = attribute;
    const written = decodedValue(attribute);
    const quiet = quietVimeo(quietYoutube(written));
    if (quiet === written || !PRINTABLE.test(quiet)) return [];
    return { start: valueStart, end: valueStart + value.length, text: quoted(quiet, quote) };
  });
}
