import { IMPORT_CALL } from '@sluice/core';

/** An `import()`, and no method of that name. */
const ANY = /(?<![\w$.])import\s*\(/g;
/** One whose address only shows as it runs. */
const COMPUTED = /(?<![\w$.])import\s*\((?!\s*(["'`])[^"'`$]*\1\s*[,)])/g;

/** A text of code in which each `import()` asks the gate first, as in marked files. A second time nothing changes. */
export function askFirst(code: string, isComputed = false): string {
  if (code.includes(IMPORT_CALL)) return code;
  // Older browsers know no second argument.
  const parameters = /\bwith\b/.test(code) ? 'u,o' : 'u';
  return code.replace(isComputed ? COMPUTED : ANY, () => `${IMPORT_CALL}((${parameters})=>import(${parameters}),`);
}
