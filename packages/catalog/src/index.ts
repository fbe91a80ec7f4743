export { CATALOGUE } from './catalogue.ts';
export { CATALOGUE_TABLE } from './catalogue-table.ts';
export { type DeclaredCookie, type DeclaredVendor, declareVendors, undeclarable } from './declare-vendors.ts';
export { decodeTable, encodeTable } from './host-table.ts';
export { type Address, createMatcher, type Matcher } from './match-host.ts';
export { type Csp, type CspGround, resolveCsp } from './resolve-csp.ts';
export { type ResolvedRules, resolveRules } from './resolve-rules.ts';
export { type CookieFact, ruleOf, type StorageFact, type Vendor } from './vendor-entry.ts';
