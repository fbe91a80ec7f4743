import { CATEGORIES, NOTICE_RIGHTS, NOTICE_SCHEMA, type NoticeDocument, REGIMES } from '@sluice/core';
import * as v from 'valibot';
import {
  type Covers,
  cleanAddress,
  type Frozen,
  language,
  listOf,
  MAX_VENDORS,
  object,
  revision,
  siteId,
  vendorId,
  version,
} from './shapes.ts';

const MAX_ITEMS = 500;
const MAX_TEXTS = 300;

const words = v.pipe(v.string(), v.minLength(1, 'a text'), v.maxLength(2000, '2000 characters at most'));
const flag = v.boolean('true or false');
const category = v.picklist(CATEGORIES);
const categories = listOf(category, CATEGORIES.length);
const days = (min: number) => v.pipe(v.number(), v.integer('a whole number'), v.minValue(min), v.maxValue(36500));
const many = <T extends v.GenericSchema>(item: T) => v.pipe(v.array(item), v.maxLength(MAX_ITEMS));

const controller = v.strictObject({
  name: v.exactOptional(words),
  address: v.exactOptional(words),
  contact: v.exactOptional(words),
  officer: v.exactOptional(words),
  representative: v.exactOptional(words),
  storage: v.exactOptional(words),
  retention: v.exactOptional(words),
});

const vendor = v.strictObject({
  id: vendorId,
  category,
  asked: flag,
  name: v.exactOptional(words),
  company: v.exactOptional(words),
  purpose: v.exactOptional(words),
  statistics: v.exactOptional(flag),
  receives: v.exactOptional(many(words)),
  hosts: v.exactOptional(many(words)),
  cookies: v.exactOptional(
    many(v.strictObject({ name: words, purpose: v.exactOptional(words), days: v.exactOptional(days(0)) })),
  ),
  storage: v.exactOptional(many(v.strictObject({ key: words, purpose: v.exactOptional(words) }))),
  privacyPolicy: v.exactOptional(cleanAddress),
});

const NAME = /^[a-zA-Z][\w ,.’'-]{0,79}$/;
const isName = (key: string): boolean => NAME.test(key) && key !== 'constructor' && key !== 'prototype';
const named = <T extends v.GenericSchema>(value: T, most: number) =>
  v.pipe(
    object,
    v.check((given) => Object.keys(given).length <= most, `${most} at most`),
    v.check((given) => Object.keys(given).every(isName), 'plain names'),
    v.record(v.string(), value),
    v.metadata({ maxProperties: most, propertyNames: { pattern: NAME.source } }),
  );

const texts = named(v.union([v.pipe(v.string(), v.maxLength(5000)), named(v.string(), 60)], 'texts'), MAX_TEXTS);

const schema = v.strictObject({
  schema: v.literal(NOTICE_SCHEMA),
  site: siteId,
  controller: v.exactOptional(controller),
  policy: v.strictObject({ url: cleanAddress, revision, material: revision }),
  regime: v.picklist(REGIMES),
  language,
  layer: v.picklist(['first', 'second']),
  layout: v.picklist(['bar', 'box', 'dialog']),
  choices: listOf(v.picklist(['refuse', 'give', 'choose']), 3),
  categories,
  vendors: v.pipe(
    v.array(vendor),
    v.maxLength(MAX_VENDORS, `${MAX_VENDORS} vendors at most`),
    v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'each vendor once'),
  ),
  facts: v.picklist(['site', 'catalogue']),
  signals: v.strictObject({ gpc: categories, dnt: categories }),
  validity: days(1),
  rights: listOf(v.picklist(NOTICE_RIGHTS), NOTICE_RIGHTS.length),
  withdrawal: v.literal('preferences'),
  texts,
  sdk: version,
});

/**
 * What a notice document must look like to be stored. It compiles only while its output and core's `NoticeDocument` can stand for each other. Its bytes
 * must be the canonical ones besides, see `parseNotice`.
 */
export const noticeSchema: v.GenericSchema<unknown, NoticeDocument> = schema satisfies Covers<
  NoticeDocument,
  Frozen<v.InferOutput<typeof schema>>
>;
