import type { Asked } from './asked.ts';
import type { Context } from './context.ts';
import { SIGNAL_NAMES } from './signals.ts';

/**
 * What the page shows by itself: the `banner` asks, `signal` is one line that says a signal was honoured.
 * A visitor whose browser already says no is not asked (no nagging), and where the law lets things run
 * until a no, the way to say it is the preferences' permanent link.
 */
export type Prompt = 'banner' | 'signal' | 'none';

/** Resolves what to show for what this site asks; a site that asks nothing has no question to show. */
export function resolvePrompt(context: Context, asked: Asked): Prompt {
  const { consent, current, regime, refusedBy, signals } = context;
  const isAnswered =
    [...asked.vendors.keys()].every((id) => Object.hasOwn(consent.vendors, id)) &&
    asked.categories.every((category) => Object.hasOwn(consent.categories, category));
  if (isAnswered && current) return 'none';
  if (SIGNAL_NAMES.some((name) => signals[name] === true && refusedBy[name].length > 0)) return 'signal';
  return regime === 'opt-in' && asked.categories.length > 0 ? 'banner' : 'none';
}
