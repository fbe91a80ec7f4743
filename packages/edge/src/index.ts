export { createMarker, type Marker, type MarkOptions } from './create-marker.ts';
export { markConnect } from './mark-connect.ts';
export { markFetch } from './mark-fetch.ts';
export { markHono } from './mark-hono.ts';
export { markHtml } from './mark-html.ts';
export { markResponse, type ServerMarkOptions } from './mark-response.ts';
export { markStream } from './mark-stream.ts';
export type { Marked } from './marking.ts';
export { readTagConfig } from './read-tag-config.ts';
