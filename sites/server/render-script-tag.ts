import type { Region } from '@sluice/core';
import { escapeSingleQuoted } from './escape-html.ts';
import type { SiteConfig } from './read-site-config.ts';

/** What the server knows and the site's file does not. */
export interface ServerFacts {
  readonly collector?: string | undefined;
  readonly region?: Region | undefined;
}

/**
 * Renders the script tag, with the configuration in its attribute. A configuration that is no JSON object is passed on
 * as it is, so that the page's console says what is wrong with it and everything stays held.
 */
export function renderScriptTag({ input, text }: Pick<SiteConfig, 'input' | 'text'>, facts: ServerFacts): string {
  const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
  const json = isObject ? JSON.stringify({ ...input, ...facts }) : text.trim();
  return `<script src="/sluice/sluice.js" data-config='${escapeSingleQuoted(json)}'></script>`;
}
