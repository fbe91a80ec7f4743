export { CATALOGUE } from './catalogue.ts';
export { type DeclaredVendor, declareVendors, undeclarable } from './declare-vendors.ts';
export { type CookieFact, ruleOf, type StorageFact, type Vendor } from './vendor-entry.ts';
