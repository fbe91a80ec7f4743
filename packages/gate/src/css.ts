import { CSS_ATTRIBUTES, NOWHERE, type Subject } from '@sluice/core';
import type { Shared } from './scope.ts';

/**
 * Any address of a host in a style sheet, however it is wrapped: `url()`, `@import "…"`, `image-set()`, `src()`. Behind `=` it is what a
 * selector looks for, or a part of another address.
 */
const ADDRESS = /(=\s*["']?)?(about:invalid#)?(?:https?:)?[\\/]{2}[^\s'"()\\,;]+/gi;

/** Finds the elements that have an address of another host in one of them. */
export const STYLED: string = CSS_ATTRIBUTES.map((name) => `[${name}*="//"]`).join();

/** A quick test: most style has no address of another host. */
export function hasAddress(css: string): boolean {
  return css.includes('//');
}

/**
 * Makes the addresses in a style sheet unreachable that belong to vendors who must wait. They stay in place behind
 * `about:invalid#`, so that marked HTML and the page's own script see the same form, and {@link releaseCss} needs no memory.
 * `subject` is the first that is waited for, also where the text came with its addresses marked.
 */
export function holdCss({ classify, judge }: Shared, text: string): { css: string; subject?: Subject } {
  let waiting: Subject | undefined;
  const css = text.replace(ADDRESS, (found, compared?: string, marked?: string) => {
    if (compared) return found;
    const address = found.slice(marked?.length ?? 0);
    const subject = classify(address, 'style');
    if (!subject || judge(subject).granted) return marked ? address : found;
    waiting ??= subject;
    return NOWHERE + address;
  });
  return waiting ? { css, subject: waiting } : { css };
}

/** Puts the addresses back that may be fetched now. */
export function releaseCss(scope: Shared, text: string): string {
  return holdCss(scope, text).css;
}
