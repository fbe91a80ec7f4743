import { isNoticeUrl, NOTICE_ID, NOTICE_LANGUAGE, NOTICE_LIMITS, type Notice, noticeTime } from '@sluice/core';
import * as v from 'valibot';

const text = v.string('a text');

function words(limit: number) {
  const expected = `a text of ${limit} characters at most`;
  return v.pipe(text, v.maxLength(limit, expected), v.regex(/\S/, expected));
}

const time = v.pipe(
  text,
  v.check((value) => !Number.isNaN(noticeTime(value)), 'a time with its zone, such as "2026-03-01T08:00:00+01:00"'),
);

const language = v.pipe(text, v.regex(NOTICE_LANGUAGE, 'the tag of a language, such as "de" or "pt-BR"'));

const said = {
  title: words(NOTICE_LIMITS.title),
  text: words(NOTICE_LIMITS.text),
  url: v.exactOptional(
    v.pipe(text, v.check(isNoticeUrl, 'a whole address, such as "https://shop.example/news": https, no user name')),
  ),
};

/** The shape of one notice; each message says what would be right. */
export const noticeSchema: v.GenericSchema<unknown, Notice> = v.pipe(
  v.strictObject(
    {
      ...said,
      id: v.pipe(text, v.regex(NOTICE_ID, 'an id: lower-case letters, digits, hyphens, 64 at most')),
      lang: v.exactOptional(language),
      from: time,
      until: time,
      texts: v.exactOptional(
        v.pipe(
          v.record(
            language,
            v.strictObject(said, 'an object with the members "title", "text", and if need be "url"'),
            'an object such as { "de": { "title": "…", "text": "…" } }',
          ),
          v.maxEntries(NOTICE_LIMITS.languages, `${NOTICE_LIMITS.languages} languages at most`),
        ),
      ),
    },
    'an object with the members "id", "title", "text", "from", "until", and if need be "url", "lang", "texts"',
  ),
  v.check(({ from, until }) => noticeTime(from) < noticeTime(until), 'an "until" that is later than its "from"'),
);

/** The shape of a site's notices in a configuration; each message says what would be right. */
export const noticesSchema: v.GenericSchema<unknown, readonly Notice[]> = v.pipe(
  v.array(noticeSchema, 'a list of notices'),
  v.check(
    (notices) => new Set(notices.map(({ id }) => id)).size === notices.length,
    'every id once; a notice that says something new needs a new one',
  ),
);
