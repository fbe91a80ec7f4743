import { attributeOf } from './attribute-of.ts';
import type { Tag } from './tag.ts';

/** Tells by its file's name whether a tag is the gate's own script, whichever of its variants. */
export function isOwnScript(tag: Tag): boolean {
  return tag.name === 'script' && /\/sluice(-strict|-iab)?\.js([?#]|$)/.test(attributeOf(tag, 'src') ?? '');
}
