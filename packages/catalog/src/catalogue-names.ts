import { AT_ONCE } from './at-once.ts';
import { CATALOGUE } from './catalogue.ts';
import { type Names, writeDetails } from './table-rule.ts';
import { ruleOf } from './vendor-entry.ts';

/**
 * Cookies and keys that `CATALOGUE_TABLE` leaves out, as the text that `decodeNames` reads: a line for each vendor, its id first. The bundles
 * get this module's value in place of its source, too.
 */
export const CATALOGUE_NAMES: string = CATALOGUE.map(ruleOf)
  .filter((rule) => !AT_ONCE.has(rule.id))
  .flatMap(({ id, cookies, storage }) => writeNames(id, { cookies, storage }))
  .join('\n');

function writeNames(id: string, names: Names): string | [] {
  const details = writeDetails(names);
  return details ? `${id} ${details}` : [];
}
