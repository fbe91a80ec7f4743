import {
  type Asked,
  type Category,
  type Context,
  type Decision,
  decide,
  isYes,
  type Reason,
  type TrackingValue,
} from '@sluice/core';

/** What Do Not Track is about; other categories do what the visitor came for. */
const TRACKING: readonly Category[] = ['analytics', 'ads', 'social'];

/**
 * Resolves the tracking status of one visitor from what `decide` says of everything that the site asks: `N` where nothing may run, `C` where
 * all that may was consented to, `D` where Do Not Track is on and something that tracks may run all the same because the configuration leaves
 * its category out of `signals.dnt`, else `T`. What the site never declared is not in it.
 *
 * @see https://www.w3.org/TR/tracking-dnt/#tracking-status-value
 */
export function resolveTracking(asked: Asked, context: Context): TrackingValue {
  const subjects = [
    ...[...asked.vendors].map(([vendor, category]) => ({ subject: { vendor }, category })),
    ...asked.categories.map((category) => ({ subject: { category }, category })),
  ];
  const granted = subjects
    .map(({ subject, category }) => ({ category, ...decide(subject, context) }))
    .filter((each: Decision) => each.granted);
  if (granted.length === 0) return 'N';
  const unasked = granted.filter(({ reason }) => !isConsent(reason));
  if (unasked.length === 0) return 'C';
  const disregards = context.signals.dnt === true && unasked.some(({ category }) => TRACKING.includes(category));
  return disregards ? 'D' : 'T';
}

function isConsent(reason: Reason): boolean {
  return reason === 'once' || isYes(reason as Parameters<typeof isYes>[0]);
}
