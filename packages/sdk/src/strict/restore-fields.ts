import { isPlainObject } from '@sluice/core';
import { type FieldValue, readField, writeField } from './field-value.ts';
import { FIELDS_KEY } from './fields-key.ts';
import type { KeptPage } from './keep-fields.ts';
import { listFields } from './list-fields.ts';

/** Acts of a visitor after which the page is theirs: nothing is scrolled or filled in behind them. */
const ACTS = ['wheel', 'touchstart', 'pointerdown', 'keydown'];

/**
 * Gives a page back what {@link keepFields} kept of it, and forgets that at once. Done now, and again when everything has loaded:
 * a page may grow until then, and scripts may bring fields. A field that is no longer as the page made it is left alone.
 */
export function restoreFields(realm: Window): void {
  const { document, location, sessionStorage } = realm;
  const kept = parseKept(sessionStorage.getItem(FIELDS_KEY));
  sessionStorage.removeItem(FIELDS_KEY);
  if (kept?.href !== location.href) return;
  const waiting = new Map(Object.entries(kept.fields));
  const restore = (): void => {
    for (const [key, field] of listFields(document)) {
      const value = waiting.get(key);
      if (value === undefined) continue;
      waiting.delete(key);
      if (readField(field) === undefined) writeField(field, value);
    }
    realm.scrollTo({ left: kept.left, top: kept.top, behavior: 'instant' });
  };
  restore();
  if (document.readyState === 'complete') return;
  const stop = new AbortController();
  realm.addEventListener('load', restore, { once: true, signal: stop.signal });
  for (const act of ACTS) realm.addEventListener(act, () => stop.abort(), { passive: true, signal: stop.signal });
}

/** The storage is the site's as well: what stands there may be anything. */
function parseKept(text: string | null): KeptPage | undefined {
  try {
    const kept: unknown = JSON.parse(text ?? '');
    if (!isPlainObject(kept) || !isPlainObject(kept.fields)) return undefined;
    const { href, left, top } = kept;
    const fields = Object.entries(kept.fields).filter((entry): entry is [string, FieldValue] => isValue(entry[1]));
    if (typeof href !== 'string') return undefined;
    return { href, left: Number(left) || 0, top: Number(top) || 0, fields: Object.fromEntries(fields) };
  } catch {
    return undefined;
  }
}

function isValue(value: unknown): value is FieldValue {
  if (Array.isArray(value)) return value.every(Number.isInteger);
  return typeof value === 'string' || typeof value === 'boolean';
}
