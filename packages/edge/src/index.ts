export { createMarker, type Marker, type MarkOptions } from './create-marker.ts';
export { markHtml } from './mark-html.ts';
export { markStream } from './mark-stream.ts';
export type { Marked } from './marking.ts';
export { readTagConfig } from './read-tag-config.ts';
