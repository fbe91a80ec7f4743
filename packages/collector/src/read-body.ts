import { Problem } from './problem.ts';

/**
 * Reads a request's body as UTF-8 text, which may have `limit` bytes. It stops at the first byte too many, so a sender
 * who declares no length or a wrong one costs no more memory than any other.
 *
 * @throws {Problem} 413 where it is longer, 400 where it ends early or is no valid UTF-8.
 */
export async function readBody(request: Request, limit: number): Promise<string> {
  const declared = Number(request.headers.get('content-length') ?? 0);
  if (declared > limit) throw tooLarge(limit);
  // With a length the parser of HTTP keeps the sender to it, and the body is read without a stream in between.
  const bytes = declared > 0 ? await readAll(request) : await readStream(request, limit);
  if (bytes.byteLength > limit) throw tooLarge(limit);
  try {
    // The mark is kept, so that the text is the bytes; JSON refuses it.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Problem(400, 'bad_encoding', 'The body is no valid UTF-8; send JSON in UTF-8.');
  }
}

async function readAll(request: Request): Promise<Uint8Array> {
  return new Uint8Array(await request.arrayBuffer().catch(cutShort));
}

async function readStream(request: Request, limit: number): Promise<Uint8Array> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(cutShort);
    if (done) return joined(chunks, size);
    size += value.byteLength;
    if (size > limit) {
      // Not awaited: some senders never end, and the answer must not wait for them.
      reader.cancel().catch(() => undefined);
      throw tooLarge(limit);
    }
    chunks.push(value);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

function cutShort(): never {
  throw new Problem(400, 'body_cut_short', 'The connection ended before the body did; send it again.');
}

function tooLarge(limit: number): Problem {
  return new Problem(413, 'too_large', `The body has more than ${limit} bytes; a receipt is far smaller.`);
}
