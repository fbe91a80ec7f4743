/**
 * The Content-Security-Policy for a visitor with this `cookie` header; `undefined` where everything is granted. A stand-in with
 * the shape of the real one: own files, what is necessary, and inline code.
 */
export function strictPolicy(cookie: string): string | undefined {
  const isGranted = /(^|; )sluice=[^;]*metrics~[gi]/.test(cookie);
  const sources = "'self' 'unsafe-inline' data: blob: https://cdn.test https://payments.test";
  return isGranted ? undefined : `default-src ${sources}; script-src ${sources}; connect-src ${sources} ws: ;`;
}
