import type { EmbedHost } from './embed-host.ts';
import type { QuietFrame } from './quiet-frame.ts';

/**
 * Gives the frames of one vendor, while they are held, the address at which it keeps less. The page reads it back: it is where the frame
 * goes, and the origin with which the page's code has to talk. A frame that is running is left alone, since a new address
 * would start it anew. Returns what has to be called after every change, before a frame that a change has granted has got its address.
 */
export function connectFrames(
  host: Pick<EmbedHost, 'decide'>,
  { document }: Window,
  { vendor, rewrite }: QuietFrame,
): () => void {
  let wasHeld = false;
  return () => {
    const isHeld = !host.decide({ vendor }).granted;
    if (isHeld || wasHeld) for (const frame of document.querySelectorAll('iframe')) quieten(frame, rewrite);
    wasHeld = isHeld;
  };
}

/** Marked HTML has the address under `data-src`, where the placeholder reads it. */
function quieten(frame: HTMLIFrameElement, rewrite: (address: string) => string): void {
  for (const name of ['data-src', 'src']) {
    const written = frame.getAttribute(name);
    const quiet = written && rewrite(written);
    if (quiet && quiet !== written) frame.setAttribute(name, quiet);
  }
}
