/** What is loaded when a page turns out to have an embed that is held. */
export { insertPlaceholder } from './placeholder-root.tsx';
export { PLACEHOLDER } from './styles/placeholder.ts';
