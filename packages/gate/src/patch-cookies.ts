import type { Subject } from '@sluice/core';
import { holdWrite } from './hold-write.ts';
import { patchAccessor, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** Names the owner of a cookie or a storage key, if it belongs to anybody that must be granted. */
export type OwnerOf = (name: string) => Subject | undefined;

/** Holds writes of known cookies to `document.cookie`. A write that deletes goes through. */
export function patchCookies({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchAccessor<Document, string>(realm.Document.prototype, 'cookie', {
    set(native, self, [cookie]) {
      const text = String(cookie);
      const name = (text.split(/[=;]/, 1)[0] ?? '').trim();
      holdWrite(holds, 'cookie', deletes(text) ? undefined : ownerOf(name), name, () => native.call(self, cookie));
    },
  });
}

function deletes(cookie: string): boolean {
  const expires = /;\s*expires=([^;]+)/i.exec(cookie)?.[1];
  return /;\s*max-age=\s*(0|-)/i.test(cookie) || (expires !== undefined && Date.parse(expires) < Date.now());
}
