import {
  CATEGORIES,
  cleanUrl,
  RECEIPT_EVENTS,
  RECEIPT_SCHEMA,
  RECEIPT_SOURCES,
  REGIMES,
  REGION,
  type Receipt,
  UUIDV7,
  VENDOR_ID,
} from '@sluice/core';
import * as v from 'valibot';
import { SITE_ID } from './site.ts';
import { UUIDV4 } from './uuidv4.ts';

/** Most vendors that one receipt may name: as many as a configuration may list. */
const MAX_VENDORS = 500;

const LANGUAGE = /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,4}$/i;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/;
const POLICY_URL = /^(https?:\/\/[^\s/]|\/(?!\/))[^\s]*$/i;

const shaped = (shape: RegExp, expected: string) => v.pipe(v.string(), v.regex(shape, expected));

/** Arrays have no own members by name and would pass for an empty record. */
const object = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

const answer = v.boolean('true or false');

const categories = v.pipe(object, v.strictObject(v.entriesFromList(CATEGORIES, v.exactOptional(answer))));

// The names are checked before `record` sees them: it leaves out `constructor` and `prototype` without a word.
const vendors = v.pipe(
  object,
  v.check((given) => Object.keys(given).length <= MAX_VENDORS, `${MAX_VENDORS} vendors at most`),
  v.check((given) => Object.keys(given).every(isVendorId), 'ids of vendors: lower-case letters, digits, hyphens'),
  v.record(v.string(), answer),
);

const signal = v.nullable(answer);

const schema = v.pipe(
  object,
  v.strictObject({
    schema: v.literal(RECEIPT_SCHEMA),
    id: shaped(UUIDV7, 'a version 7 UUID in lower case'),
    site: shaped(SITE_ID, "the site's id: lower-case letters, digits, hyphens"),
    subject: shaped(UUIDV4, 'a version 4 UUID in lower case'),
    at: v.pipe(shaped(TIME, 'a time such as 2026-01-31T12:00:00.000Z'), v.check(isTime, 'a time that exists')),
    event: v.picklist(RECEIPT_EVENTS),
    source: v.picklist(RECEIPT_SOURCES),
    regime: v.picklist(REGIMES),
    region: v.exactOptional(shaped(REGION, 'an ISO 3166 code such as US or US-CA')),
    language: shaped(LANGUAGE, 'a BCP 47 language tag such as en or pt-BR'),
    categories,
    vendors,
    signals: v.strictObject({ dnt: signal, gpc: signal }),
    fingerprint: shaped(/^[0-9a-z]{1,13}$/, 'a fingerprint of 13 base-36 digits at most'),
    policy: v.strictObject({
      url: v.pipe(v.string(), v.maxLength(2000, '2000 characters at most'), v.check(isPolicyUrl, 'an http(s) URL')),
      revision: v.pipe(
        v.number(),
        v.integer('a whole number'),
        v.minValue(1, 'at least 1'),
        v.maxValue(1e6, '1000000 at most'),
      ),
    }),
    page: v.pipe(
      v.string(),
      v.check((page) => page === cleanUrl(page), 'origin and path alone, without query, fragment or e-mail address'),
    ),
    sdk: shaped(/^\d[\w.+-]{0,39}$/, 'a version such as 1.2.3'),
  }),
);

/** Something to satisfy while every `Source` is a `Target`, and nothing can where one is not. */
type Covers<Source, Target> = [Source] extends [Target] ? unknown : never;

/**
 * What a receipt must look like to be stored: every member has a shape and a bound, and there is no room for others.
 * It compiles only while its output and core's `Receipt` can stand for each other.
 */
export const receiptSchema: v.GenericSchema<unknown, Receipt> = schema satisfies Covers<
  Receipt,
  v.InferOutput<typeof schema>
>;

function isVendorId(key: string): boolean {
  return VENDOR_ID.test(key) && key !== 'constructor' && key !== 'prototype';
}

function isTime(text: string): boolean {
  const time = Date.parse(text);
  // Date.parse rolls the 31st of February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 19) === text.slice(0, 19);
}

function isPolicyUrl(url: string): boolean {
  return url === '' || POLICY_URL.test(url);
}
