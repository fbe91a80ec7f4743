export { exampleNotice } from './example-notice.ts';
export { type Contradiction, findContradictions } from './find-contradictions.ts';
export { noticeSchema } from './notice-schema.ts';
export { type ParsedNotice, parseNotice } from './parse-notice.ts';
export { receiptSchema, receiptSchema2 } from './receipt-schema.ts';
export { SITE_ID } from './shapes.ts';
