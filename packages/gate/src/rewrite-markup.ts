import { MARK } from '@sluice/core';
import { hasAddress, holdCss } from './css.ts';
import { findHeld } from './find-held.ts';
import { createInert, mayLoad } from './inert.ts';
import type { Scope } from './scope.ts';
import { trustHtml } from './trust.ts';
import { loadingOf } from './watched.ts';

/** Comments and raw text, which hold no tags, then start tags as the tokenizer of HTML ends them. */
const PARTS =
  /<!--[\s\S]*?(?:-->|$)|(<style\b[^>]*>)([\s\S]*?)(?=<\/style|$)|(<(script|textarea|title|xmp|noembed|noframes)\b(?:"[^"]*"|'[^']*'|[^'">])*>)([\s\S]*?(?=<\/\4|$))|<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/**
 * Marks in a text of HTML what would load from a vendor who must wait, and leaves every other character as it is: for text that only
 * the parser can take, because its scripts have to run in their place. Each tag is read by the browser itself.
 */
export function rewriteMarkup(scope: Scope, html: string): string {
  if (!mayLoad(scope, html)) return html;
  const template = createInert(scope)().createElement('template');
  return html.replace(PARTS, (part, style?: string, css?: string, script?: string, _name?: string, text?: string) => {
    if (style) return style + holdCss(scope, css ?? '').css;
    return (markTag(scope, template, script ?? part) ?? script ?? part) + (text ?? '');
  });
}

/** The tag with a mark and without live addresses; `undefined` if it may stay as it is. */
function markTag(scope: Scope, template: HTMLTemplateElement, tag: string): string | undefined {
  if (tag.startsWith('<!')) return undefined;
  template.innerHTML = trustHtml(scope, tag);
  const element = template.content.firstElementChild;
  if (!element) return undefined;
  const style = scope.attributes.get.call(element, 'style');
  const held = style !== null && hasAddress(style) ? holdCss(scope, style).css : style;
  const found = scope.attributes.get.call(element, MARK) === null && findHeld(scope, element, { isFresh: true });
  if (!found && held === style) return undefined;
  if (held !== null) scope.attributes.set.call(element, 'style', held);
  return startTag(element, found ? (found.subject.vendor ?? '') : undefined);
}

function startTag(element: Element, mark: string | undefined): string {
  const loading = loadingOf(element) ?? {};
  const isScript = element.localName === 'script';
  let tag = `<${element.localName}`;
  for (const { name, value } of element.attributes) {
    const isLive = mark !== undefined && (Object.hasOwn(loading, name) || (isScript && name === 'type'));
    tag += ` ${isLive ? `data-${name.replace('xlink:', '')}` : name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
  }
  if (mark !== undefined) tag += ` ${MARK}="${mark}"${isScript ? ' type="text/plain"' : ''}`;
  return `${tag}>`;
}
