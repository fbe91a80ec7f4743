import { RECEIPT_EVENTS, type Receipt } from '@sluice/core';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { exampleNotice } from './example-notice.ts';
import { fixedReceipt } from './fixed-receipt.ts';
import { toJsonLd } from './to-json-ld.ts';

const DPV = 'https://w3id.org/dpv#';

/** What a processor of JSON-LD, which may fetch nothing and drops nothing in silence, understands of a receipt: one statement in each line. */
async function statements(receipt: Receipt): Promise<string> {
  const record = toJsonLd(receipt, exampleNotice(), { receivedAt: '2026-03-09T08:30:01.000Z' });
  const options = {
    format: 'application/n-quads' as const,
    safe: true,
    documentLoader: (url: string) => Promise.reject(new Error(`fetches ${url}`)),
  };
  return (await jsonld.toRDF(JSON.parse(JSON.stringify(record)), options)) as unknown as string;
}

test('a processor of JSON-LD reads a receipt as a consent record of DPV, and has nothing to fetch for it', async () => {
  const text = await statements(fixedReceipt());
  const record = `<urn:uuid:${fixedReceipt().id}>`;
  for (const [member, value] of [
    ['http://www.w3.org/1999/02/22-rdf-syntax-ns#type', 'ConsentRecord'],
    ['http://purl.org/dc/terms/conformsTo', 'https://w3id.org/dpv/schema/dpv-27560#record'],
    [`${DPV}hasJurisdiction`, 'https://w3id.org/dpv/loc#DE'],
    [`${DPV}hasRight`, 'https://w3id.org/dpv/legal/eu/gdpr#A7-3'],
  ] as const) {
    expect(text).toContain(`${record} <${member}> <${value.includes(':') ? value : DPV + value}> .`);
  }
  expect(text).toContain(`<${DPV}hasName> "Google Ireland Ltd, Dublin" .`);
  expect(text).toContain('"2026-03-09T08:30:00.000Z"^^<http://www.w3.org/2001/XMLSchema#dateTime>');
});

test.each(RECEIPT_EVENTS)('a processor of JSON-LD understands every member of a receipt of %s', async (event) => {
  const unanswered = { categories: ['support'], vendors: ['tawk'] } as const;
  await expect(statements(fixedReceipt({ event, unanswered }))).resolves.toContain(`<${DPV}hasConsentStatus>`);
});
