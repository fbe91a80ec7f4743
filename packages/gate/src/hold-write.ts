import type { Subject } from '@sluice/core';
import type { Kind } from './hold.ts';
import type { Holds } from './holds.ts';

/**
 * Makes a write at once if it is granted or nobody's. Otherwise it waits while the visitor is being asked, and only the
 * last one of a key: what it would have overwritten never was there.
 *
 * @param key tells apart what `name` alone does not: the two storages
 */
export function holdWrite(
  holds: Holds,
  { kind, name, key }: { readonly kind: Kind & ('cookie' | 'storage'); readonly name: string; readonly key: string },
  subject: Subject | undefined,
  write: () => void,
): void {
  holds.removeKey(key);
  if (!subject || holds.passes(kind, subject, name)) {
    write();
    return;
  }
  holds.add({
    kind,
    subject,
    what: name,
    key,
    release: write,
    drop() {},
  });
}
