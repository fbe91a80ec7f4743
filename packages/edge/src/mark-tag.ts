import { MARK } from '@sluice/core';
import { attributeOf, decodedValue } from './attribute-of.ts';
import { ACTIVE, addressesIn, isFetched } from './live-attributes.ts';
import { type Edit, type Found, type Marking, sumUp, waiting } from './marking.ts';
import { isOwnScript } from './own-script.ts';
import { quietEdits } from './quiet-edits.ts';
import { scriptUse } from './script-type.ts';
import type { Attribute, Tag } from './tag.ts';
import { addressesOfText } from './text-addresses.ts';

/** What has to wait in a start tag, and the attributes in which it stands. */
export interface TagFindings {
  readonly found: Found;
  readonly attributes: readonly Attribute[];
}

/** Finds what has to wait in a start tag; `undefined` if it may stay as it is. */
export function inspectTag(tag: Tag, { judge }: Pick<Marking, 'judge'>): TagFindings | undefined {
  if (isExempt(tag)) return undefined;
  const isActive = ACTIVE.has(tag.name);
  const found: Found[] = [];
  const names = new Set<string>();
  for (const attribute of tag.attributes) {
    const read = names.has(attribute.name) ? undefined : addressesIn(tag.name, attribute.name);
    const addresses = read?.(decodedValue(attribute)) ?? [];
    const inAttribute = [
      ...waiting(addresses, judge, isActive),
      ...addresses.flatMap((address) => waiting(addressesOfText(tag.name, address), judge, false)),
    ];
    if (inAttribute.length > 0) names.add(attribute.name);
    found.push(...inAttribute);
  }
  const sum = sumUp(found);
  return sum && { found: sum, attributes: tag.attributes.filter(({ name }) => names.has(name)) };
}

function isExempt(tag: Tag): boolean {
  if (attributeOf(tag, MARK) !== undefined) return true;
  if (tag.name === 'link') return !isFetched(attributeOf(tag, 'rel') ?? '');
  return tag.name === 'script' && (scriptUse(tag) === 'nothing' || isOurs(tag));
}

/** The script tag of the gate itself, wherever it is served from. */
function isOurs(tag: Tag): boolean {
  const hasConfig = tag.attributes.some(({ name }) => name === 'data-site' || name === 'data-config');
  return hasConfig && isOwnScript(tag);
}

/**
 * The edits that make a tag inert: the mark stands behind its name, and the names of `attributes` begin with `data-`. A frame gets the address
 * of {@link quietEdits}. Whatever else the tag says stays byte for byte.
 */
export function markEdits(tag: Tag, { found, attributes }: TagFindings): Edit[] {
  const isScript = tag.name === 'script';
  const type = isScript ? ' type="text/plain"' : '';
  const hidden = isScript ? [...attributes, ...tag.attributes.filter(({ name }) => name === 'type')] : attributes;
  return [
    { start: tag.nameEnd, end: tag.nameEnd, text: `${type} ${MARK}="${found.mark}"` },
    ...[...hidden]
      .sort((a, b) => a.nameStart - b.nameStart)
      .map(
        ({ name, nameStart, nameEnd }): Edit =>
          name === 'xlink:href'
            ? { start: nameStart, end: nameEnd, text: 'data-href' }
            : { start: nameStart, end: nameStart, text: 'data-' },
      ),
    ...(tag.name === 'iframe' ? quietEdits(attributes) : []),
  ];
}
