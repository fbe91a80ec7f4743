import * as v from 'valibot';
import type { CollectorConfig } from './collector-config.ts';
import { SITE_ID } from './site.ts';

/** A list of sites, as JSON, to show in advice. */
export const SITES_EXAMPLE: string = '[{ "id": "shop", "origins": ["https://shop.example"] }]';

const text = v.string('a text');
const list = <Item extends v.GenericSchema>(item: Item, expected: string) =>
  v.pipe(v.array(item, expected), v.minLength(1, expected));

const site = v.strictObject(
  {
    id: v.pipe(text, v.regex(SITE_ID, "the site's id: lower-case letters, digits, hyphens, 64 at most")),
    origins: list(
      v.pipe(text, v.check(isOrigin, 'an origin as browsers send it, such as "https://shop.example": no path, no *')),
      'at least one origin, such as ["https://shop.example"]',
    ),
  },
  'an object with exactly the members "id" and "origins"',
);

const schema = v.strictObject(
  {
    sites: v.pipe(
      list(site, `at least one site, such as ${SITES_EXAMPLE}`),
      v.check(
        (sites) => new Set(sites.map(({ id }) => id)).size === sites.length,
        'every id once; put all origins of a site into one entry',
      ),
    ),
    host: v.optional(v.pipe(text, v.nonEmpty('an address, such as 127.0.0.1')), '127.0.0.1'),
    port: v.optional(
      v.pipe(
        v.number('a whole number from 0 to 65535'),
        v.integer('a whole number from 0 to 65535'),
        v.minValue(0, 'a whole number from 0 to 65535'),
        v.maxValue(65535, 'a whole number from 0 to 65535'),
      ),
      8787,
    ),
    data: v.optional(v.pipe(text, v.nonEmpty('a folder')), 'sluice-data'),
    operatorPassword: v.exactOptional(v.pipe(text, v.minLength(12, 'a password of 12 characters at least'))),
    vendorList: v.exactOptional(v.pipe(text, v.nonEmpty('the path of a file'))),
  },
  `an object such as { "sites": ${SITES_EXAMPLE} }`,
);

/** The shape of a configuration, with its defaults; each message says what would be right. */
export const configSchema: v.GenericSchema<unknown, CollectorConfig> = schema;

function isOrigin(origin: string): boolean {
  return /^https?:\/\/[^*]+$/.test(origin) && URL.canParse(origin) && new URL(origin).origin === origin;
}
