import type { DeclaredVendor, Matcher } from '@sluice/catalog';
import type { Decision, Subject } from '@sluice/core';
import { type CookieJar, cookieNames } from '@sluice/gate';
import type { TagEntry } from '@sluice/inspector';

/** What tells of things that stay in the browser. */
export interface KeptSource {
  readonly jar: CookieJar;
  readonly cookieOwner: Matcher['cookieOwner'];
  readonly vendors: readonly DeclaredVendor[];
  decide(subject: Subject): Decision;
  /** Since when it has judged so, in milliseconds since the navigation started. */
  readonly at: number;
}

/**
 * Finds what is in the browser without a grant and stays there: cookies that the page can see, which a server or an earlier
 * visit has set; and those of withdrawn vendors which no page can see, because they lie on the vendor's own hosts. Of the
 * latter the catalogue tells, not the browser: they may be there.
 */
export function findKept({ jar, cookieOwner, vendors, decide, at }: KeptSource): TagEntry[] {
  const row = ({ id, category }: DeclaredVendor, what: string): TagEntry => {
    const { reason } = decide({ vendor: id });
    return { at, kind: 'cookie', what, vendor: id, category, state: 'kept', reason };
  };
  const seen = cookieNames(jar.get()).flatMap((name) => {
    const owner = vendors.find(({ id }) => id === cookieOwner(name));
    return owner && !decide({ vendor: owner.id }).granted ? row(owner, name) : [];
  });
  const unseen = vendors.flatMap((vendor) => {
    const names = vendor.cookies.filter(({ thirdParty }) => thirdParty).map(({ name }) => name);
    const isWithdrawn = decide({ vendor: vendor.id }).reason === 'withdrawn';
    return isWithdrawn && names.length > 0 ? row(vendor, `${names.join(', ')} (on ${vendor.hosts[0]})`) : [];
  });
  return [...seen, ...unseen];
}
