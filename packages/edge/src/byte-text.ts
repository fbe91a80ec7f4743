/** As many arguments as every engine takes in one call. */
const PIECE = 8192;

/**
 * Reads bytes as a text with one character for each. Markup is ASCII in every encoding that a page may have but UTF-16 and ISO-2022-JP, and
 * so the bytes between stay what they are, whatever they spell and wherever they are cut. Most pieces of most pages are ASCII alone, for which
 * the platform's own decoder is many times as fast.
 */
export function textOfBytes(bytes: Uint8Array): string {
  const ascii = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (ascii.length === bytes.length && !ascii.includes('\ufffd')) return ascii;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode.apply(null, bytes.subarray(at, at + PIECE) as unknown as number[]);
  }
  return text;
}

/** Writes the bytes of such a text. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const ascii = new TextEncoder().encode(text);
  if (ascii.length === text.length) return ascii;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
