import type { Subject } from '@sluice/core';
import type { Shared } from './scope.ts';

/** An address as it stands in code, JSON or markup: with a scheme or without, its slashes perhaps escaped. */
const LITERAL = /(?:\b(?:https?|wss?):)?(?:\\?\/){2}[a-z\d][\w.-]*\.[a-z][^\s"'`<>()\\]*/gi;

/** What a static or dynamic import names, in a script of its own. */
const IMPORTED = /\b(?:import|from)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/gi;

/** What a worker imports, and what a document's markup runs. */
const RUN =
  /(?:\b(?:import|importScripts|from)\s*\(?\s*["'`]|<(?:script|iframe|frame|embed|object)\b[^>]*?\s(?:src|data)\s*=\s*\\?["']?)((?:https?:)?\/\/[^\s"'`>\\]+)/gi;

/** Rules by which a browser fetches pages ahead: no code, and yet it loads what they name. */
export function isRules(type: string | null): boolean {
  return type !== null && /^\s*speculationrules\s*$/i.test(type);
}

/**
 * Finds in a text the first address that belongs to someone who is not granted. It serves where code runs out of the
 * gate's reach: workers, and documents of an origin of their own. A host that nobody declared counts only where the text says that
 * its code is run: code names many addresses that it never loads. Whatever is hidden better than by plain spelling is not
 * found; only a policy holds that.
 */
export function subjectOfText(shared: Shared, text: string, depth = 0): Subject | undefined {
  const code = readText(text);
  const named = [...code.matchAll(LITERAL)].map(([address]) => [address.replaceAll('\\', ''), 'fetch'] as const);
  const run = [...code.matchAll(RUN)].map(([, address]) => [address, 'script'] as const);
  for (const [address, kind] of [...named, ...run]) {
    const subject = shared.classify(address, kind);
    if (subject && !shared.judge(subject).granted) return subject;
  }
  // A worker may start another one from memory.
  const inner = depth < 3 ? code.match(/blob:[^\s"'`)]+/g) : null;
  for (const blob of inner ?? []) {
    const subject = subjectOfText(shared, blob, depth + 1);
    if (subject) return subject;
  }
  return undefined;
}

/** Whose code an inline script or a marked import map imports, or whose pages its rules load. Whether that is granted is not judged here. */
export function subjectOfScript(scope: Shared, type: string | null, text: string): Subject | undefined {
  if (!/(?:\\?\/){2}/.test(text)) return undefined;
  if (isRules(type)) return subjectOfText(scope, text);
  const isMap = /^\s*importmap\s*$/i.test(type ?? '');
  for (const [found, address = found.replaceAll('\\', '')] of text.matchAll(isMap ? LITERAL : IMPORTED)) {
    const subject = scope.classify(address, 'script');
    if (subject) return subject;
  }
  return undefined;
}

/** The text behind an address that carries or names it: `data:`, `blob:`, `javascript:`; any other text is itself. */
export function readText(text: string): string {
  const [, scheme = '', rest = ''] = /^\s*(data|blob|javascript):([\s\S]*)/i.exec(text) ?? [];
  try {
    if (scheme.toLowerCase() === 'blob') return readBlob(text.trim());
    if (!scheme) return text;
    const comma = rest.indexOf(',');
    return /;\s*base64\s*$/i.test(rest.slice(0, comma)) ? atob(rest.slice(comma + 1)) : decodeURIComponent(rest);
  } catch {
    return text;
  }
}

const { open, overrideMimeType, send } = XMLHttpRequest.prototype;

/** A blob lies in memory: the one place where a synchronous request waits for nothing. */
function readBlob(address: string): string {
  const request = new XMLHttpRequest();
  open.call(request, 'GET', address, false);
  // Firefox complains of what is no XML otherwise.
  overrideMimeType.call(request, 'text/plain');
  send.call(request);
  return request.responseText;
}
