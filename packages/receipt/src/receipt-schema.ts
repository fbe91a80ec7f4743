import {
  CATEGORIES,
  cleanUrl,
  isCleanText,
  isPermissionId,
  MAX_TEXT,
  RECEIPT_EVENTS,
  RECEIPT_LAYERS,
  RECEIPT_SCHEMA,
  RECEIPT_SOURCES,
  REGIMES,
  REGION,
  type Receipt,
  UUIDV4,
  UUIDV7,
  VENDOR_ID,
} from '@sluice/core';
import * as v from 'valibot';
import {
  answer,
  type Covers,
  cleanAddress,
  type Frozen,
  isVendorId,
  language,
  listOf,
  MAX_VENDORS,
  object,
  revision,
  sha256,
  shaped,
  siteId,
  vendorId,
  version,
} from './shapes.ts';

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;

const time = v.pipe(shaped(TIME, 'a time such as 2026-01-31T12:00:00.000Z'), v.check(isTime, 'a time that exists'));

const categories = v.pipe(object, v.strictObject(v.entriesFromList(CATEGORIES, v.exactOptional(answer))));

// The names are checked before `record` sees them: it leaves out `constructor` and `prototype` without a word.
const vendors = v.pipe(
  object,
  v.check((given) => Object.keys(given).length <= MAX_VENDORS, `${MAX_VENDORS} vendors at most`),
  v.check((given) => Object.keys(given).every(isVendorId), 'ids of vendors: lower-case letters, digits, hyphens'),
  v.record(v.string(), answer),
  v.metadata({ maxProperties: MAX_VENDORS, propertyNames: { pattern: VENDOR_ID.source } }),
);

const receiptId = shaped(UUIDV7, 'a version 7 UUID in lower case');

const permission = v.strictObject({
  id: v.pipe(
    v.string(),
    v.check(isPermissionId, 'the id of a permission: lower-case letters, digits, hyphens'),
    v.metadata({ pattern: VENDOR_ID.source }),
  ),
  text: v.exactOptional(
    v.pipe(
      v.string(),
      v.minLength(1, 'the text that was shown'),
      v.maxLength(MAX_TEXT, `${MAX_TEXT} characters at most`),
      v.check(isCleanText, 'a text on one line with single spaces, without e-mail addresses'),
      v.metadata({ pattern: '^[^@\\s]+( [^@\\s]+)*$' }),
    ),
  ),
  of: v.exactOptional(receiptId),
});

const signal = v.nullable(answer);

/** What both formats have. */
const common = {
  id: receiptId,
  site: siteId,
  subject: shaped(UUIDV4, 'a version 4 UUID in lower case'),
  at: time,
  regime: v.picklist(REGIMES),
  region: v.exactOptional(shaped(REGION, 'an ISO 3166 code such as US or US-CA')),
  language,
  categories,
  vendors,
  signals: v.strictObject({ dnt: signal, gpc: signal }),
  fingerprint: shaped(/^[0-9a-z]{1,13}$/, 'a fingerprint of 13 base-36 digits at most'),
  policy: v.strictObject({ url: cleanAddress, revision }),
  page: v.pipe(
    v.string(),
    v.check((page) => page === cleanUrl(page), 'origin and path alone, without query, fragment or e-mail address'),
    v.metadata({ pattern: '^(|https?://[^?#@\\s]+)$' }),
  ),
  sdk: version,
};

const first = v.strictObject({
  schema: v.literal('sluice-receipt/1'),
  ...common,
  event: v.picklist(['given', 'refused', 'partial', 'withdrawn']),
  source: v.picklist(['banner', 'preferences', 'embed', 'page', 'api', 'handover']),
});

const second = v.strictObject({
  schema: v.literal(RECEIPT_SCHEMA),
  ...common,
  event: v.picklist(RECEIPT_EVENTS),
  source: v.picklist(RECEIPT_SOURCES),
  unanswered: v.exactOptional(
    v.strictObject({
      categories: listOf(v.picklist(CATEGORIES), CATEGORIES.length),
      vendors: listOf(vendorId, MAX_VENDORS),
    }),
  ),
  notice: v.exactOptional(sha256),
  layer: v.picklist(RECEIPT_LAYERS),
  layout: v.exactOptional(v.picklist(['bar', 'box', 'dialog'])),
  permission: v.exactOptional(permission),
  validUntil: v.exactOptional(time),
});

const schema = v.pipe(object, v.variant('schema', [second, first]));

/**
 * What a receipt must look like to be stored: every member has a shape and a bound, and there is no room for others.
 * It compiles only while its output and core's `Receipt` can stand for each other. Both formats are taken: outboxes of pages that were loaded long
 * ago still hold the first. What members say together is checked by `findContradictions`.
 */
export const receiptSchema: v.GenericSchema<unknown, Receipt> = schema satisfies Covers<
  Omit<Required<Receipt>, 'schema'>,
  Omit<Frozen<v.InferOutput<typeof second>>, 'schema'>
> &
  Covers<keyof Receipt, keyof v.InferOutput<typeof second>>;

/** The present format alone, for descriptions of it. */
export const receiptSchema2: v.GenericSchema<unknown, Receipt> = second;

function isTime(text: string): boolean {
  const at = Date.parse(text);
  // Date.parse rolls the 31st of February over into March.
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 19) === text.slice(0, 19);
}
