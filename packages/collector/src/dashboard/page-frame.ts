import { html } from 'hono/html';
import type { SignedIn } from '../access/require-operator.ts';

/** What `html` makes: markup in which every value was escaped. */
export type Markup = ReturnType<typeof html>;

/** The parts of the dashboard, in the order of its navigation. */
const PARTS = [
  ['/dashboard', 'Overview'],
  ['/dashboard/receipts', 'Receipts'],
  ['/dashboard/notices', 'Notices'],
  ['/dashboard/requests', 'Requests'],
  ['/dashboard/exports', 'Exports'],
  ['/dashboard/journal', 'Journal'],
  ['/verify', 'Verify'],
] as const;

/** The path of a part of the dashboard. */
type Part = (typeof PARTS)[number][0];

/** What a page of the dashboard has above its content. */
export interface Signed {
  readonly operator: SignedIn;
  /** The part that is marked as the one shown. */
  readonly part: Part;
}

/** Puts a page's content into the frame that all pages share; on the dashboard, with its navigation. */
export function pageFrame(title: string, content: Markup, signed?: Signed): Markup {
  return html`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${title} · Sluice</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    ${signed ? navigation(signed) : ''}
    <main id="main">
      <h1>${title}</h1>
      ${content}
    </main>
  </body>
</html>`;
}

/** The field by which a form shows that it is of its session; see `formToken`. */
export function tokenField({ formToken }: SignedIn): Markup {
  return html`<input type="hidden" name="token" value="${formToken}">`;
}

function navigation({ operator, part }: Signed): Markup {
  return html`<a class="skip" href="#main">To the content</a>
    <header>
      <nav aria-label="Dashboard"><ul>${PARTS.map(
        ([path, name]) =>
          html`<li><a href="${path}" ${path === part ? html`aria-current="page"` : ''}>${name}</a></li>`,
      )}</ul></nav>
      <form method="post" action="/logout">${tokenField(operator)}<span class="quiet">${operator.name}</span> <button class="plain">Sign out</button></form>
    </header>`;
}
