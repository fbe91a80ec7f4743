import { type Config, parseConfig } from '@sluice/core';
import { CATALOGUE } from './catalogue.ts';
import { CATALOGUE_TABLE } from './catalogue-table.ts';
import { declareVendors } from './declare-vendors.ts';
import { encodeTable } from './host-table.ts';
import { ruleOf } from './vendor-entry.ts';

/** The two files of the script tag that a site's own build changes. */
export interface SiteTag {
  /** `sluice.js`: carries the configuration, and cookies and keys of the site's vendors alone. */
  readonly script: string;
  /** `sluice-vendors.js`: what people read about the site's vendors, and no others. */
  readonly vendors: string;
}

/**
 * Makes a site's own script tag of the general one. It does the same, because the gate never asks for cookies and keys of
 * vendors that the site does not declare; hosts of all vendors stay in it. Attributes of the tag still count before the
 * configuration inside, but vendors that only they declare are without cookies, keys and texts.
 *
 * @param script the general `sluice.js` of the same version
 * @param json the site's configuration, whose mistakes have been dealt with
 * @throws {RangeError} if the script does not carry this version's table
 */
export function buildTag(script: string, json: string): SiteTag {
  const { config } = parseConfig(JSON.parse(json));
  return {
    script: carry(json, replaceTable(script.replace(/\n?\/\/# sourceMappingURL=.*\s*$/, ''), siteTable(config))),
    vendors: `const vendors=${JSON.stringify(declareVendors(config, CATALOGUE))};export const listVendors=()=>vendors;\n`,
  };
}

/** The table with cookies and keys of the declared vendors only. Globals and embeds are asked for whatever is declared. */
function siteTable({ vendors }: Config): string {
  const declared = new Set(vendors.map(({ id }) => id));
  return encodeTable(
    CATALOGUE.map(ruleOf).map((rule) => (declared.has(rule.id) ? rule : { ...rule, cookies: [], storage: [] })),
  );
}

function replaceTable(script: string, table: string): string {
  const literals = [JSON.stringify(CATALOGUE_TABLE), singleQuoted(CATALOGUE_TABLE), template(CATALOGUE_TABLE)];
  const literal = literals.find((each) => script.split(each).length === 2);
  if (literal === undefined) {
    throw new RangeError(
      '[catalog] sluice.js does not carry the table of this version; take both from the same release',
    );
  }
  const [before, after] = script.split(literal);
  return `${before}${JSON.stringify(table)}${after}`;
}

function singleQuoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function template(text: string): string {
  return `\`${text.replace(/[\\`]|\$(?=\{)/g, '\\$&')}\``;
}

/** Puts the configuration where the script looks for it, its own element, unless the page has put another one there. */
function carry(json: string, script: string): string {
  const text = JSON.stringify(JSON.stringify(JSON.parse(json)));
  return beginTag(script, `s&&!s.dataset.config&&(s.dataset.config=${text})`);
}

/**
 * Puts code in front of a script tag's own, behind its first line: what a browser reads there is how to compile the file.
 *
 * @param code an expression, in which `s` is the script's element, or `null` in a module
 */
export function beginTag(script: string, code: string): string {
  return script.replace(/^(\/\/#.*\n)?/, (first) => `${first}(s=>{${code}})(document.currentScript);`);
}

/** The general file that has what a configuration asks for: what must be there synchronously cannot be loaded later. */
export function generalScript({ gate, iab }: Config): string {
  if (iab) return 'sluice-iab.js';
  return gate.strict ? 'sluice-strict.js' : 'sluice.js';
}
