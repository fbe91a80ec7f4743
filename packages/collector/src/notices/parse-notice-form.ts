import type { Notice, NoticeText } from '@sluice/core';
import * as v from 'valibot';
import type { Form } from '../read-form.ts';
import { noticeSchema } from './notice-schema.ts';

/** How many further languages the form has room for. */
export const FURTHER_LANGUAGES = 4;

/** What was typed into the form, as it was. */
export interface NoticeDraft {
  readonly sites: readonly string[];
  readonly lang: string;
  readonly title: string;
  readonly text: string;
  readonly url: string;
  /** As a field of the type `datetime-local` has them, read as UTC: `2026-03-01T08:00`. */
  readonly from: string;
  readonly until: string;
  readonly further: readonly Readonly<Record<'lang' | 'title' | 'text' | 'url', string>>[];
}

/** The notice that a form is about, or what is wrong with it, in words. */
export type ParsedNoticeForm =
  | { readonly ok: true; readonly notice: Omit<Notice, 'id'>; readonly sites: readonly string[] }
  | { readonly ok: false; readonly faults: readonly string[] };

/** Reads what was typed. Line ends become those of Unix, as browsers send others. */
export function noticeDraft(form: Form): NoticeDraft {
  const field = (name: string) => form.text(name).replaceAll('\r\n', '\n').trim();
  const said = (suffix: string) => ({
    lang: field(`lang${suffix}`),
    title: field(`title${suffix}`),
    text: field(`text${suffix}`),
    url: field(`url${suffix}`),
  });
  return {
    ...said(''),
    sites: form.all('site'),
    from: field('from'),
    until: field('until'),
    further: Array.from({ length: FURTHER_LANGUAGES }, (_, index) => said(String(index))),
  };
}

/** @param known ids of the sites that this collector serves */
export function parseNoticeDraft(draft: NoticeDraft, known: readonly string[]): ParsedNoticeForm {
  const further = draft.further.filter((text) => Object.values(text).some(Boolean));
  const faults = sitesFaults(draft.sites, known);
  const languages = further.map(({ lang }) => lang);
  if (languages.includes('')) faults.push('Further language: name it, such as "de".');
  if (new Set([draft.lang, ...languages]).size <= languages.length) faults.push('Every language once.');
  const texts = Object.fromEntries(further.map((text) => [text.lang, saidIn(text)]));
  const { success, output, issues } = v.safeParse(noticeSchema, {
    id: 'draft',
    ...saidIn(draft),
    ...(draft.lang ? { lang: draft.lang } : {}),
    from: `${draft.from}Z`,
    until: `${draft.until}Z`,
    ...(further.length > 0 ? { texts } : {}),
  });
  if (!success) faults.push(...issues.map((issue) => `${v.getDotPath(issue) ?? 'The notice'}: give ${issue.message}.`));
  if (!success || faults.length > 0) return { ok: false, faults };
  const { id: _, ...notice } = output;
  return { ok: true, notice, sites: draft.sites };
}

function sitesFaults(sites: readonly string[], known: readonly string[]): string[] {
  if (sites.length === 0) return ['Sites: choose one at least.'];
  return sites.every((site) => known.includes(site)) ? [] : ['Sites: one of them is not served here.'];
}

function saidIn({ title, text, url }: Pick<NoticeDraft, 'title' | 'text' | 'url'>): NoticeText {
  return { title, text, ...(url ? { url } : {}) };
}
