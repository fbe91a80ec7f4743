import { readFileSync } from 'node:fs';

/** Reads the script of the page `/verify`, which is built beside the collector; `undefined` where it was not. */
export function readVerifier(): string | undefined {
  try {
    return readFileSync(new URL('./page/verify.js', import.meta.url), 'utf8');
  } catch {
    return undefined;
  }
}
