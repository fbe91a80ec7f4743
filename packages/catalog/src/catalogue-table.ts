import { AT_ONCE } from './at-once.ts';
import { CATALOGUE } from './catalogue.ts';
import { encodeTable } from './host-table.ts';
import { ruleOf } from './vendor-entry.ts';

/**
 * The whole catalogue as the text that `decodeTable` reads, with cookies and keys of the vendors in {@link AT_ONCE}. The bundles get this
 * module's value in place of its source, so that no page carries the entries that only people read.
 */
export const CATALOGUE_TABLE: string = encodeTable(
  CATALOGUE.map(ruleOf).map((rule) => (AT_ONCE.has(rule.id) ? rule : { ...rule, cookies: [], storage: [] })),
);
