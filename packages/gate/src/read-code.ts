import type { Subject } from '@sluice/core';
import type { Kind } from './hold.ts';
import type { Shared } from './scope.ts';

/** An address as it stands in code, JSON or markup: with a scheme or without, its slashes perhaps escaped. */
const LITERAL = /(?:\b(?:https?|wss?):)?(?:\\?\/){2}[a-z\d][\w.-]*\.[a-z][^\s"'`<>()\\]*/gi;

/** What a static or dynamic import names, in a script of its own. */
const IMPORTED = /\b(?:import|from)\s*\(?\s*["'`]((?:https?:)?\/\/[^"'`\s]+)/gi;

/** Types of scripts that are no code, and make the browser load by themselves. */
const LOADING_TYPE = /^\s*(speculationrules|importmap)\s*$/i;

/** Tells whether a script of this type makes the browser load what it names. */
export function isLoadingType(type: string | null): boolean {
  return type !== null && LOADING_TYPE.test(type);
}

/**
 * Finds in a text the first address that belongs to a vendor who is not granted. It serves where code runs out of the
 * gate's reach: workers, and documents of an origin of their own. Whatever is hidden better than by plain spelling is
 * not found; only a policy holds that.
 *
 * @param kind what the addresses are to become: hosts that nobody knows are held as scripts
 */
export function subjectOfText(shared: Shared, text: string, kind: Kind = 'fetch', depth = 0): Subject | undefined {
  const code = readText(text);
  for (const [address] of code.matchAll(LITERAL)) {
    const subject = shared.classify(address.replaceAll('\\', ''), kind);
    if (subject && !shared.judge(subject).granted) return subject;
  }
  // A worker may start another one from memory.
  const inner = depth < 3 ? code.match(/blob:[^\s"'`)]+/g) : null;
  for (const blob of inner ?? []) {
    const subject = subjectOfText(shared, blob, kind, depth + 1);
    if (subject) return subject;
  }
  return undefined;
}

/** Whose code an inline script imports, or whose pages its rules load. Whether that is granted is not judged here. */
export function subjectOfScript(scope: Shared, type: string | null, text: string): Subject | undefined {
  if (!text.includes('//')) return undefined;
  if (isLoadingType(type)) return subjectOfText(scope, text, /map/i.test(type ?? '') ? 'script' : 'fetch');
  for (const [, address] of text.matchAll(IMPORTED)) {
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

const { open, send } = XMLHttpRequest.prototype;

/** A blob lies in memory: the one place where a synchronous request waits for nothing. */
function readBlob(address: string): string {
  const request = new XMLHttpRequest();
  open.call(request, 'GET', address, false);
  send.call(request);
  return request.responseText;
}
