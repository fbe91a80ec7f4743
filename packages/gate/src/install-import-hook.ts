import { IMPORT_HOOK } from '@sluice/core';
import { subjectOf } from './find-held.ts';
import type { Undo } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Installs what marked scripts ask before they import: no patch of a page gets in front of `import()`, so that marking puts a call of this
 * hook in its place. The promise stays open while the visitor is being asked; if the import will not be granted it fails as
 * an unreachable file does.
 *
 * `load` is the script's own `import()`, which knows by whom it is asked: relative addresses and the referrer stay right.
 */
export function installImportHook(scope: Scope): Undo {
  const { realm, holds } = scope;
  const hook = async (
    load: (address: string, options: unknown) => Promise<unknown>,
    specifier: unknown,
    options: unknown,
  ): Promise<unknown> => {
    const what = `${specifier}`;
    const subject = subjectOf(scope, null, 'script', what);
    if (!subject || holds.passes('script', subject, what)) return load(what, options);
    return new Promise((resolve, reject) => {
      holds.add({
        kind: 'script',
        subject,
        what,
        release() {
          resolve(load(what, options));
          return undefined;
        },
        drop: () => reject(new realm.TypeError(`Failed to fetch dynamically imported module: ${what}`)),
      });
    });
  };
  Object.defineProperty(realm, IMPORT_HOOK, { value: hook, configurable: true });
  return () => Reflect.deleteProperty(realm, IMPORT_HOOK);
}
