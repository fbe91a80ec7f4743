import { NOTICE_LIMITS, type NoticeText } from '@sluice/core';
import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';
import type { NoticeDraft, ParsedNoticeForm } from '../notices/parse-notice-form.ts';
import { type Markup, pageFrame, tokenField } from './page-frame.ts';

/** What the page on which a notice is written shows. */
export interface NoticeFormData {
  readonly operator: SignedIn;
  /** Ids of the sites to choose from. */
  readonly sites: readonly string[];
  readonly draft: NoticeDraft;
  /** What became of the draft, once it was sent. */
  readonly parsed?: ParsedNoticeForm;
}

/** Renders the page on which a notice is written and looked at before it is published. */
export function noticeFormPage({ operator, sites, draft, parsed }: NoticeFormData): Markup {
  return pageFrame(
    'New notice',
    html`${parsed?.ok === false ? faultList(parsed.faults) : ''}
      <form method="post" action="/dashboard/notices" class="stacked">${tokenField(operator)}
        <fieldset><legend>Sites</legend>${sites.map(
          (site) =>
            html`<label class="check"><input type="checkbox" name="site" value="${site}" ${draft.sites.includes(site) ? html`checked` : ''}> ${site}</label>`,
        )}</fieldset>
        <div class="pair">
          <label>From (UTC) <input type="datetime-local" name="from" value="${draft.from}" required></label>
          <label>Until (UTC) <input type="datetime-local" name="until" value="${draft.until}" required></label>
        </div>
        ${words('', draft, true)}
        <details ${draft.further.some(({ lang }) => lang) ? html`open` : ''}><summary>Further languages</summary>
          ${draft.further.map((text, index) => html`<fieldset><legend>Language ${index + 2}</legend>${words(String(index), text, false)}</fieldset>`)}
        </details>
        <p class="line"><button name="action" value="preview">Preview</button>
          ${parsed?.ok ? html`<button name="action" value="publish">Publish</button>` : ''}
          <a href="/dashboard/notices">Cancel</a></p>
      </form>
      ${parsed?.ok ? preview(parsed) : ''}`,
    { operator, part: '/dashboard/notices' },
  );
}

function words(
  suffix: string,
  text: Readonly<Record<'lang' | 'title' | 'text' | 'url', string>>,
  needed: boolean,
): Markup {
  const required = needed ? html`required` : '';
  return html`
    <label>Language (such as “en” or “pt-BR”) <input name="lang${suffix}" value="${text.lang}" maxlength="35" spellcheck="false" autocapitalize="none"></label>
    <label>Title <input name="title${suffix}" value="${text.title}" maxlength="${NOTICE_LIMITS.title}" ${required}></label>
    <label>Text <span class="quiet">A blank line parts paragraphs. Markup is shown as it is typed.</span>
      <textarea name="text${suffix}" rows="6" maxlength="${NOTICE_LIMITS.text}" ${required}>${text.text}</textarea></label>
    <label>Link to more (https), if there is any <input type="url" name="url${suffix}" value="${text.url}" maxlength="${NOTICE_LIMITS.url}"></label>`;
}

function faultList(faults: readonly string[]): Markup {
  return html`<div class="message" role="alert"><p>This cannot be published yet:</p><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`;
}

function preview({ notice, sites }: ParsedNoticeForm & { readonly ok: true }): Markup {
  const versions: [string, NoticeText][] = [[notice.lang ?? '', notice], ...Object.entries(notice.texts ?? {})];
  return html`<section aria-label="Preview"><h2>Preview</h2>
    <p class="quiet">On the pages of ${sites.join(', ')}.</p>
    ${versions.map(
      ([lang, { title, text, url }]) => html`<article ${lang ? html`lang="${lang}"` : ''}><h3>${title}</h3>
        ${text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph}</p>`)}
        ${url === undefined ? '' : html`<p><a href="${url}" rel="noreferrer">${url}</a></p>`}</article>`,
    )}</section>`;
}
