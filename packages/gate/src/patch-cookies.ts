import type { Subject } from '@sluice/core';
import { patchAccessor, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** Names the owner of a cookie, if it belongs to anybody that must be granted. */
export type OwnerOf = (name: string) => Subject | undefined;

/**
 * Holds writes of known cookies to `document.cookie`. While the visitor is being asked the last write of a name waits, and
 * is made on a grant. A write that deletes goes through.
 */
export function patchCookies({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchAccessor<Document, string>(realm.Document.prototype, 'cookie', {
    set(native, self, [cookie]) {
      const text = String(cookie);
      const name = (text.split(/[=;]/, 1)[0] ?? '').trim();
      const subject = ownerOf(name);
      if (!subject || deletes(text) || holds.passes('cookie', subject, name)) return native.call(self, cookie);
      for (const earlier of holds.all()) if (earlier.kind === 'cookie' && earlier.what === name) holds.remove(earlier);
      holds.add({
        kind: 'cookie',
        subject,
        what: name,
        release() {
          native.call(self, cookie);
          return undefined;
        },
        drop() {},
      });
    },
  });
}

function deletes(cookie: string): boolean {
  const expires = /;\s*expires=([^;]+)/i.exec(cookie)?.[1];
  return /;\s*max-age=\s*(0|-)/i.test(cookie) || (expires !== undefined && Date.parse(expires) < Date.now());
}
