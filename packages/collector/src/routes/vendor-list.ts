import type { Handler } from 'hono';
import { describeError, type Log } from '../log.ts';
import { Problem } from '../problem.ts';
import type { VendorListSource } from '../vendor-list/vendor-list-source.ts';

/** What {@link vendorList} needs. */
export interface VendorListOptions {
  readonly source: VendorListSource | undefined;
  readonly log: Log;
}

/** Most vendors that a page can ask for. */
const MAX_IDS = 500;

/** A list comes out once a week; a page that sees it a day later makes strings by the one before, which is allowed. */
const CACHE_CONTROL = 'public, max-age=86400';

/**
 * `GET /iab/vendor-list.json`: the operator's copy of the Global Vendor List, byte for byte. With `?ids=755,91` only these vendors, and
 * of the rest only what a string depends on: a list has more than a thousand vendors with all their texts. 404 where there is none that
 * can be served: then the operator's log has the cause.
 */
export function vendorList({ source, log }: VendorListOptions): Handler {
  return async (c) => {
    if (!source) throw notHere('SLUICE_VENDOR_LIST names no file.');
    const { list, text } = await source().catch((error: unknown) => {
      log(`The vendor list cannot be served. ${describeError(error)}`);
      throw notHere('The file cannot be read, or is no vendor list of version 3.');
    });
    const ids = c.req.query('ids');
    const headers = { 'Content-Type': 'application/json', 'Cache-Control': CACHE_CONTROL };
    if (ids === undefined) return c.body(text, 200, headers);
    const { gvlSpecificationVersion, vendorListVersion, tcfPolicyVersion, lastUpdated, vendors } = list;
    const asked = parseIds(ids).filter((id) => Object.hasOwn(vendors, id));
    const part = { gvlSpecificationVersion, vendorListVersion, tcfPolicyVersion, lastUpdated };
    const body = JSON.stringify({ ...part, vendors: Object.fromEntries(asked.map((id) => [id, vendors[id]])) });
    return c.body(body, 200, headers);
  };
}

function parseIds(text: string): readonly string[] {
  const ids = text === '' ? [] : text.split(',');
  if (ids.length <= MAX_IDS && ids.every((id) => /^[1-9]\d{0,4}$/.test(id))) return ids;
  throw new Problem(400, 'bad_ids', `Give up to ${MAX_IDS} numbers of vendors, parted by commas.`);
}

function notHere(why: string): Problem {
  return new Problem(404, 'no_vendor_list', `There is no vendor list here. ${why}`);
}
