import { isCategory, type Subject, VENDOR_ID } from '@sluice/core';

/** Reads a mark. What names neither a category nor a vendor belongs to nobody, and is held. */
export function parseMark(mark: string): Subject {
  const name = mark.trim();
  if (isCategory(name)) return { category: name };
  return VENDOR_ID.test(name) ? { vendor: name } : {};
}
