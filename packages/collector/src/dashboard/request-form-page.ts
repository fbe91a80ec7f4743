import { html } from 'hono/html';
import { type PrivacyRequest, REQUEST_KINDS, type RequestKind } from '../requests/privacy-request.ts';
import { REQUEST_LIMITS, TRAP } from '../requests/request-schema.ts';
import { type Markup, pageFrame } from './page-frame.ts';

/** What was typed into the form, as it was. */
export type RequestDraft = Readonly<Record<'kind' | 'email' | 'message' | 'subject' | 'trap', string>>;

/** What the page for visitors' requests shows. */
export interface RequestFormData {
  readonly site: string;
  readonly draft: RequestDraft;
  /** What is wrong with the draft. */
  readonly faults?: readonly string[];
}

/** What a visitor asks for, in words. */
const KIND_WORDS: Readonly<Record<RequestKind, string>> = {
  access: 'A copy of the personal data that you have about me',
  erasure: 'Delete my personal data',
  correction: 'Correct my personal data',
  objection: 'Stop using my personal data (objection, no sale or sharing)',
  portability: 'My personal data in a form that I can take elsewhere',
};

/** Renders the page on which a visitor files a request: plain HTML that works in every browser. */
export function requestFormPage({ site, draft, faults = [] }: RequestFormData): Markup {
  return pageFrame(
    'Your personal data',
    html`<p class="lead">This sends a request to the owner of the website “${site}”. What you write here goes to them alone, and is kept until your request
        has been answered and for a while after, to show that it was.</p>
      ${faults.length > 0 ? html`<div class="message" role="alert"><p>Nothing was sent yet:</p><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>` : ''}
      <form method="post" action="/s/${site}/request" class="stacked">
        <fieldset><legend>What do you ask for?</legend>${REQUEST_KINDS.map(
          (kind) =>
            html`<label class="check"><input type="radio" name="kind" value="${kind}" required ${kind === draft.kind ? html`checked` : ''}> ${KIND_WORDS[kind]}</label>`,
        )}</fieldset>
        <label>Your e-mail address, for the answer <input type="email" name="email" value="${draft.email}" required maxlength="${REQUEST_LIMITS.email}" autocomplete="email"></label>
        <label>What they need to know to find your data, or what is wrong with it
          <textarea name="message" rows="6" maxlength="${REQUEST_LIMITS.message}">${draft.message}</textarea></label>
        <label>Your consent id, if you have it <span class="quiet">It stands in your privacy choices on the website, under “receipts”.</span>
          <input name="subject" value="${draft.subject}" maxlength="36" autocomplete="off" spellcheck="false"></label>
        <div class="trap"><label>Leave this empty <input name="${TRAP}" value="${draft.trap}" tabindex="-1" autocomplete="off"></label></div>
        <p><button>Send the request</button></p>
      </form>`,
  );
}

/** Renders what a visitor sees when their request is stored. */
export function requestFiledPage({ reference, dueAt }: PrivacyRequest): Markup {
  return pageFrame(
    'Your request was sent',
    html`<p class="lead">Its number is <strong><code>${reference}</code></strong>. Write it down, to ask about it.</p>
      <p>You get an answer by <time datetime="${dueAt}">${dueAt.slice(0, 10)}</time>, at the address that you gave.</p>`,
  );
}
