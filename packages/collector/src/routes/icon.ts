import type { Handler } from 'hono';

/** A sluice gate, half raised. */
const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#2f7d68"/>' +
  '<path d="M7 6v20M25 6v20M11 6h10v10H11z" fill="#fff" stroke="#fff" stroke-width="3" stroke-linecap="round"/>' +
  '<path d="M11 23q2.5-2.5 5 0t5 0" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>';

/** `GET /icon.svg`: the icon of the browser's tab. */
export const icon: Handler = (c) =>
  c.body(ICON, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'max-age=86400' });
