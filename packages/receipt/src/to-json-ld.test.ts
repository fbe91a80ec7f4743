import type { NoticeDocument, Receipt } from '@sluice/core';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { exampleNotice } from './example-notice.ts';
import { exampleReceipt } from './example-receipt.ts';
import { JSON_LD_CONTEXT } from './json-ld-context.ts';
import { toJsonLd } from './to-json-ld.ts';

const RECEIVED = '2026-03-09T08:30:01.000Z';
const DPV = 'https://w3id.org/dpv#';

/** What a processor of JSON-LD, which may fetch nothing, understands of a receipt: one statement in each line. */
async function statements(receipt: Receipt, notice?: NoticeDocument): Promise<string> {
  const document = { '@context': JSON_LD_CONTEXT, ...toJsonLd(receipt, { receivedAt: RECEIVED, sequence: 7, notice }) };
  return jsonld.toRDF(JSON.parse(JSON.stringify(document)), {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
  }) as unknown as Promise<string>;
}

function whole(): NoticeDocument {
  const notice = exampleNotice();
  return { ...notice, vendors: notice.vendors.map((vendor) => ({ ...vendor, receives: ['IP address'] })) };
}

test('a processor of JSON-LD reads a receipt as a consent record of DPV, and has nothing to fetch for it', async () => {
  const receipt = exampleReceipt({ notice: 'ab'.repeat(32) });
  const text = await statements(receipt, whole());
  const record = `<urn:uuid:${receipt.id}>`;
  expect(text).toContain(`${record} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <${DPV}ConsentRecord> .`);
  expect(text).toContain(`${record} <${DPV}hasDataSubject> <urn:uuid:${receipt.subject}> .`);
  expect(text).toContain(`${record} <${DPV}hasJurisdiction> <https://w3id.org/dpv/loc#DE> .`);
  expect(text).toContain(`${record} <${DPV}hasLegalBasis> <${DPV}ExpressedConsent> .`);
  expect(text).toContain(`<http://purl.org/dc/terms/conformsTo> <https://w3id.org/dpv/schema/dpv-27560#record> .`);
  expect(text).toContain(`<${DPV}isIndicatedBy> <urn:uuid:${receipt.subject}> .`);
  expect(text).toContain(`"2026-03-09T08:30:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>`);
  expect(text).toContain(`<http://www.w3.org/2004/02/skos/core#broader> <${DPV}ServiceUsageAnalytics> .`);
  expect(text).toContain(`<${DPV}hasName> "Google Ireland Ltd, Dublin" .`);
  expect(text).toContain('"P400D"');
});

test('everything that was asked has its own state, and an answer about a vendor goes before that about its category', () => {
  const receipt = exampleReceipt({ vendors: { 'google-analytics': false } });
  const record = toJsonLd(receipt, { receivedAt: RECEIVED, notice: exampleNotice() });
  expect(record['dpv:hasProcess']).toMatchObject([
    { 'dct:identifier': 'analytics', 'dpv:hasConsentStatus': 'dpv:ConsentGiven' },
    { 'dct:identifier': 'ads', 'dpv:hasConsentStatus': 'dpv:ConsentRefused' },
    { 'dct:identifier': 'google-analytics', 'dpv:hasConsentStatus': 'dpv:ConsentRefused' },
    { 'dct:identifier': 'meta-pixel', 'dpv:hasConsentStatus': 'dpv:ConsentRefused' },
  ]);
  expect(record['dpv:hasConsentStatus']).toMatchObject([
    { '@type': 'dpv:ConsentGiven', 'dpv:hasIndicationMethod': 'banner, first layer, bar' },
    { '@type': 'dpv:ConsentRefused', 'dpv:hasDuration': { 'rdf:value': '2026-09-05T08:30:00.000Z' } },
  ]);
});

test.each([
  ['given', { analytics: true }, undefined, ['ConsentGiven']],
  ['renewed', { analytics: true }, undefined, ['RenewedConsentGiven']],
  ['refused', { analytics: false }, undefined, ['ConsentRefused']],
  ['withdrawn', { analytics: false }, undefined, ['ConsentWithdrawn']],
  ['signal', { analytics: true, ads: false }, undefined, ['ConsentGiven', 'ConsentWithdrawn']],
  ['expired', {}, { categories: ['analytics'] as const, vendors: [] }, ['ConsentExpired']],
  [
    'partial',
    { ads: true },
    { categories: ['social'] as const, vendors: ['tawk'] },
    ['ConsentGiven', 'ConsentRequestDeferred'],
  ],
] as const)('an auditor finds "%s" under the name that DPV has for it', (event, categories, unanswered, states) => {
  const receipt = exampleReceipt({ event, categories, ...(unanswered && { unanswered }) });
  const record = toJsonLd(receipt, { receivedAt: RECEIVED });
  expect(record['dpv:hasConsentStatus']).toMatchObject(states.map((state) => ({ '@type': `dpv:${state}` })));
});

test('no record claims to conform while the site has not said who it is, or the notice is unknown', () => {
  const { controller: _, ...nameless } = whole();
  const conforms = (receipt: Receipt, notice?: NoticeDocument) =>
    'dct:conformsTo' in toJsonLd(receipt, { receivedAt: RECEIVED, notice });
  const { region: __, ...nowhere } = exampleReceipt();
  expect(conforms(exampleReceipt(), whole())).toBe(true);
  expect(conforms(exampleReceipt(), nameless)).toBe(false);
  expect(conforms(exampleReceipt(), exampleNotice())).toBe(false);
  expect(conforms(exampleReceipt())).toBe(false);
  expect(conforms(nowhere, whole())).toBe(false);
});

test('what the code of a site did without a visitor is not laid at the visitor, and an opt-out is not called consent', () => {
  const record = toJsonLd(exampleReceipt({ source: 'api', regime: 'opt-out' }), { receivedAt: RECEIVED });
  expect(record).not.toHaveProperty('dpv:hasLegalBasis');
  expect(record['dpv:hasConsentStatus']).toMatchObject([
    { 'dpv:isIndicatedBy': 'dpv:DataController' },
    { 'dpv:isIndicatedBy': 'dpv:DataController' },
  ]);
});
