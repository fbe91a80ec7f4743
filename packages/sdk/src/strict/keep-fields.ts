import { type FieldValue, readField } from './field-value.ts';
import { FIELDS_KEY } from './fields-key.ts';
import { listFields } from './list-fields.ts';

/** What is kept of a page while it is loaded anew. */
export interface KeptPage {
  /** The page's address: what is kept of one is not for another. */
  readonly href: string;
  readonly left: number;
  readonly top: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
}

/** Characters that are kept of all fields together; what does not fit is left out. */
const LIMIT = 100_000;

/** Keeps where a page is scrolled to and what was filled in, in the storage of this tab alone. */
export function keepFields({ document, location, scrollX, scrollY, sessionStorage }: Window): void {
  let room = LIMIT;
  const fields: [string, FieldValue][] = [];
  for (const [key, field] of listFields(document)) {
    const value = readField(field);
    if (value === undefined) continue;
    const size = JSON.stringify([key, value]).length;
    if (size > room) continue;
    room -= size;
    fields.push([key, value]);
  }
  const kept: KeptPage = {
    href: location.href,
    left: scrollX,
    top: scrollY,
    fields: Object.fromEntries(fields),
  };
  sessionStorage.setItem(FIELDS_KEY, JSON.stringify(kept));
}
