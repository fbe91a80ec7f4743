import type { Asked } from './asked.ts';

/**
 * A short name of what was asked, vendors and purposes: equal questions have equal fingerprints, in whatever order the
 * configuration lists them. It tells versions apart in receipts and proves nothing by itself (64-bit FNV-1a, as 13 base-36 digits at most).
 *
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function fingerprint({ vendors, categories, revision, questions }: Asked): string {
  const parts = [...vendors].map(([id, category]) => `${id}=${category}${questions.get(id) ?? ''}`);
  const text = JSON.stringify([revision, [...categories].sort(), parts.sort()]);
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index++) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(36);
}
