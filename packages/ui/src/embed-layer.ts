/** What is loaded when a page turns out to have an embed that is held. */
export { keepPlaceholders } from './keep-placeholders.ts';
export { PLACEHOLDER } from './styles/placeholder.ts';
