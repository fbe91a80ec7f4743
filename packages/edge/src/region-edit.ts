import type { Region } from '@sluice/core';
import { attributeOf } from './attribute-of.ts';
import type { Edit } from './marking.ts';
import { isOwnScript } from './own-script.ts';
import type { Tag } from './tag.ts';

/**
 * The edit by which the gate's own script tag says where the visitor is. It stands in front of what the tag says itself, for browsers read the
 * first of two attributes of a name; where nothing is known, what the tag says counts. A region's shape leaves no room for markup.
 */
export function regionEdit(tag: Tag, region: Region | undefined): Edit | undefined {
  if (!region || !isOwnScript(tag) || attributeOf(tag, 'data-region') === region) return undefined;
  return { start: tag.nameEnd, end: tag.nameEnd, text: ` data-region="${region}"` };
}
