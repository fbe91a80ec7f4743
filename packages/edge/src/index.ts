export { COUNTRY_HEADERS, type CountryHeader, readRegion } from '@sluice/core';
export { type CspResolver, type CspSite, createCspResolver } from './create-csp-resolver.ts';
export { createMarker, type Marker, type MarkOptions } from './create-marker.ts';
export { createPolicyOf, type PolicyOf, type PolicyRequest, type StrictOptions } from './create-policy-of.ts';
export {
  createWellKnown,
  type WellKnown,
  type WellKnownAnswer,
  type WellKnownOptions,
  type WellKnownRequest,
} from './create-well-known.ts';
export { type CspVisitor, type GetHeader, readVisitor } from './csp-visitor.ts';
export { markConnect } from './mark-connect.ts';
export { markFetch } from './mark-fetch.ts';
export { markHono } from './mark-hono.ts';
export { markHtml } from './mark-html.ts';
export { markResponse, type ServerMarkOptions } from './mark-response.ts';
export { type FoundImport, type MarkedScript, markScript } from './mark-script.ts';
export { markStream } from './mark-stream.ts';
export type { Marked } from './marking.ts';
export { readTagConfig } from './read-tag-config.ts';
export { type FetchHandler, strictFetch } from './strict-fetch.ts';
export { type NodeMiddleware, strictNode } from './strict-node.ts';
export { createWellKnownResponse, wellKnownFetch } from './well-known-fetch.ts';
export { wellKnownHono } from './well-known-hono.ts';
export { wellKnownNode } from './well-known-node.ts';
