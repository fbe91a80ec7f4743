import type { Asked } from './asked.ts';
import type { Context } from './context.ts';
import { SIGNAL_NAMES } from './signals.ts';

/**
 * What the page shows by itself: the `banner` asks, `signal` is one line that says a signal was honoured, `notice` tells what runs and
 * how to say no. A visitor whose browser already says no is not asked (no nagging). Where the law lets things run until a no, visitors
 * must be told so (Cal. Civ. Code 1798.100(a) and 1798.135(a); Australian Privacy Principle 5), until they have answered anything;
 * that they have put the notice away is not known here.
 */
export type Prompt = 'banner' | 'signal' | 'notice' | 'none';

/** Resolves what to show for what this site asks; a site that asks nothing has no question to show. */
export function resolvePrompt(context: Context, asked: Asked): Prompt {
  const { current, exempt, regime, refusedBy, signals, vendors } = context;
  const pending = resolvePending(context, asked);
  if (pending.vendors.size + pending.categories.length === 0) return 'none';
  if (SIGNAL_NAMES.some((name) => signals[name] === true && refusedBy[name].length > 0)) return 'signal';
  if (regime !== 'opt-in') return current ? 'none' : 'notice';
  // What may run until an objection is no question; the preferences' permanent link takes the objection.
  const isExempt = (id: string): boolean => exempt && vendors.get(id)?.statistics === true;
  const asking = [...pending.vendors].filter(([id]) => !isExempt(id)).map(([, category]) => category);
  const isOpen = pending.categories.some(
    (category) => asking.includes(category) || ![...asked.vendors.values()].includes(category),
  );
  return asking.length > 0 || isOpen ? 'banner' : 'none';
}

/** Resolves what of that has no answer that counts: only what is new is asked again, and everything once the answers have expired. */
export function resolvePending({ consent, current }: Context, asked: Asked): Asked {
  if (!current) return asked;
  return {
    ...asked,
    vendors: new Map([...asked.vendors].filter(([id]) => !Object.hasOwn(consent.vendors, id))),
    categories: asked.categories.filter((category) => !Object.hasOwn(consent.categories, category)),
  };
}
