import { getDomain } from 'tldts';

/** A host name as a policy may hold it: what a `Host` header says is anybody's word. */
const HOST = /^[a-z\d.-]{1,253}$/i;

/**
 * Resolves the pattern of a site's own hosts: everything under the registrable domain of `hostname`, on any port, as the gate
 * sees it. Which suffixes are public (`co.uk`, `github.io`) the Public Suffix List tells. What is no host name is nobody's.
 */
export function ownHosts(hostname: string): string[] {
  if (!HOST.test(hostname)) return [];
  return [`${getDomain(hostname, { allowPrivateDomains: true }) ?? hostname.toLowerCase()}:*`];
}
