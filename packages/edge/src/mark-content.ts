import { MARK } from '@sluice/core';
import { decodeHTML } from 'entities/decode';

import { attributeOf } from './attribute-of.ts';
import { asEntries, importsByName, parseImportMap, splitImportMap } from './import-map.ts';
import { isGateText, markImports } from './mark-script.ts';
import { markEdits } from './mark-tag.ts';
import { type Edit, type Found, type Marking, sumUp, waiting } from './marking.ts';
import { quoted } from './quoted.ts';
import { importedAddresses, snippetAddresses } from './script-addresses.ts';
import { scriptUse } from './script-type.ts';
import type { Tag } from './tag.ts';
import type { Content } from './tag-handler.ts';

/** How long the snippets are that vendors give out, in characters; what is longer is a site's own script. */
const SNIPPET_LIMIT = 16 * 2 ** 10;
/** How long a site's own inline script may be for its imports to be marked, in characters: what is being read is held back that long. */
const OWN_LIMIT = 2 ** 17;
/** How long a style sheet or an import map in the page may be, in characters: fonts and pictures of some megabytes stand in the former. */
const WHOLE_LIMIT = 16 * 2 ** 20;

/** How much of a tag's text is needed to say whether it has to wait, in characters; 0 if it never has to. */
export function wantedText(tag: Tag): number {
  if (tag.name === 'style') return WHOLE_LIMIT;
  if (tag.name !== 'script' || attributeOf(tag, MARK) !== undefined) return 0;
  const use = isInline(tag) ? scriptUse(tag) : 'nothing';
  if (use === 'nothing') return 0;
  return use === 'map' ? WHOLE_LIMIT : OWN_LIMIT;
}

function isInline(tag: Tag): boolean {
  return ['src', 'href', 'xlink:href'].every((name) => attributeOf(tag, name) === undefined);
}

/** What has to wait in a script, and the edits for it. */
export interface ScriptFindings {
  readonly found: Found;
  readonly edits: readonly Edit[];
}

/** Makes a script inert that has to wait for its text; `undefined` if it need not. An import map leaves the site's own names alive. */
export function markScriptText(tag: Tag, content: Content, marking: Marking): ScriptFindings | undefined {
  if (scriptUse(tag) === 'map') return markMap(tag, content, marking);
  const found = inspectScript(tag, content, marking);
  return found ? { found, edits: markEdits(tag, { found, attributes: [] }) } : markOwnImports(content, marking);
}

/** A script of the site's own goes on; what it imports by an address that only shows as it runs asks the gate first. */
function markOwnImports({ start, text, isWhole, isMarkup }: Content, { judge }: Marking): ScriptFindings | undefined {
  // In SVG a text without these is read alike as markup and as script.
  const isReadable = isWhole && !(isMarkup && /[<&]/.test(text));
  const imports = isReadable && !isGateText(text) ? markImports(text, judge) : undefined;
  if (!imports || 'brokenAt' in imports || !imports.marked[0]) return undefined;
  const { address, mark } = imports.marked[0];
  return {
    found: { address, mark },
    edits: imports.edits.map((edit) => ({ ...edit, start: start + edit.start, end: start + edit.end })),
  };
}

function markMap(
  tag: Tag,
  { start, text }: Content,
  { judge, mapped, onIntegrity }: Marking,
): ScriptFindings | undefined {
  const map = parseImportMap(text);
  for (const address of Object.keys(asEntries(map.integrity))) onIntegrity(judge.hrefOf(address));
  const split = splitImportMap(map, judge);
  if (!split) return undefined;
  for (const [specifier, mark] of split.specifiers) mapped.set(specifier, mark);
  const edits = markEdits(tag, { found: split.found, attributes: [] });
  if (split.rest === undefined) return { found: split.found, edits };
  const nonce = attributeOf(tag, 'nonce');
  const own = `<script type="importmap"${nonce === undefined ? '' : ` nonce=${quoted(nonce, '')}`}>${split.rest}</script>`;
  return {
    found: split.found,
    edits: [
      { start: tag.start, end: tag.start, text: own },
      ...edits,
      { start, end: start + text.length, text: split.held },
    ],
  };
}

/**
 * Finds what has to wait in the text of a script: `undefined` if nothing. Hosts that nobody knows count where a module imports from them.
 * Where the text is not whole, there is more of it: a long script waits only for what it imports; the gate holds what it loads when it runs.
 * In SVG character references count.
 */
function inspectScript(tag: Tag, { text, isWhole, isMarkup }: Content, { judge, mapped }: Marking): Found | undefined {
  const read = isMarkup && text.includes('&') ? `${text}\n${decodeHTML(text)}` : text;
  const isSnippet = isWhole && text.length <= SNIPPET_LIMIT;
  const addresses = isSnippet ? snippetAddresses(read) : [];
  const imported = scriptUse(tag) === 'module' ? importedAddresses(read) : [];
  const byName = importsByName(read, mapped);
  return sumUp([...waiting(addresses, judge, false), ...waiting(imported, judge, true), ...(byName ? [byName] : [])]);
}
