import { patchMethod, type Undo, undoAll } from './patch.ts';
import type { Scope } from './scope.ts';

/**
 * Holds windows and forms that a script opens or sends to a vendor on its own. What follows on a click or a key is the
 * visitor's own act and passes, as it passes a browser's popup blocker; a held `open` answers `null`, as it does there.
 * Windows of this origin are guarded before the page can reach into them.
 */
export function patchWindows(scope: Scope): Undo {
  const { realm, classify, holds } = scope;
  const isVisitors = (): boolean => realm.navigator.userActivation?.isActive ?? false;
  const undos = [
    patchMethod(realm, 'open', (native, self, args) => {
      const address = String(args[0] ?? '');
      const subject = classify(address, 'window');
      if (subject && !isVisitors() && !holds.passes('window', subject, address)) {
        holds.drop({ kind: 'window', subject, what: address });
        return null;
      }
      const opened = Reflect.apply(native, self, args);
      scope.guard(opened as Scope['realm'] | null);
      return opened;
    }),
    patchMethod(realm.HTMLFormElement.prototype, 'submit', (native, self) => {
      const address = scope.attributes.get.call(self, 'action') ?? '';
      const subject = address ? classify(address, 'window') : undefined;
      if (!subject || isVisitors() || holds.passes('window', subject, address)) return native.call(self);
      holds.add({
        kind: 'window',
        subject,
        what: address,
        release() {
          native.call(self);
          return undefined;
        },
        drop() {},
      });
    }),
  ];
  return () => undoAll(undos);
}
