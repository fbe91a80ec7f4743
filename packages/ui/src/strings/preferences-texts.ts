import { preferences } from './en/preferences.ts';
import type { LaterTexts } from './strings.ts';

/** What the preferences say: it comes with them. */
export const PREFERENCES_TEXTS: LaterTexts = { en: preferences };
