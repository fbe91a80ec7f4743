/** A text and the way back to the very bytes that it was read from. */
export interface FileText {
  readonly text: string;
  /** The bytes of this text with some ASCII changed in it. */
  bytesOf(text: string): Buffer;
}

/**
 * Reads the bytes of an HTML file or script so that any of them come back as they were: UTF-16 by its mark, UTF-8 where they are that, and else one
 * character for each byte. All that markup is made of is ASCII in any other encoding that a page may have.
 *
 * @see https://encoding.spec.whatwg.org/#bom-sniff
 */
export function readFileText(bytes: Buffer): FileText {
  const mark = bytes.length % 2 === 0 ? bytes.subarray(0, 2).toString('hex') : '';
  if (mark === 'fffe') return decoded(bytes, 'utf16le');
  if (mark === 'feff') {
    return { text: swapped(bytes).toString('utf16le'), bytesOf: (text) => swapped(Buffer.from(text, 'utf16le')) };
  }
  const utf8 = decoded(bytes, 'utf8');
  return utf8.bytesOf(utf8.text).equals(bytes) ? utf8 : decoded(bytes, 'latin1');
}

function decoded(bytes: Buffer, encoding: BufferEncoding): FileText {
  return { text: bytes.toString(encoding), bytesOf: (text) => Buffer.from(text, encoding) };
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}
