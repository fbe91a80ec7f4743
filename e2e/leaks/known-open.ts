import type { Column } from './column.ts';
import { WITHOUT_SCRIPT } from './early.ts';

/** What the gate does not watch yet. */
const GATE = [
  'background-attribute',
  'set-background',
  'import',
  'import-function',
  'frame-location',
  'frame-location-replace',
  'cookie-store',
  'cookie-store-object',
  'cookie-realm-store',
  'storage-property',
  'storage-reflect',
  'storage-define',
  'session-property',
  'storage-realm-property',
  'database',
  'database-realm',
];

/** Vectors that get through today and must not, by the column. A test fails as soon as one of them is held. */
const KNOWN_OPEN: Readonly<Record<string, readonly string[]>> = {
  'chromium tag metrics.test': GATE,
  'firefox tag metrics.test': GATE,
};

/** The vectors that are expected to leak in a column: those above, and with the script tag alone those without JavaScript. */
export function openIn({ engine, depth, host }: Column): string[] {
  const known = KNOWN_OPEN[`${engine} ${depth} ${host}`] ?? [];
  return [...known, ...(depth === 'tag' ? WITHOUT_SCRIPT : [])].sort();
}
