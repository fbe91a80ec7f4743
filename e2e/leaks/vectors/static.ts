import type { Vector } from '../vector.ts';
import { STATIC_CODE } from './static-code.ts';
import { STATIC_CONTENT } from './static-content.ts';

/** Markup that stands in the page as it comes from the server. */
export const STATIC: readonly Vector[] = [...STATIC_CODE, ...STATIC_CONTENT];
