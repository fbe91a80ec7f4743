import { isDay } from './tracking-status.ts';

/** What a notice says, in one language: plain text, of which nothing is ever read as markup. */
export interface NoticeText {
  /** {@link NOTICE_LIMITS}.title characters at most. */
  readonly title: string;
  /** {@link NOTICE_LIMITS}.text characters at most. A blank line parts paragraphs. */
  readonly text: string;
  /** Where there is more to read; see {@link isNoticeUrl}. */
  readonly url?: string;
}

/** What a site's operator tells its visitors for a while, as the collector hands it to the site's pages. */
export interface Notice extends NoticeText {
  /** See {@link NOTICE_ID}. Who has put it away does not see it again, whatever it says by then. */
  readonly id: string;
  /** The language of its own text (BCP 47). Left out: nobody said. */
  readonly lang?: string;
  /** When it begins; see {@link noticeTime}. */
  readonly from: string;
  /** When it ends. */
  readonly until: string;
  /** The same in other languages, by their tags (BCP 47). */
  readonly texts?: Readonly<Record<string, NoticeText>>;
}

/** The shape of a notice's id: it is part of a name in the browser's storage, and of an id in the page. */
export const NOTICE_ID: RegExp = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The shape of the tag of a language, as far as notices need it. */
export const NOTICE_LANGUAGE: RegExp = /^[a-z]{2,3}(-[a-z\d]{2,8}){0,4}$/i;

/** Characters of a notice's parts, in UTF-16 units, and languages that it can have beside its own. */
export const NOTICE_LIMITS = { title: 120, text: 2000, url: 2000, languages: 60 } as const;

const TIME = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** Milliseconds since 1970 of a time of ISO 8601 with its zone (`2026-03-01T08:00:00Z`, `2026-03-01T09:00+01:00`); NaN for anything else. */
export function noticeTime(text: string): number {
  const day = TIME.exec(text)?.[1];
  return day !== undefined && isDay(day) ? Date.parse(text) : Number.NaN;
}

/** Whether it is a whole address that a notice may lead to: of HTTPS, without a user's name, behind which a host can be hidden. */
export function isNoticeUrl(text: string): boolean {
  return text.length <= NOTICE_LIMITS.url && /^https:\/\/[^\s/\\@?#]+([/?#][^\s\\]*)?$/i.test(text);
}

/** Whether it is to be shown at that moment, in milliseconds since 1970: from its beginning, and no longer at its end. */
export function isNoticeCurrent({ from, until }: Pick<Notice, 'from' | 'until'>, now: number): boolean {
  return noticeTime(from) <= now && now < noticeTime(until);
}
