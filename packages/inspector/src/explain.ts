import type { Reason } from '@sluice/core';
import type { TagEntry } from './host.ts';

const WHY: Readonly<Record<Reason, string>> = {
  necessary: 'it is necessary for the site, so nobody is asked',
  disabled: 'the site has switched this vendor off',
  undeclared: 'the site does not declare this vendor, so the visitor was never asked about it',
  unknown: 'nobody has declared this host',
  once: 'the visitor let it load once',
  minor: 'the visitor is too young for this category here',
  statistics: 'the law lets the site’s own statistics run until an objection',
  fault: 'Sluice itself failed, and what it cannot judge it holds',
  given: 'the visitor agreed',
  insisted: 'the visitor agreed, although the browser’s signal says no',
  refused: 'the visitor refused',
  withdrawn: 'the visitor withdrew their consent',
  gpc: 'the browser sends Global Privacy Control',
  dnt: 'the browser sends Do Not Track',
  'opt-in': 'the visitor has not agreed yet (opt-in region)',
  'opt-out': 'the visitor has not refused (opt-out region)',
  notice: 'a notice is enough here (notice region)',
};

const SET_BEFORE = 'a server or an earlier visit has set it, and it goes with a refusal';
const ADVANCED = 'the site lets tags of Google load with denied signals (Consent Mode, advanced)';
const OUT_OF_REACH =
  'this page cannot delete it: it lies on the vendor’s own host, or the browser does not let go of it';

/**
 * Says in plain words what became of an entry and why: "held: the visitor has not agreed yet (opt-in region)".
 */
export function explain({ state, reason }: Pick<TagEntry, 'state' | 'reason'>): string {
  if (state === 'leaked') {
    return 'leaked: the browser requested it without a grant; mark the tag in the HTML';
  }
  const why = reason === undefined ? 'no decision is known' : WHY[reason];
  if (isLetThrough({ state, reason })) return `let through: ${ADVANCED}, though ${why}`;
  if (state === 'kept') return `kept: ${why}; ${reason === 'opt-in' ? SET_BEFORE : OUT_OF_REACH}`;
  return state === 'failed' ? `failed: it did not load, though ${why}` : `${state}: ${why}`;
}

/** Whether a tag went through without a grant because the site wants it so: Consent Mode's advanced mode. */
export function isLetThrough({
  state,
  reason,
}: {
  readonly state: TagEntry['state'];
  readonly reason?: Reason | undefined;
}): boolean {
  return state === 'granted' && reason === 'opt-in';
}
