/**
 * The address of a page as its visitor sees it: what was asked for, at `origin` where that is given. `undefined` for what is no address of
 * the web.
 */
export function pageAddress(asked: string, origin?: string): string | undefined {
  if (!URL.canParse(asked)) return undefined;
  const page = new URL(asked);
  if (!/^https?:$/.test(page.protocol)) return undefined;
  if (origin === undefined) return page.href;
  const seen = new URL(origin);
  // Not by resolving: a path may begin with two slashes.
  seen.pathname = page.pathname;
  seen.search = page.search;
  return seen.href;
}
