import type { Subject } from '@sluice/core';
import { holdWrite } from './hold-write.ts';
import { patchAccessor, type Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/** Names the owner of a cookie or a storage key, if it belongs to anybody that must be granted. */
export type OwnerOf = (name: string) => Subject | undefined;

/** Holds writes of known cookies to `document.cookie`. A write that deletes goes through. */
export function patchCookies({ realm, holds }: Scope, ownerOf: OwnerOf): Undo {
  return patchAccessor<Document, string>(realm.Document.prototype, 'cookie', {
    set(call, _self, [cookie]) {
      const text = String(cookie);
      // In Chromium a cookie without a name, `=_ga`, reads back as one that is called so.
      const name = /^[\s=]*([^=;]*)/.exec(text)?.[1]?.trim() ?? '';
      const owner = ownerOf(name);
      const waits = owner && !deletes(text) ? owner : undefined;
      holdWrite(holds, { kind: 'cookie', name, key: `cookie ${name}` }, waits, () => call([cookie]));
    },
  });
}

/** Of each attribute the last one counts, and Max-Age goes before Expires (RFC 6265, 5.2 and 5.3). */
function deletes(cookie: string): boolean {
  const last = (name: string): string | undefined =>
    [...cookie.matchAll(new RegExp(`;\\s*${name}=([^;]*)`, 'gi'))].at(-1)?.[1]?.trim();
  const maxAge = last('max-age');
  if (maxAge !== undefined && /^-?\d+$/.test(maxAge)) return Number(maxAge) <= 0;
  return Date.parse(last('expires') ?? '') < Date.now();
}
