import type { Handler } from 'hono';
import { STYLE_SHEET } from '../dashboard/style-sheet.ts';

/** `GET /style.css`: the looks of all pages; the Content-Security-Policy allows no style inside of them. */
export const style: Handler = (c) =>
  c.body(STYLE_SHEET, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'max-age=300' });
