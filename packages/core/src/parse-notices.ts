import { isPlainObject } from './check.ts';
import {
  isNoticeUrl,
  NOTICE_ID,
  NOTICE_LANGUAGE,
  NOTICE_LIMITS,
  type Notice,
  type NoticeText,
  noticeTime,
} from './notice.ts';

/** Notices that a page shows at most, one after the other: more is no notice any more. */
const MOST = 5;
/** Entries that are looked at. */
const LOOKED_AT = 50;

/**
 * Parses what a collector says to `GET /v1/notices`. Never throws. What is no notice, or is over, is left out, and a link that leads elsewhere
 * than to a page of HTTPS; of the rest the first five are taken.
 *
 * When a notice begins is the collector's business alone: a browser whose clock is slow would keep back what counts already.
 *
 * @param now the present, in milliseconds since 1970
 */
export function parseNotices(answer: unknown, now: number): readonly Notice[] {
  const list = isPlainObject(answer) && Array.isArray(answer.notices) ? answer.notices.slice(0, LOOKED_AT) : [];
  const notices = list.flatMap((entry) => parseNotice(entry) ?? []).filter(({ until }) => now < noticeTime(until));
  return [...new Map(notices.map((notice) => [notice.id, notice])).values()].slice(0, MOST);
}

function parseNotice(entry: unknown): Notice | undefined {
  const words = parseText(entry);
  if (!words || !isPlainObject(entry)) return undefined;
  const { id, from, until, lang, texts } = entry;
  if (!isText(id) || !NOTICE_ID.test(id)) return undefined;
  if (!isText(from) || !isText(until) || Number.isNaN(noticeTime(from))) return undefined;
  const others = parseTexts(texts);
  return {
    ...words,
    id,
    from,
    until,
    ...(isText(lang) && NOTICE_LANGUAGE.test(lang) ? { lang } : {}),
    ...(others.length > 0 ? { texts: Object.fromEntries(others) } : {}),
  };
}

function parseTexts(texts: unknown): readonly (readonly [string, NoticeText])[] {
  if (!isPlainObject(texts)) return [];
  return Object.entries(texts)
    .slice(0, NOTICE_LIMITS.languages)
    .flatMap(([tag, entry]) => {
      const words = NOTICE_LANGUAGE.test(tag) ? parseText(entry) : undefined;
      return words ? [[tag, words] as const] : [];
    });
}

function parseText(entry: unknown): NoticeText | undefined {
  if (!isPlainObject(entry)) return undefined;
  const { title, text, url } = entry;
  if (!isWords(title, NOTICE_LIMITS.title) || !isWords(text, NOTICE_LIMITS.text)) return undefined;
  return { title, text, ...(isText(url) && isNoticeUrl(url) ? { url } : {}) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWords(value: unknown, limit: number): value is string {
  return isText(value) && value.length <= limit && /\S/.test(value);
}
