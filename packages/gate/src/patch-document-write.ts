import { findProperty, patchMethod, together, type Undo } from './patch.ts';
import { rewriteMarkup } from './rewrite-markup.ts';
import type { Scope } from './scope.ts';
import { trustHtml } from './trust.ts';

/** The beginning of a tag that the next call has to end. */
const UNFINISHED = /<[a-z!/][^>]*$/i;

/**
 * Marks what `document.write` puts in front of the parser, which runs and fetches it within the call. A tag that is written in
 * pieces waits for its end, as it does in the parser.
 */
export function patchDocumentWrite(scope: Scope): Undo {
  const { prototype } = scope.realm.Document;
  const write = findProperty(prototype, 'write').descriptor?.value as typeof prototype.write;
  const rests = new WeakMap<Document, string>();
  const undos = (['write', 'writeln'] as const).map((name) =>
    patchMethod(prototype, name, (call, self, args) => {
      const html = (rests.get(self) ?? '') + args.join('') + (name === 'writeln' ? '\n' : '');
      const [rest = ''] = UNFINISHED.exec(html) ?? [];
      rests.set(self, rest);
      const whole = html.slice(0, html.length - rest.length);
      const marked = rewriteMarkup(scope, whole);
      // What has nothing to wait for goes on as the page passed it, a trusted value among it.
      if (marked === html && html === String(args)) call();
      else write.call(self, trustHtml(scope, marked));
      // It may have begun a new document.
      scope.watch(self);
      for (const frame of self.querySelectorAll('iframe,frame,object')) scope.guardFrame(frame);
    }),
  );
  return together(undos);
}
