import { findCssAddresses } from './css-addresses.ts';
import { importedAddresses, snippetAddresses } from './script-addresses.ts';

/** Any address of a host in a page. */
const LITERAL = /(?:https?:)?\/\/[^\s"'`<>()\\]+/gi;

/**
 * The addresses that an address loads which is a text itself (`data:`, `javascript:`), by the element that it stands in: a script runs it, a
 * frame shows it, a link takes rules from it. Pictures load nothing further.
 */
export function addressesOfText(element: string, address: string): readonly string[] {
  const text = readText(address);
  if (text === undefined) return [];
  if (element === 'script') return [...snippetAddresses(text), ...importedAddresses(text)];
  if (element === 'link') return findCssAddresses(text).map((each) => each.address);
  return FRAMES.has(element) ? (text.match(LITERAL) ?? []) : [];
}

const FRAMES = new Set(['iframe', 'frame', 'object', 'embed']);

/** @see https://fetch.spec.whatwg.org/#data-url-processor */
function readText(address: string): string | undefined {
  const plain = address.replace(/[\t\n\r]/g, '');
  const [, scheme = '', rest = ''] = /^[\0-\x20]*(data|javascript):(.*)$/is.exec(plain) ?? [];
  if (!scheme) return undefined;
  const isData = scheme.toLowerCase() === 'data';
  const comma = rest.indexOf(',');
  const body = percentDecoded(isData ? rest.slice(comma + 1) : rest);
  return isData && /;\s*base64\s*$/i.test(rest.slice(0, comma)) ? fromBase64(body) : body;
}

function percentDecoded(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/\s/g, ''));
  } catch {
    return '';
  }
}
