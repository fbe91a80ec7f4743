import { patchAccessor, together, type Undo } from './patch.ts';
import type { Realm, Scope } from './scope.ts';

const FRAMES = ['HTMLIFrameElement', 'HTMLFrameElement', 'HTMLObjectElement'] as const;

/**
 * Guards the window of a frame whenever the page asks for it: a document of the site that loads in a frame brings natives of its own long before the frame's
 * `load`, and a page's listener for that may stand before ours.
 */
export function patchFrames({ realm, guard }: Scope): Undo {
  const undos = FRAMES.flatMap((name) => {
    const { prototype } = (realm as Partial<Pick<Realm, 'HTMLIFrameElement'>>)[name as 'HTMLIFrameElement'] ?? {};
    return [
      patchAccessor<HTMLIFrameElement, Window | null>(prototype, 'contentWindow', {
        get(call) {
          const inner = call();
          guard(inner as Realm | null);
          return inner;
        },
      }),
      patchAccessor<HTMLIFrameElement, Document | null>(prototype, 'contentDocument', {
        get(call) {
          const inner = call();
          guard((inner?.defaultView ?? null) as Realm | null);
          return inner;
        },
      }),
    ];
  });
  return together(undos);
}
