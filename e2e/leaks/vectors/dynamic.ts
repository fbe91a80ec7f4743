import type { Vector } from '../vector.ts';
import { ATTRIBUTES } from './attributes.ts';
import { ELEMENTS } from './elements.ts';
import { INSERTIONS } from './insertions.ts';
import { MARKUP } from './markup.ts';
import { MEDIA } from './media.ts';

/** What a script of the page makes. */
export const DYNAMIC: readonly Vector[] = [...ELEMENTS, ...MEDIA, ...INSERTIONS, ...MARKUP, ...ATTRIBUTES];
