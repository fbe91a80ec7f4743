import { html } from 'hono/html';
import { type Markup, pageFrame } from './page-frame.ts';

/** What the page to sign in at shows. */
export interface LoginPageData {
  /** Where to go afterwards; empty for the dashboard. */
  readonly next: string;
  /** Why nobody was let in. */
  readonly message?: string;
}

/** Renders the page to sign in at. */
export function loginPage({ next, message }: LoginPageData): Markup {
  return pageFrame(
    'Sign in',
    html`<p class="lead">To the dashboard of this Sluice collector.</p>
      ${message === undefined ? '' : html`<p class="message" role="alert">${message}</p>`}
      <form method="post" action="/login" class="narrow">
        <label>Name <input name="name" required autocomplete="username" autocapitalize="none" spellcheck="false" maxlength="64"></label>
        <label>Password <input name="password" type="password" required autocomplete="current-password" maxlength="1024"></label>
        <input type="hidden" name="next" value="${next}">
        <button>Sign in</button>
      </form>`,
  );
}
