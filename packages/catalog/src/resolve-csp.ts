import type { Asked, Decision, Subject, VendorId, VendorRule, VendorTerms } from '@sluice/core';
import { between, type CspSource, meets, parseCspSource, spellCspSource, writeCspSource } from './csp-source.ts';
import type { Matcher } from './match-host.ts';

/** What a Content-Security-Policy is made of. */
export interface CspGround {
  /** The known vendors' rules, and how addresses are matched to them. */
  readonly rules: readonly VendorRule[];
  readonly vendorOf: Matcher['vendorOf'];
  /** On which terms each vendor is used: of those that the site does not name a policy has no room to let all through. */
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  /** What visitors are asked. */
  readonly asked: Asked;
  /** The judge. */
  decide(subject: Subject): Decision;
  /** Host patterns that are let through unless they lie where a held vendor is: the site's own, and those that it needs. */
  readonly allow: readonly string[];
  /** Addresses of the site's own that stand for themselves and what lies below them: where Sluice's files are. */
  readonly own: readonly string[];
  /** The origin of the collector, which gets receipts and nothing else. */
  readonly collector?: string | undefined;
}

/** A Content-Security-Policy, and what it could not let through without letting through what is held. */
export interface Csp {
  /** The value of the header or the meta element; `undefined` where a policy would be wrong. */
  readonly value: string | undefined;
  /** Patterns that are granted and left out all the same. */
  readonly omitted: readonly string[];
}

/** Inline code and `data:` are the site's own, as they are to the gate: this policy holds third parties, it is not one against injection. */
const ALWAYS = "'self' 'unsafe-inline' 'unsafe-eval' data: blob:";

/** Other characters would end the policy, or could not stand in a header; what cannot be written is left out. */
const WRITABLE = /^[\w.~%!$&()+=@:/*-]*$/;

/**
 * Resolves the policy of a page from what `decide` says of each vendor. It lets through the site itself, what the site needs, and
 * granted vendors, and nobody else: `default-src` covers every way to load, those of the future too. It is never looser than the
 * gate: a source that would let a held vendor through, because they share a host, or because only the query tells them
 * apart (a policy sees none), is left out.
 *
 * There is none where unknown hosts may run (a policy can only say who may, not who may not), and none where all that is asked is
 * granted: it could only break what the visitor agreed to.
 */
export function resolveCsp({ rules, terms, vendorOf, asked, decide, allow, own, collector }: CspGround): Csp {
  const grants = (subject: Subject): boolean => decide(subject).granted;
  if (grants({ host: '' }) || grantsAll(asked, grants)) return { value: undefined, omitted: [] };

  const granted = new Set(rules.flatMap(({ id }) => (grants({ vendor: id }) ? id : [])));
  const known = rules.flatMap(({ id, hosts }) => hosts.map((pattern) => parseCspSource(pattern, id)));
  const isHeld = ({ id }: CspSource): boolean => id !== undefined && !granted.has(id);
  const held = known.filter(isHeld);
  const isOpen = (source: CspSource): boolean =>
    WRITABLE.test(source.path) &&
    [source, ...held.filter((other) => meets(source, other))].every((other) => {
      const vendor = vendorOf(between(source, other));
      return vendor === undefined ? source.id === undefined : granted.has(vendor);
    });

  const wanted = [
    ...allow.map((pattern) => parseCspSource(pattern)),
    ...known.filter((source) => !isHeld(source) && terms.get(source.id ?? '')?.declared),
  ];
  const widths = wanted.map((source) => widen(source, isOpen));
  const sources = new Set([
    ...own.filter((address) => WRITABLE.test(address)),
    ...widths.flatMap(({ open }) => open.flatMap(writeCspSource)),
  ]);
  const list = [ALWAYS, ...[...sources].sort()].join(' ');
  return {
    value: `default-src ${list}${collector ? `; connect-src ${list} ${collector}` : ''}`,
    omitted: widths.flatMap(({ omitted }) => omitted),
  };
}

/** Where nothing is asked, nobody can agree to what is held. */
function grantsAll({ vendors, categories }: Asked, grants: (subject: Subject) => boolean): boolean {
  const subjects = [
    ...[...vendors.keys()].map((vendor) => ({ vendor })),
    ...categories.map((category) => ({ category })),
  ];
  return subjects.length > 0 && subjects.every(grants);
}

/**
 * Finds how much of a pattern may be let through: the host and all below it, or, where someone held is among those, the host
 * and its `www`, whose most addresses are.
 */
function widen(source: CspSource, isOpen: (source: CspSource) => boolean): { open: CspSource[]; omitted: string[] } {
  const below = { ...source, isWild: true };
  if (isOpen(below)) return { open: [source, below], omitted: [] };
  const open = [source, { ...source, host: `www.${source.host}` }].filter(isOpen);
  return { open, omitted: [spellCspSource(open.includes(source) ? below : source)] };
}
