export { type CspResolver, type CspSite, createCspResolver } from './create-csp-resolver.ts';
export { createPolicyOf, type PolicyOf, type PolicyRequest, type StrictOptions } from './create-policy-of.ts';
export { type CspVisitor, type GetHeader, readVisitor } from './csp-visitor.ts';
export { readTagConfig } from './read-tag-config.ts';
export { type FetchHandler, strictFetch } from './strict-fetch.ts';
export { type NodeMiddleware, strictNode } from './strict-node.ts';
export { COUNTRY_HEADERS, type CountryHeader, readRegion } from './visitor-region.ts';
