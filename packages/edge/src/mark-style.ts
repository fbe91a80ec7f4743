import { CSS_ATTRIBUTES } from '@sluice/core';
import { applyEdits } from './apply-edits.ts';
import { decodedValue } from './attribute-of.ts';
import type { Judge } from './create-judge.ts';
import { type CssFindings, markCss } from './mark-css.ts';
import type { Edit, Found } from './marking.ts';
import { readMarkupText } from './markup-text.ts';
import { quoted } from './quoted.ts';
import type { Attribute, Tag } from './tag.ts';

/** Makes the addresses unreachable that the attributes of a tag name in CSS and that have to wait. */
export function markStyleAttributes(tag: Tag, judge: Judge): CssFindings {
  const found: Found[] = [];
  const edits: Edit[] = [];
  for (const attribute of tag.attributes) {
    if (!CSS_ATTRIBUTES.includes(attribute.name)) continue;
    const css = decodedValue(attribute);
    const inValue = markCss(css, judge);
    found.push(...inValue.found);
    edits.push(...valueEdits(attribute, css, inValue.edits));
  }
  return { found, edits };
}

/** A value with character references is written anew where anything in it changes. */
function valueEdits({ value, valueStart, quote }: Attribute, css: string, edits: readonly Edit[]): readonly Edit[] {
  if (edits.length === 0 || css === value) return edits.map((edit) => moved(edit, valueStart));
  const text = quoted(applyEdits(css, edits), quote);
  return [{ start: valueStart, end: valueStart + value.length, text }];
}

/**
 * Makes the addresses in the text of a `<style>` unreachable that have to wait, whatever its `type`: both browsers' preload scanners read
 * `@import` in any.
 *
 * @param isMarkup it stands in SVG, or in other places where some read it as markup. It is then read both ways
 */
export function markStyleText(text: string, judge: Judge, isMarkup: boolean): CssFindings {
  if (!isMarkup) return markCss(text, judge);
  const plain = markCss(text, judge, true);
  const { text: read, placeOf } = readMarkupText(text);
  if (read === text) return plain;
  const inMarkup = markCss(read, judge, true);
  const edits = inMarkup.edits.map(
    ({ start, end, text: put }): Edit => ({
      start: placeOf(start),
      end: placeOf(end),
      text: put.replaceAll('&', '&amp;'),
    }),
  );
  return { found: [...plain.found, ...inMarkup.found], edits: withoutOverlaps([...edits, ...plain.edits]) };
}

function withoutOverlaps(edits: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (!last || (edit.start > last.start && edit.start >= last.end)) kept.push(edit);
  }
  return kept;
}

/** The same edit in a text that begins `by` characters earlier. */
export function moved({ start, end, text }: Edit, by: number): Edit {
  return { start: start + by, end: end + by, text };
}
