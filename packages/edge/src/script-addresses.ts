import type { ReadAddresses } from './addresses.ts';

/** Ways in which a script makes the browser load an address. A script without one only mentions it, in a link or as data. */
const LOADS =
  /\bsrc\b|\bimport\b|\bwrite(?:ln)?\s*\(|\bnew\s+(?:Image|Audio|Worker|SharedWorker|WebSocket|EventSource)\b|\bfetch\s*\(|\bsendBeacon\b|\bXMLHttpRequest\b|\bimportScripts\b|\binnerHTML\b|\binsertAdjacentHTML\b|\bgetScript\b|\bserviceWorker\b|"(?:urls|href_matches)"/;
const SLASH = /\\(?:\/|x2f|u002f)/gi;
const LITERAL = /["'`=]((?:https?:|wss?:)?\/\/[^\s"'`\\<>]+)/gi;
/** `import … from "…"` and `import "…"`: loaded before any script of the page can act. */
const STATIC_IMPORT = /\b(?:import|from)\s*["']((?:https?:)?\/\/[^\s"'\\]+)/gi;

/**
 * The addresses that a snippet in a page loads from: literals of absolute addresses, in a text that loads something. Those that a script
 * puts together from pieces are not found.
 */
export const snippetAddresses: ReadAddresses = (text) => (LOADS.test(text) ? literals(text, LITERAL) : []);

/** The addresses that a module imports in its own text. */
export const importedAddresses: ReadAddresses = (text) => literals(text, STATIC_IMPORT);

function literals(text: string, pattern: RegExp): string[] {
  const plain = text.includes('\\') ? text.replace(SLASH, '/') : text;
  return [...plain.matchAll(pattern)].map(([, address = '']) => address);
}
