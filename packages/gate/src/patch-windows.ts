import type { Subject } from '@sluice/core';
import { patchMethod, together, type Undo } from './patch.ts';
import type { Realm, Scope } from './scope.ts';

/**
 * Holds windows, links and forms by which a script goes to a vendor on its own. What follows on a click or a key is the
 * visitor's own act and passes, as it passes a browser's popup blocker; a held `open` answers `null`, as it does there.
 * Windows of this origin are guarded before the page can reach into them.
 */
export function patchWindows(scope: Scope): Undo {
  const { realm, holds } = scope;
  const undos = [
    patchMethod(realm, 'open', (call, _self, args) => {
      const address = String(args[0] ?? '');
      const subject = subjectOf(scope, address);
      if (subject) {
        holds.drop({ kind: 'window', subject, what: address });
        return null;
      }
      const opened = call();
      scope.guard(opened as Realm | null);
      return opened;
    }),
    patchMethod(realm.HTMLElement.prototype, 'click', (call, self) => {
      const form = (self as HTMLButtonElement).form;
      const { target, href } = self as HTMLAnchorElement;
      // A link that leaves the page is a navigation, and the site's own affair.
      const leaves = !target || /^_(self|top|parent)$/i.test(target);
      holdAct(scope, form ? actionOf(scope, form) : leaves ? '' : String(href), call);
    }),
    ...(['submit', 'requestSubmit'] as const).map((name) =>
      patchMethod(realm.HTMLFormElement.prototype, name, (call, self) => holdAct(scope, actionOf(scope, self), call)),
    ),
  ];
  return together(undos);
}

function actionOf({ attributes }: Scope, form: HTMLFormElement): string {
  return attributes.get.call(form, 'action') ?? '';
}

/** Whom a script would go to at this address without a grant; `undefined` where it may, or the visitor does. */
function subjectOf({ classify, holds, isVisitorActing }: Scope, address: string): Subject | undefined {
  const subject = address ? classify(address, 'window') : undefined;
  return subject && !isVisitorActing() && !holds.passes('window', subject, address) ? subject : undefined;
}

function holdAct(scope: Scope, address: string, act: () => void): void {
  const subject = subjectOf(scope, address);
  if (!subject) {
    act();
    return;
  }
  scope.holds.add({
    kind: 'window',
    subject,
    what: address,
    release: act,
    drop() {},
  });
}
