import { UUIDV4 } from '@sluice/core';
import * as v from 'valibot';
import { type FiledRequest, type PrivacyRequest, REQUEST_KINDS, REQUEST_STATUSES } from './privacy-request.ts';

/** Characters of a request's parts, in UTF-16 units. The address: https://www.rfc-editor.org/errata/eid1690 */
export const REQUEST_LIMITS = { email: 254, message: 4000, note: 2000 } as const;

const text = v.string('a text');
// biome-ignore lint/suspicious/noControlCharactersInRegex: they have no place in what a person writes, and PostgreSQL refuses U+0000
const PLAIN = /^[^\0-\x08\x0b\x0c\x0e-\x1f\x7f]*$/;

/** What {@link filedSchema} takes beside the request: a field that people do not see, in which robots write. */
export const TRAP = 'website';

const filed = {
  site: v.pipe(text, v.maxLength(64, 'the id of a site')),
  kind: v.picklist(REQUEST_KINDS, `one of ${REQUEST_KINDS.join(' ')}`),
  email: v.pipe(
    text,
    v.maxLength(REQUEST_LIMITS.email, 'an e-mail address of 254 characters at most'),
    // Only mail tells whether an address is one; this finds slips of the hand and keeps line breaks out.
    v.regex(/^[^\s@<>"',;]+@[^\s@<>"',;]+\.[^\s@<>"',;]+$/, 'an e-mail address, such as "me@example.org"'),
    v.regex(PLAIN, 'an e-mail address, such as "me@example.org"'),
  ),
  message: v.optional(
    v.pipe(
      text,
      v.maxLength(REQUEST_LIMITS.message, `a text of ${REQUEST_LIMITS.message} characters at most`),
      v.regex(PLAIN, 'a text without control characters'),
    ),
    '',
  ),
  subject: v.exactOptional(v.pipe(text, v.regex(UUIDV4, 'a consent id, which is a version 4 UUID in lower case'))),
};

/** The shape of what a page sends; each message says what would be right. */
export const filedSchema: v.GenericSchema<unknown, FiledRequest & { readonly [TRAP]?: string }> = v.strictObject(
  { ...filed, [TRAP]: v.exactOptional(v.pipe(text, v.maxLength(0, 'nothing; this field is there for robots'))) },
  'an object with the members "site", "kind", "email", and if need be "message", "subject"',
);

/** The shape of a request as it is kept. */
export const requestSchema: v.GenericSchema<unknown, PrivacyRequest> = v.object({
  site: v.string(),
  kind: v.picklist(REQUEST_KINDS),
  email: v.string(),
  message: v.string(),
  subject: v.exactOptional(v.string()),
  reference: v.string(),
  receivedAt: v.string(),
  dueAt: v.string(),
  status: v.picklist(REQUEST_STATUSES),
  reason: v.exactOptional(v.string()),
  closedAt: v.exactOptional(v.string()),
  notes: v.array(v.object({ at: v.string(), who: v.string(), text: v.string() })),
  version: v.number(),
});
