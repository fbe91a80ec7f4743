import type { Context } from './context.ts';

/**
 * What the page shows by itself: the `banner` asks, `signal` is one line that says a signal was honoured.
 * A visitor whose browser already says no is not asked (PROMISES P20: no nagging), and where the law lets things run
 * until a no, the way to say it is the preferences' permanent link.
 */
export type Prompt = 'banner' | 'signal' | 'none';

/** Resolves what to show. `asked` lists the vendors that this site asks about. */
export function resolvePrompt(context: Context, asked: readonly string[], hasCategories: boolean): Prompt {
  const { consent, current, regime, refusedBy, signals } = context;
  const isAnswered = current && asked.every((id) => Object.hasOwn(consent.vendors, id));
  if (isAnswered && consent.subject) return 'none';
  const isSignalled = (['gpc', 'dnt'] as const).some((name) => signals[name] === true && refusedBy[name].length > 0);
  if (isSignalled) return 'signal';
  return regime === 'opt-in' && (asked.length > 0 || hasCategories) ? 'banner' : 'none';
}
