import { createMarker, type MarkOptions } from './create-marker.ts';

/** Marks a whole text: see {@link createMarker}. */
export function markHtml(html: string, options: MarkOptions): string {
  const marker = createMarker(options);
  return marker.write(html) + marker.end();
}
