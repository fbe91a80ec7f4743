import { VENDOR_ID, type VendorId } from './vendor.ts';

/**
 * The name of the cookie by which a page says, for the moment in which it is loaded anew, what its visitor lets load once: a
 * policy cannot be loosened in the page, and a server that sends one must know.
 */
export function onceCookie(cookieName: string): string {
  return `${cookieName}-once`;
}

/** Reads that cookie from cookies as a document or a `Cookie` header lists them: ids parted by `!`. What is no id is left out. */
export function readOnce(cookies: string, cookieName: string): VendorId[] {
  const start = `${onceCookie(cookieName)}=`;
  const cookie = cookies.split(/; */).find((each) => each.startsWith(start)) ?? start;
  return cookie
    .slice(start.length)
    .split('!')
    .filter((id) => VENDOR_ID.test(id));
}
