import { CATEGORIES, type Category, type VendorRule } from '@sluice/core';
import { TableRule, writeDetails } from './table-rule.ts';

/**
 * Writes rules as the text that travels to every page, for a server's brotli, which makes more of what is alike than any
 * denser code of our own would leave it:
 *
 * - twelve lines of hosts, two for each category in the order of `CATEGORIES`: its vendors with details, then those without.
 *   Vendors are parted by spaces, a vendor's hosts by commas. `id|` stands before them where the id is not the first
 *   label of the first host. `example` is short for `example.com`, `www.example.` for `www.example.com`.
 * - then, in the same order, a line of details (see `writeDetails`) for each vendor that has any.
 *
 * Read back, vendors are grouped, and the host that gives a vendor its id comes first.
 *
 * @throws {RangeError} if a rule could not be read back as it was.
 */
export function encodeTable(rules: readonly VendorRule[]): string {
  const groups = CATEGORIES.flatMap((category) => {
    const members = rules.filter((rule) => rule.category === category);
    return [members.filter(writeDetails), members.filter((rule) => !writeDetails(rule))];
  });
  const hosts = groups.map((group) => group.map(writeHosts).join(' '));
  const text = [...hosts, ...groups.flat().map(writeDetails).filter(Boolean)].join('\n');
  const read = new Map(decodeTable(text).map((rule) => [rule.id, rule]));
  for (const rule of rules) {
    if (canonical(rule) === canonical(read.get(rule.id))) continue;
    throw new RangeError(
      `[catalog] the table cannot hold vendor ${rule.id}: one of its values holds what parts values there`,
    );
  }
  return text;
}

function writeHosts({ id, hosts }: VendorRule): string {
  const first = hosts.find((host) => firstLabel(host) === id);
  const ordered = first === undefined ? hosts : [first, ...hosts.filter((host) => host !== first)];
  return (first === undefined ? `${id}|` : '') + ordered.map(shorten).join();
}

function shorten(host: string): string {
  return host.replace(/^([^./]+)\.com(?![^/])/, '$1').replace(/^([^/]+\.)com(?![^/])/, '$1');
}

function canonical(rule: VendorRule | undefined): string {
  const lists = rule && [rule.hosts, rule.cookies, rule.storage, rule.globals ?? []];
  return JSON.stringify([rule?.id, rule?.category, rule?.embed, lists?.map((list) => [...list].sort())]);
}

/**
 * Reads what {@link encodeTable} wrote. The text is part of the build, so that nothing is checked here. This runs in the
 * head of every page: a vendor's details are only read when they are asked for.
 */
export function decodeTable(text: string): VendorRule[] {
  const lines = text.split('\n');
  let details = 2 * CATEGORIES.length;
  return CATEGORIES.flatMap((category, index) => [
    ...listOf(lines[2 * index], ' ').map((vendor) => readHosts(category, vendor, lines[details++])),
    ...listOf(lines[2 * index + 1], ' ').map((vendor) => readHosts(category, vendor, '')),
  ]);
}

function readHosts(category: Category, vendor: string, details = ''): VendorRule {
  const bar = vendor.indexOf('|');
  const hosts = listOf(vendor.slice(bar + 1), ',').map(lengthen);
  return new TableRule(bar < 0 ? firstLabel(vendor) : vendor.slice(0, bar), category, hosts, details);
}

/** `example/path` is `example.com/path`; `www.example.` is `www.example.com`. */
function lengthen(host: string): string {
  const slash = host.indexOf('/');
  const name = slash < 0 ? host : host.slice(0, slash);
  const dot = name.indexOf('.');
  if (dot > 0 && !name.endsWith('.')) return host;
  return name + (dot < 0 ? '.com' : 'com') + host.slice(name.length);
}

function firstLabel(host: string): string {
  return /^[^./,]*/.exec(host)?.[0] ?? '';
}

function listOf(text: string | undefined, parting: string): string[] {
  return text ? text.split(parting) : [];
}
