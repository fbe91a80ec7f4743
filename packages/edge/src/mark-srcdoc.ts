import { MARK } from '@sluice/core';
import { attributeOf, decodedValue } from './attribute-of.ts';
import type { Edit, Marking } from './marking.ts';
import { quoted } from './quoted.ts';
import type { Tag } from './tag.ts';

/** Pages in pages in pages: what stands deeper is not shown at all. */
const DEEPEST = 4;

/**
 * The edit that marks the page inside a frame's `srcdoc`, which stays in its place; `undefined` if nothing in it has to wait.
 *
 * @param markPage marks a whole text
 */
export function srcdocEdit(
  tag: Tag,
  marking: Marking,
  markPage: (html: string, marking: Marking) => string,
): Edit | undefined {
  const { judge, onMark, depth } = marking;
  const attribute = tag.attributes.find(({ name }) => name === 'srcdoc');
  if (tag.name !== 'iframe' || !attribute || attributeOf(tag, MARK) !== undefined) return undefined;
  if (depth >= DEEPEST) return { start: attribute.nameStart, end: attribute.nameStart, text: 'data-' };
  const html = decodedValue(attribute);
  const marked = markPage(html, {
    ...marking,
    judge: judge.fork(),
    mapped: new Map(),
    onMark: (each) => onMark({ ...each, position: tag.start }),
    depth: depth + 1,
  });
  if (marked === html) return undefined;
  const { valueStart, value } = attribute;
  return { start: valueStart, end: valueStart + value.length, text: quoted(marked, attribute.quote) };
}
