/**
 * The policies for a visitor with this `cookie` header; none where everything is granted. A stand-in with
 * the shape of the real one: own files, what is necessary, and inline code.
 */
export function strictPolicies(cookie: string): string[] {
  if (/(^|; )sluice=[^;]*metrics~[gi]/.test(cookie)) return [];
  const sources = "'self' 'unsafe-inline' data: blob: https://cdn.test https://payments.test";
  return [`default-src ${sources}`];
}
