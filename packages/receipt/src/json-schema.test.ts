import { readFileSync, writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { expect, it } from 'vitest';
import { noticeSchema } from './notice-schema.ts';
import { receiptSchema, receiptSchema2 } from './receipt-schema.ts';

const SCHEMAS = {
  'receipt-2.json': { title: 'sluice-receipt/2', schema: receiptSchema2 },
  'receipt.json': { title: 'A receipt that a collector takes', schema: receiptSchema },
  'notice-1.json': { title: 'sluice-notice/1', schema: noticeSchema },
};

/**
 * `UPDATE_SCHEMAS=1 npx vitest run packages/receipt` writes them anew. What JSON Schema cannot say (times that exist, answers that fit the event) only the
 * collector checks.
 */
it.each(Object.entries(SCHEMAS))('whoever reads %s reads what the collector checks', (name, { title, schema }) => {
  const said = toJsonSchema(schema as Parameters<typeof toJsonSchema>[0], {
    target: 'draft-2020-12',
    typeMode: 'output',
    ignoreActions: ['check'],
  });
  const file = new URL(`../schemas/${name}`, import.meta.url);
  const text = `${JSON.stringify({ title, ...said }, null, 2)}\n`;
  if (process.env.UPDATE_SCHEMAS) writeFileSync(file, text);
  expect(readFileSync(file, 'utf8')).toBe(text);
});
