export { loadBundledPart } from './bundled-parts.ts';
export { createPartLoader, type LoadPart, type Parts } from './parts.ts';
export { readConfig } from './read-config.ts';
export type { Names, Sluice, SluiceEvents, SluiceQueue, Snapshot } from './sluice.ts';
export { type Page, start } from './start.ts';
export { VERSION } from './version.ts';
