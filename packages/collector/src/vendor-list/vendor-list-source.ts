import { readFile, stat } from 'node:fs/promises';
import * as v from 'valibot';
import { type VendorList, vendorListSchema } from './vendor-list-schema.ts';

/** A list in memory, with the text that it was read from. */
interface StoredVendorList {
  readonly list: VendorList;
  readonly text: string;
}

/** Gives the vendor list as it is now; rejects with what is wrong if there is none that can be served. */
export type VendorListSource = () => Promise<StoredVendorList>;

/**
 * Creates the source of a list that the operator keeps in a file. The list changes every week: a file that has changed is read again with
 * the next request, so that nothing needs to be restarted. IAB Europe's host is never asked.
 */
export function createVendorListSource(path: string): VendorListSource {
  let held: { readonly version: string; readonly stored: Promise<StoredVendorList> } | undefined;
  return async () => {
    const { mtimeMs, size } = await stat(path);
    const version = `${mtimeMs} ${size}`;
    if (held?.version !== version) held = { version, stored: read(path) };
    return held.stored;
  };
}

async function read(path: string): Promise<StoredVendorList> {
  const text = await readFile(path, 'utf8');
  const { success, output, issues } = v.safeParse(vendorListSchema, JSON.parse(text));
  if (success) return { list: output, text };
  const [first] = issues;
  throw new TypeError(`${v.getDotPath(first) ?? 'the file'}: ${first.message}`);
}
