import type { ExportWriter } from './export-format.ts';
import type { ReceiptPages } from './receipt-pages.ts';

/**
 * Makes a stream of an export. A page is read when the reader wants one and has taken the one before, so that a slow reader costs no memory. A failure of the store
 * errors the stream, which cuts the connection: an export never ends as if it were whole.
 *
 * @param pages see `openPages`
 * @param onError gets what failed
 */
export function streamExport(
  pages: ReceiptPages,
  writer: ExportWriter,
  onError: (error: unknown) => void,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  let before = writer.head;
  let count = 0;

  /** The next piece, and whether it was the last. */
  async function next(): Promise<{ readonly text: string; readonly isLast: boolean }> {
    const { value: page } = await pages.next();
    const parts = [before];
    before = '';
    if (!page) return { text: parts.concat(writer.tail(count)).join(''), isLast: true };
    for (const stored of page) parts.push(await writer.row(stored));
    count += page.length;
    // White space between values of JSON, where a format writes nothing: whoever waits sees that somebody is at work.
    return { text: parts.join('') || '\n', isLast: false };
  }

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { text, isLast } = await next();
          if (text) controller.enqueue(encoder.encode(text));
          if (isLast) controller.close();
        } catch (error) {
          onError(error);
          // Whoever serves the stream prints its error; what the store said is for the operator's log.
          controller.error(new Error('The export was cut short.'));
        }
      },
      async cancel() {
        await pages.return();
      },
    },
    // Nothing is read ahead.
    { highWaterMark: 0 },
  );
}
