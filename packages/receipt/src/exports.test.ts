import { RECEIPT_EVENTS, RECEIPT_SOURCES } from '@sluice/core';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { CSV_COLUMNS, CSV_HEADER, toCsvRow } from './csv.ts';
import { exampleNotice } from './example-notice.ts';
import { findContradictions } from './find-contradictions.ts';
import { fixedReceipt } from './fixed-receipt.ts';
import { receiptSchema } from './receipt-schema.ts';
import { toJsonLd } from './to-json-ld.ts';

it('the example is a receipt', () => {
  expect(v.safeParse(receiptSchema, fixedReceipt()).issues).toBeUndefined();
  expect(findContradictions(fixedReceipt())).toEqual([]);
});

describe('an auditor who reads a record in the terms of DPV', () => {
  const record = toJsonLd(fixedReceipt(), exampleNotice(), { receivedAt: '2026-03-09T08:30:01.000Z' });

  it('finds every field that ISO/IEC TS 27560 demands', () => {
    expect(record).toMatchObject({
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': fixedReceipt().id,
      'dct:conformsTo': [{ '@id': 'dpv-27560:record' }, 'sluice-receipt/2'],
      'dpv:hasDataSubject': { 'dct:identifier': fixedReceipt().subject },
      'dpv:hasDataController': {
        'dct:identifier': 'shop',
        'dpv:hasName': 'Example Shop Ltd',
        'dpv:hasAddress': 'Main Street 1, 10115 Berlin, Germany',
        'dpv:hasContact': 'privacy@shop.example',
      },
      'dpv:hasNotice': { 'dct:identifier': 'a'.repeat(64), 'dct:language': 'en' },
      'dpv:hasJurisdiction': { '@id': 'loc:DE' },
      'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent' },
      'dpv:hasConsentStatus': {
        '@type': 'dpv:ConsentGiven',
        'dpv:isIndicatedAtTime': { '@value': '2026-03-09T08:30:00.000Z' },
        'dpv:isIndicatedBy': fixedReceipt().subject,
        'dpv:hasDuration': { 'dct:valid': { '@value': '2026-09-05T08:30:00.000Z' } },
      },
    });
    const processes = record['dpv:hasProcess'] as readonly Record<string, unknown>[];
    expect(processes.find((each) => each['dct:identifier'] === 'google-analytics')).toMatchObject({
      'dpv:hasPurpose': { '@type': 'dpv:ServiceUsageAnalytics', 'dct:description': 'Counts visits.' },
      'dpv:hasRecipient': { 'dpv:hasName': 'Google Ireland Ltd, Dublin' },
      'dpv:hasPersonalData': [{ 'dct:title': 'pages visited' }, { 'dct:title': 'IP address' }],
      'dpv:hasStorageCondition': [{ '@type': 'dpv:StorageLocation' }, { '@type': 'dpv:StorageDuration' }],
      'dpv:hasLegalBasis': { '@id': 'dpv:Consent' },
      'dpv:hasConsentStatus': { '@type': 'dpv:ConsentGiven' },
      'dpv:hasDuration': { '@value': 'P400D' },
    });
  });

  it('tells silence from a no', () => {
    const unanswered = { categories: ['support'], vendors: ['tawk'] } as const;
    const processes = toJsonLd(fixedReceipt({ unanswered }))['dpv:hasProcess'] as readonly Record<string, unknown>[];
    const states = Object.fromEntries(
      processes.map((each) => [each['dct:identifier'], (each['dpv:hasConsentStatus'] as { '@type': string })['@type']]),
    );
    expect(states).toEqual({
      analytics: 'dpv:ConsentGiven',
      ads: 'dpv:ConsentRefused',
      support: 'dpv:ConsentRequested',
      'google-analytics': 'dpv:ConsentGiven',
      'meta-pixel': 'dpv:ConsentRefused',
      tawk: 'dpv:ConsentRequested',
    });
  });

  it.each(RECEIPT_EVENTS)('has a state for the event %s', (event) => {
    expect(toJsonLd(fixedReceipt({ event }))['dpv:hasConsentStatus']).toMatchObject({
      '@type': expect.stringMatching(/^dpv:(Renewed)?Consent\w+$/),
    });
  });

  it.each(RECEIPT_SOURCES)('reads by what it was indicated: %s', (source) => {
    const status = toJsonLd(fixedReceipt({ source }))['dpv:hasConsentStatus'] as Record<string, unknown>;
    expect(status['dpv:hasIndicationMethod']).toMatch(/\w/);
  });

  it('claims to be of the profile only where it names the controller, as the profile demands', () => {
    const { controller: _, ...nameless } = exampleNotice();
    for (const notice of [undefined, nameless])
      expect(toJsonLd(fixedReceipt(), notice)['dct:conformsTo']).toEqual(['sluice-receipt/2']);
  });

  it('is told nothing that nobody has said: no controller without a document, no consent where the law wants none', () => {
    const bare = JSON.stringify(toJsonLd(fixedReceipt({ regime: 'opt-out' })));
    expect(bare).not.toMatch(/DataController|hasRight|hasLegalBasis|undefined|null/);
  });
});

describe('an operator who opens receipts as a table', () => {
  it('has a column for everything', () => {
    expect(CSV_HEADER.trim().split(',')).toEqual([...CSV_COLUMNS]);
    const row = toCsvRow(fixedReceipt(), { sequence: 7, receivedAt: '2026-03-09T08:30:01.000Z' });
    expect(row).toMatch(/\r\n$/);
    const cells = Object.fromEntries(
      row
        .trim()
        .split(',')
        .map((cell, index) => [CSV_COLUMNS[index], cell]),
    );
    expect(cells).toMatchObject({
      sequence: '7',
      event: 'partial',
      categories_yes: 'analytics',
      categories_no: 'ads',
      vendors_no: 'meta-pixel',
      gpc: '',
      policy_revision: '1',
    });
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1'])(
    'runs no formula that somebody has written: %j',
    (text) => {
      const row = toCsvRow(fixedReceipt({ page: text, sdk: text }));
      expect(row.replace(/\r\n$/, '').split(',').at(-1)?.replace(/^"/, '')).toMatch(/^'/);
    },
  );

  it('keeps commas, quotes and line breaks in their cell', () => {
    expect(toCsvRow(fixedReceipt({ page: 'https://a.example/x,"y"\n' }))).toContain('"https://a.example/x,""y""\n"');
  });
});
