import { isCleanUrl, VENDOR_ID } from '@sluice/core';
import * as v from 'valibot';

/** The shape of a site's id, the same as in a site's configuration. */
export const SITE_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Most vendors that one receipt or notice may name: as many as a configuration may list. */
export const MAX_VENDORS = 500;

const LANGUAGE = /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8}){0,4}$/;

/** A text of some shape. */
export function shaped(shape: RegExp, expected: string): v.GenericSchema<string> {
  return v.pipe(v.string(), v.regex(shape, expected));
}

/** Arrays have no own members by name and would pass for an empty record. */
export const object: v.GenericSchema<Record<string, unknown>> = v.custom<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'an object',
);

/** Yes or no, and no third. */
export const answer: v.GenericSchema<boolean> = v.boolean('true or false');

/** The id of a site. */
export const siteId: v.GenericSchema<string> = shaped(SITE_ID, "the site's id: lower-case letters, digits, hyphens");

/** A language. */
export const language: v.GenericSchema<string> = shaped(LANGUAGE, 'a BCP 47 language tag such as en or pt-BR');

/** The version of an SDK. */
export const version: v.GenericSchema<string> = shaped(/^\d[\w.+-]{0,39}$/, 'a version such as 1.2.3');

/** A SHA-256. */
export const sha256: v.GenericSchema<string> = shaped(
  /^[0-9a-f]{64}$/,
  'a SHA-256 in 64 lower-case hexadecimal digits',
);

/** A revision of a policy. */
export const revision: v.GenericSchema<number> = v.pipe(
  v.number(),
  v.integer('a whole number'),
  v.minValue(1, 'at least 1'),
  v.maxValue(1e6, '1000000 at most'),
);

/** An address of which nothing is left that could tell of a visitor; empty where there is none. */
export const cleanAddress: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.maxLength(2000, '2000 characters at most'),
  v.check(
    (url) => url === '' || isCleanUrl(url),
    'an http(s) URL or a path, without user, query, fragment or e-mail address',
  ),
  v.metadata({ pattern: '^(|https?://[^?#@\\s]+|/[^?#@\\s]*)$' }),
);

/** A name of a vendor that is no trap for who reads objects by name. */
export function isVendorId(key: string): boolean {
  return VENDOR_ID.test(key) && key !== 'constructor' && key !== 'prototype';
}

/** A vendor's id. */
export const vendorId: v.GenericSchema<string> = v.pipe(
  v.string(),
  v.check(isVendorId, 'the id of a vendor: lower-case letters, digits, hyphens'),
  v.metadata({ pattern: VENDOR_ID.source }),
);

/** A list in which nothing stands twice. */
export function listOf<T extends string>(item: v.GenericSchema<T>, most: number): v.GenericSchema<T[]> {
  return v.pipe(
    v.array(item),
    v.maxLength(most, `${most} at most`),
    v.check((list) => new Set(list).size === list.length, 'nothing twice'),
    v.metadata({ uniqueItems: true }),
  );
}

/** A value in which nothing may be changed. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** Something to satisfy while every `Source` is a `Target`, and nothing can where one is not. */
export type Covers<Source, Target> = [Source] extends [Target] ? unknown : never;
