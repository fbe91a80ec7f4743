import { attributeOf } from './attribute-of.ts';
import type { Tag } from './tag.ts';

/** Types by which a browser runs a script: https://mimesniff.spec.whatwg.org/#javascript-mime-type */
const RUNNABLE = /^(|module|(text|application)\/(x-)?(java|ecma|j|live)script[\d.]*)$/i;

/** What a browser does with a script. */
export type ScriptUse = 'run' | 'module' | 'speculate' | 'map' | 'nothing';

/** Reads the use of a script element from its type. Data and templates are put to none. */
export function scriptUse(tag: Tag): ScriptUse {
  const type = (attributeOf(tag, 'type') ?? '').trim().toLowerCase();
  if (type === 'speculationrules') return 'speculate';
  if (type === 'importmap') return 'map';
  if (!RUNNABLE.test(type)) return 'nothing';
  return type === 'module' ? 'module' : 'run';
}
