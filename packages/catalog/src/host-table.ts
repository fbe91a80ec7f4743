import { CATEGORIES, type VendorRule } from '@sluice/core';

const LINE = '\n';
const FIELD = '|';
const ITEM = ' ';

/**
 * Writes rules as the text that travels to every page: a line for each, `id|category|hosts|cookies|storage|embed|globals`,
 * lists parted by spaces, the category as its place in `CATEGORIES`, empty fields at the end left out. Plain text: a
 * server's brotli makes more of repeated names than any denser code of our own would leave it.
 *
 * @throws {RangeError} if a value contains a character that parts values, which would make another rule of it.
 */
export function encodeTable(rules: readonly VendorRule[]): string {
  return rules
    .map(({ id, category, hosts, cookies, storage, embed = '', globals = [] }) => {
      const lists = [hosts, cookies, storage].map((list) => list.map((item) => part(item, id, /[\n|\s]/)).join(ITEM));
      const names = globals.map((item) => part(item, id, /[\n|\s]/)).join(ITEM);
      const fields = [id, CATEGORIES.indexOf(category), ...lists, part(embed, id, /[\n|]/), names];
      return fields.join(FIELD).replace(/\|+$/, '');
    })
    .join(LINE);
}

function part(value: string, id: string, parting: RegExp): string {
  if (!parting.test(value)) return value;
  throw new RangeError(`[catalog] "${value}" of vendor ${id} holds a space, a line break or "|"; the table cannot`);
}

/** Reads what {@link encodeTable} wrote. The text is part of the build, so that nothing is checked here. */
export function decodeTable(text: string): VendorRule[] {
  return text.split(LINE).map((line) => {
    const [id = '', category = 0, hosts, cookies, storage, embed, globals] = line.split(FIELD);
    return {
      id,
      category: CATEGORIES[+category] ?? 'necessary',
      hosts: items(hosts),
      cookies: items(cookies),
      storage: items(storage),
      ...(embed && { embed }),
      ...(globals && { globals: items(globals) }),
    };
  });
}

function items(list: string | undefined): string[] {
  return list ? list.split(ITEM) : [];
}
