import { isKeyName, parseNoteKey, parseSecretKey } from '@sluice/log';
import * as v from 'valibot';
import type { CollectorConfig } from './collector-config.ts';
import { siteSchema } from './site-schema.ts';

/** A list of sites, as JSON, to show in advice. */
export const SITES_EXAMPLE: string = '[{ "id": "shop", "origins": ["https://shop.example"] }]';

/** A list of headers, as JSON, to show in advice. */
export const HEADERS_EXAMPLE: string = '[{ "country": "cf-ipcountry", "part": "cf-region-code" }]';

/** A witness of the log, as JSON, to show in advice. */
export const WITNESS_EXAMPLE: string = '{ "url": "https://witness.example", "key": "witness.example+0123abcd+BB..." }';

const text = v.string('a text');

/** A token of RFC 9110, 5.6.2: `Headers.get` throws at anything else. */
const headerName = v.pipe(text, v.regex(/^[\w!#$%&'*+.^`|~-]{1,100}$/, 'the name of a header, such as "cf-ipcountry"'));

const schema = v.strictObject(
  {
    sites: v.pipe(
      v.array(siteSchema, `at least one site, such as ${SITES_EXAMPLE}`),
      v.minLength(1, `at least one site, such as ${SITES_EXAMPLE}`),
      v.check(
        (sites) => new Set(sites.map(({ id }) => id)).size === sites.length,
        'every id once; put all origins of a site into one entry',
      ),
      v.check((sites) => {
        const ids = new Set(sites.map(({ id }) => id));
        return sites.every(({ handover = [] }) => handover.every((id) => ids.has(id)));
      }, 'only ids of sites in this list as "handover"'),
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
    countryHeaders: v.exactOptional(
      v.array(
        v.strictObject(
          { country: headerName, part: v.exactOptional(headerName) },
          'an object such as { "country": "cf-ipcountry", "part": "cf-region-code" }',
        ),
        `a list such as ${HEADERS_EXAMPLE}`,
      ),
    ),
    logKey: v.exactOptional(
      v.pipe(
        text,
        v.check((key) => parseSecretKey(key) !== undefined, 'a secret key as "sluice-collector key" prints it'),
      ),
    ),
    logName: v.exactOptional(
      v.pipe(text, v.check(isKeyName, 'an address without a scheme, such as "shop.example/receipts"')),
    ),
    witness: v.exactOptional(
      v.strictObject(
        {
          url: v.pipe(
            text,
            v.regex(/^https?:\/\/[^\s?#]+$/, 'the address of a witness, such as "https://witness.example"'),
          ),
          key: v.pipe(
            text,
            v.check((key) => parseNoteKey(key)?.type === 4, 'the public key of a witness, as it publishes it'),
          ),
        },
        `an object such as ${WITNESS_EXAMPLE}`,
      ),
    ),
    vendorList: v.exactOptional(v.pipe(text, v.nonEmpty('the path of a file'))),
  },
  `an object such as { "sites": ${SITES_EXAMPLE} }`,
);

/** The shape of a configuration, with its defaults; each message says what would be right. */
export const configSchema: v.GenericSchema<unknown, CollectorConfig> = schema;
