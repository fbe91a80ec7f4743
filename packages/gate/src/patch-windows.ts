import type { Hold } from './hold.ts';
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
      const found = findAct(scope, address, String(args[1] ?? ''));
      if (found) {
        holds.drop(found);
        return null;
      }
      const opened = call();
      scope.guard(opened as Realm | null);
      return opened;
    }),
    patchMethod(realm.HTMLElement.prototype, 'click', (call, self) => {
      const { form } = self as HTMLButtonElement;
      const { target, href } = self as HTMLAnchorElement;
      // A link that leaves the page is a navigation, and the site's own affair.
      const leaves = !target || /^_(self|top|parent)$/i.test(target);
      holdAct(scope, form ? findSubmission(scope, form) : findAct(scope, leaves ? '' : String(href), target), call);
    }),
    ...(['submit', 'requestSubmit'] as const).map((name) =>
      patchMethod(realm.HTMLFormElement.prototype, name, (call, self) =>
        holdAct(scope, findSubmission(scope, self), call),
      ),
    ),
  ];
  return together(undos);
}

type Act = Pick<Hold, 'kind' | 'subject' | 'what'>;

function findSubmission(scope: Scope, form: HTMLFormElement): Act | undefined {
  const { get } = scope.attributes;
  return findAct(scope, get.call(form, 'action') ?? '', get.call(form, 'target') ?? '');
}

/**
 * Whom a script would go to at this address without a grant; `undefined` where it may, or the visitor does. What goes to one of the
 * page's frames is a frame like any other; a window of a host that nobody declared is the browser's to block.
 */
function findAct(scope: Scope, what: string, target: string): Act | undefined {
  const { classify, holds, isVisitorActing, realm } = scope;
  const kind = isFrame(realm, target) ? 'frame' : 'window';
  const subject = what ? classify(what, kind) : undefined;
  return subject && !isVisitorActing() && !holds.passes(kind, subject, what) ? { kind, subject, what } : undefined;
}

/** @see https://html.spec.whatwg.org/multipage/nav-history-apis.html#document-tree-child-navigable-target-name-property-set */
function isFrame(realm: Realm, target: string): boolean {
  const named = (realm as unknown as Record<string, Partial<Window> | undefined>)[target];
  return Boolean(target) && named !== realm && named?.top === realm.top;
}

function holdAct({ holds }: Scope, found: Act | undefined, act: () => void): void {
  if (!found) {
    act();
    return;
  }
  holds.add({
    ...found,
    release: act,
    drop() {},
  });
}
