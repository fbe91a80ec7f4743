import { isDay, TRACKING_VALUES } from '@sluice/core';
import { SITE_ID } from '@sluice/receipt';
import * as v from 'valibot';
import { noticesSchema } from './notices/notice-schema.ts';
import type { Site } from './site.ts';
import { tagSchema } from './tag/tag-schema.ts';

const text = v.string('a text');

function list<Item extends v.GenericSchema>(item: Item, expected: string) {
  return v.pipe(v.array(item, expected), v.minLength(1, expected));
}

const id = v.pipe(text, v.regex(SITE_ID, "the site's id: lower-case letters, digits, hyphens, 64 at most"));

// Whoever is sent here reads addresses as this host's, so that each has to say its own.
const address = v.pipe(
  text,
  v.regex(/^https?:\/\/[^\s/]+\S*$/i, 'a whole address, such as "https://shop.example/privacy"'),
);
const addresses = list(address, 'whole addresses, such as ["https://shop.example/privacy"]');
const domain = v.pipe(text, v.regex(/^[a-z\d-]+(\.[a-z\d-]+)+$/i, 'a domain, such as "shop.example"'));
const tracking = v.picklist(TRACKING_VALUES, `one of ${TRACKING_VALUES.join(' ')}`);

const trackingStatus = v.pipe(
  v.strictObject(
    {
      tracking,
      dnt: v.exactOptional(tracking),
      compliance: v.exactOptional(addresses),
      qualifiers: v.exactOptional(v.pipe(text, v.regex(/^[\w-]{1,40}$/, 'letters that "compliance" defines'))),
      controller: v.exactOptional(addresses),
      'same-party': v.exactOptional(list(domain, 'domains, such as ["shop.example"]')),
      audit: v.exactOptional(addresses),
      policy: v.exactOptional(address),
      config: v.exactOptional(address),
    },
    'an object such as { "tracking": "T", "dnt": "N", "policy": "https://shop.example/privacy" }',
  ),
  // https://www.w3.org/TR/tracking-dnt/#TSV-C and #TSV-P
  v.check(
    ({ tracking: always, dnt, config }) =>
      config !== undefined || ![always, dnt].some((value) => /^[CP]$/.test(value ?? '')),
    '"config" too, the address where consent is given and taken back: "C" and "P" need it',
  ),
);

const turns = 'a whole number from 1 to 1000000';
const count = v.pipe(v.number(turns), v.integer(turns), v.minValue(1, turns), v.maxValue(1e6, turns));

const schema = v.strictObject(
  {
    id,
    origins: list(
      v.pipe(text, v.check(isOrigin, 'an origin as browsers send it, such as "https://shop.example": no path, no *')),
      'at least one origin, such as ["https://shop.example"]',
    ),
    gpc: v.exactOptional(
      v.strictObject(
        { lastUpdate: v.pipe(text, v.check(isDay, 'a day that exists, such as "2026-03-01"')) },
        'an object such as { "lastUpdate": "2026-03-01" }',
      ),
    ),
    tracking: v.exactOptional(trackingStatus),
    handover: v.exactOptional(list(id, 'ids of sites, such as ["blog"]')),
    notices: v.exactOptional(noticesSchema),
    limit: v.exactOptional(
      v.strictObject(
        { perSecond: count, burst: count },
        'an object such as { "perSecond": 500, "burst": 2000 }, for receipts',
      ),
    ),
    tag: v.exactOptional(tagSchema),
  },
  'an object with the members "id" and "origins", and if need be "gpc", "tracking", "handover", "notices", "limit", "tag"',
);

/** The shape of one site in a configuration; each message says what would be right. */
export const siteSchema: v.GenericSchema<unknown, Site> = schema;

function isOrigin(origin: string): boolean {
  return /^https?:\/\/[^*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}
