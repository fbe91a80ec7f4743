import { toJsonLd } from '@sluice/receipt';
import type { ExportFormat, ExportScope } from './export-format.ts';
import { JSON_LD_CONTEXT } from './json-ld-context.ts';
import { createNoticeReader } from './notice-reader.ts';
import { receiptOf } from './receipt-of.ts';

/**
 * Consent records in the words of W3C DPV, joined with their notice documents. The last node of the graph, of type `sluice:Export`, has the count; a file that was cut short is
 * no JSON besides.
 *
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export const jsonLdFormat: ExportFormat = {
  mediaType: 'application/ld+json; charset=utf-8',
  extension: 'jsonld',
  createWriter(scope, documents) {
    const readNotice = createNoticeReader(documents);
    return {
      head: `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},"@graph":[\n`,
      async row(stored) {
        const receipt = receiptOf(stored);
        const notice = await readNotice(receipt.notice);
        const { '@context': _, ...record } = toJsonLd(receipt, notice, { receivedAt: stored.receivedAt });
        const place = stored.seq === undefined ? {} : { 'sluice:sequence': stored.seq };
        return `${JSON.stringify({ ...record, ...place })},\n`;
      },
      tail: (count) => `${JSON.stringify(endOf(count, scope))}\n]}\n`,
    };
  },
};

function endOf(count: number, scope: ExportScope): Readonly<Record<string, unknown>> {
  const told = Object.entries(scope).map(([name, value]) => [`sluice:${name}`, value]);
  return { '@type': 'sluice:Export', 'sluice:receipts': count, ...Object.fromEntries(told) };
}
