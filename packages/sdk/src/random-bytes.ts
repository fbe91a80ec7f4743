/** 16 random bytes of the browser's cryptographic generator, which insecure contexts have too. */
export function randomBytes(): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(16));
}
