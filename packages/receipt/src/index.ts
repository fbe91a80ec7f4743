export { CSV_COLUMNS, CSV_HEADER, type CsvPlace, toCsvRow } from './csv.ts';
export { exampleNotice } from './example-notice.ts';
export { type Contradiction, findContradictions } from './find-contradictions.ts';
export { fixedReceipt } from './fixed-receipt.ts';
export { noticeSchema } from './notice-schema.ts';
export { type ParsedNotice, parseNotice } from './parse-notice.ts';
export { receiptSchema, receiptSchema2 } from './receipt-schema.ts';
export { SITE_ID } from './shapes.ts';
export { type JsonLd, type ReceiptPlace, toJsonLd } from './to-json-ld.ts';
