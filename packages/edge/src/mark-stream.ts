import { bytesOfText, textOfBytes } from './byte-text.ts';
import { createMarker, type Marker, type MarkOptions } from './create-marker.ts';

/**
 * Creates a stream that marks the HTML of one page, byte by byte, in any encoding that writes ASCII as ASCII. What has arrived goes on at
 * once, but for a tag that is not complete or the text of a script or style that is still to be judged. If marking fails, the stream ends
 * with that error: what could not be judged does not go out.
 */
export function markStream(options: MarkOptions): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return pipeMarker(createMarker(options));
}

/** Creates a stream that sends bytes through a marker. */
export function pipeMarker(marker: Marker): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  return new TransformStream({
    transform(chunk, controller) {
      const text = marker.write(textOfBytes(chunk));
      if (text) controller.enqueue(bytesOfText(text));
    },
    flush(controller) {
      const text = marker.end();
      if (text) controller.enqueue(bytesOfText(text));
    },
  });
}
