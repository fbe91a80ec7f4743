import { join, resolve } from 'node:path';

/** Stands for the site where its address is not known: no host is its own. */
const UNKNOWN = 'https://own.invalid/';

/** The address of a file of the site. An index is that of its folder. */
export function siteAddress(path: string, url: string = UNKNOWN): string {
  const page = path
    .split('\\')
    .join('/')
    .replace(/(^|\/)index\.html?$/i, '$1');
  return new URL(page.split('/').map(encodeURIComponent).join('/'), url).href;
}

/** The file at an address of the site, by its full path; `undefined` if it is none of the site's. */
export function fileAt(address: string, root: string, url: string = UNKNOWN): string | undefined {
  const start = new URL('.', url).href;
  if (!address.startsWith(start)) return undefined;
  const [path = ''] = address.slice(start.length).split(/[?#]/);
  try {
    return resolve(join(root, decodeURIComponent(path)));
  } catch {
    return undefined;
  }
}
