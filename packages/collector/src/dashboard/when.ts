import { html } from 'hono/html';
import type { Markup } from './page-frame.ts';

/** Shows a time of ISO 8601 in UTC: `2026-03-01 08:00`. */
export function when(iso: string): Markup {
  return html`<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')}</time>`;
}
