import type { VendorId } from '@sluice/core';
import type { Address } from './match-host.ts';

/** A host pattern as a policy's source. */
export interface CspSource {
  /** Whose it is; left out for the site's own. */
  readonly id?: VendorId;
  /** Stands for every host below `host`, and not for `host` itself. */
  readonly isWild: boolean;
  readonly host: string;
  /** `:8443`, `:*` or nothing. */
  readonly port: string;
  readonly path: string;
  /** One parameter's beginning, which a policy cannot tell. */
  readonly query: string;
}

/** Parses a pattern as `VendorRule.hosts` has them; a port may be `*`. */
export function parseCspSource(pattern: string, id?: VendorId): CspSource {
  const [, host = '', port = '', path = '', query = ''] = /^([^/:]*)(:[\d*]+)?([^?]*)\??(.*)/.exec(pattern) ?? [];
  return { ...(id !== undefined && { id }), isWild: false, host: host.toLowerCase(), port, path, query };
}

/** Tells whether some address may belong to a source and to a pattern of someone else. */
export function meets(source: CspSource, other: CspSource): boolean {
  return (
    (isWithin(source.host, other.host) || (source.isWild && isWithin(other.host, source.host))) &&
    (source.path.startsWith(other.path) || other.path.startsWith(source.path))
  );
}

/** The address that a source lets through and that is as much the other's as can be. */
export function between(source: CspSource, other: CspSource): Address {
  return {
    hostname: longer(source.host, other.host),
    pathname: longer(source.path, other.path),
    search: other === source ? '' : `?${other.query}`,
  };
}

/**
 * Writes a source as a policy spells it: a whole host also for WebSockets, which no source without their scheme matches (`ws` stands for
 * `wss` too; both seen in Chromium and Firefox); a path as itself and what lies below it, the query not at all.
 *
 * @see https://www.w3.org/TR/CSP3/#match-url-to-source-expression
 */
export function writeCspSource(source: CspSource): string[] {
  const { path } = source;
  const text = spellCspSource({ ...source, query: '' });
  if (!path) return [text, `ws://${text}`];
  return path.endsWith('/') ? [text] : [text, `${text}/`];
}

/** Spells a source as one pattern. */
export function spellCspSource({ isWild, host, port, path, query }: CspSource): string {
  return `${isWild ? '*.' : ''}${host}${port}${path}${query && `?${query}`}`;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

function longer(a: string, b: string): string {
  return a.length > b.length ? a : b;
}
