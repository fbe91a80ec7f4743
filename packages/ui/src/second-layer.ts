import { PREFERENCES as STYLES } from './styles/preferences.ts';
import { RECEIPTS } from './styles/receipts.ts';

/** What is loaded when the preferences are first opened: most visitors answer the banner, and never pay for it. */
export { Preferences } from './preferences.tsx';

/** The styles of all of it. */
export const PREFERENCES: string = STYLES + RECEIPTS;
