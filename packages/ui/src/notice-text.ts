import type { Notice, NoticeText } from '@sluice/core';

/** A notice's words, and the language that they are in where somebody said so. */
export interface SpokenText extends NoticeText {
  readonly lang?: string | undefined;
}

/**
 * The words of a notice for readers of a language (BCP 47, in lower case): of that very tag, else without its script or region, else its own.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4647#section-3.4
 */
export function noticeText(notice: Notice, language: string): SpokenText {
  const tags = Object.keys(notice.texts ?? {});
  for (let wanted = language; wanted; wanted = wanted.replace(/-?[^-]*$/, '')) {
    if (notice.lang?.toLowerCase() === wanted) return notice;
    const lang = tags.find((tag) => tag.toLowerCase() === wanted);
    const words = lang === undefined ? undefined : notice.texts?.[lang];
    if (words) return { ...words, lang };
  }
  return notice;
}

/** The paragraphs of a text: a blank line parts them. */
export function paragraphsOf(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}
