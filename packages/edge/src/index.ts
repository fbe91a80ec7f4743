export { readTagConfig } from './read-tag-config.ts';
