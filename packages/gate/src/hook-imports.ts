import { askFirst } from './ask-first.ts';
import { isRunnable } from './hold-script.ts';
import type { Scope } from './scope.ts';
import { trustScript } from './trust.ts';

/**
 * Lets an inline script that page code puts in ask before it imports what only shows as it runs; what it names in plain text is judged with
 * the script. Those of the HTML stay as they are: a policy may know them by their hash, and marking has seen to them.
 */
export function hookImports(scope: Scope, script: HTMLScriptElement): void {
  const { text } = script;
  if (!text || script.src || !isRunnable(scope, script)) return;
  const asked = askFirst(text, true);
  if (asked === text) return;
  try {
    script.text = trustScript(scope, asked);
  } catch {
    // The site lets no policy of ours make scripts: it runs as it is.
  }
}
