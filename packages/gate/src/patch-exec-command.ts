import { patchMethod, type Undo } from './patch.ts';
import { rewriteMarkup } from './rewrite-markup.ts';
import type { Scope } from './scope.ts';
import { trustHtml } from './trust.ts';

/**
 * Marks the markup that an editor inserts by command, and pictures: the browser makes elements of them within the call, and shows them.
 *
 * @see https://w3c.github.io/editing/docs/execCommand/#the-inserthtml-command
 */
export function patchExecCommand(scope: Scope): Undo {
  return patchMethod(scope.realm.Document.prototype, 'execCommand', (call, self, args) => {
    const [command, hasUi, value] = args;
    const name = String(command).toLowerCase();
    const html = name === 'insertimage' ? `<img src="${escapeValue(String(value))}">` : String(value);
    const marked = /^insert(?:html|image)$/.test(name) ? rewriteMarkup(scope, html) : html;
    const isDone = marked === html ? call() : call(['insertHTML', hasUi, trustHtml(scope, marked)]);
    scope.watch(self);
    return isDone;
  });
}

function escapeValue(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
