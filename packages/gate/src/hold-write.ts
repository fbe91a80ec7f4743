import type { Subject } from '@sluice/core';
import type { Kind } from './hold.ts';
import type { Holds } from './holds.ts';

/**
 * Makes a write at once if it is granted or nobody's. Otherwise it waits while the visitor is being asked, and only the
 * last one of a name: what it would have overwritten never was there.
 */
export function holdWrite(
  holds: Holds,
  kind: Kind & ('cookie' | 'storage'),
  subject: Subject | undefined,
  name: string,
  write: () => void,
): void {
  if (!subject || holds.passes(kind, subject, name)) {
    write();
    return;
  }
  for (const earlier of holds.all()) if (earlier.kind === kind && earlier.what === name) holds.remove(earlier);
  holds.add({
    kind,
    subject,
    what: name,
    release() {
      write();
      return undefined;
    },
    drop() {},
  });
}
