import { base64 } from '@scure/base';

/** Bytes as standard base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  return base64.encode(bytes);
}

/** The bytes of a standard base64 text, or `undefined` if it is none, or not the one that these bytes are written as. */
export function fromBase64(text: string): Uint8Array | undefined {
  try {
    return base64.decode(text);
  } catch {
    return undefined;
  }
}
