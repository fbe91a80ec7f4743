export { CATALOGUE_NAMES } from './catalogue-names.ts';
export { CATALOGUE_TABLE } from './catalogue-table.ts';
export { decodeNames } from './decode-names.ts';
export { decodeTable } from './host-table.ts';
export { IAB_IDS } from './iab-ids.ts';
export { type Address, createMatcher, type Matcher } from './match-host.ts';
export { type Csp, type CspGround, resolveCsp } from './resolve-csp.ts';
export { type ResolvedRules, resolveRules } from './resolve-rules.ts';
export type { Names } from './table-rule.ts';
