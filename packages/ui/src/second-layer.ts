/** What is loaded when the preferences are first opened: most visitors answer the banner, and never pay for it. */
export { Preferences } from './preferences.tsx';
export { PREFERENCES } from './styles/preferences.ts';
