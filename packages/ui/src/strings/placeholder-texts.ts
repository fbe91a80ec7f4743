import { placeholder } from './en/placeholder.ts';
import type { LaterTexts } from './strings.ts';

/** What placeholders say: it comes with the first one. */
export const PLACEHOLDER_TEXTS: LaterTexts = { en: placeholder };
