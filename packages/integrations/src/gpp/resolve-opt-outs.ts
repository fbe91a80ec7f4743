import type { Category, Subject } from '@sluice/core';
import type { IabView } from '../iab/iab-view.ts';

/** From what a visitor has opted out. */
export interface OptOuts {
  readonly sale: boolean;
  readonly sharing: boolean;
  readonly targetedAdvertising: boolean;
}

/**
 * Who may get personal data for something of value: a sale (Cal. Civ. Code 1798.140(ad)). Analytics too: People v. Sephora (2022) had
 * third-party analytics for one.
 */
const SALE: readonly Category[] = ['analytics', 'ads', 'social'];

/** Whose business is advertising by what somebody did on other sites (Cal. Civ. Code 1798.140(k) and (ah)). */
const CROSS_CONTEXT: readonly Category[] = ['ads', 'social'];

/**
 * Resolves opt-outs from decisions: whatever is not granted is opted out of, and one refused vendor or category of a kind is an opt-out
 * of that kind, because the string cannot name vendors. To load something once takes no opt-out back.
 */
export function resolveOptOuts({ asked, decide }: Pick<IabView, 'asked' | 'decide'>): OptOuts {
  const isRefused = (subject: Subject): boolean => {
    const { granted, reason } = decide(subject);
    return !granted || reason === 'once';
  };
  const isOptedOut = (kinds: readonly Category[]): boolean => {
    const vendors = [...asked].filter(([, category]) => kinds.includes(category));
    const categories = new Set(vendors.map(([, category]) => category));
    // Where the site asks nothing of the kind, the signals and the regime speak.
    if (categories.size === 0) return isRefused({ category: 'ads' });
    return (
      [...categories].some((category) => isRefused({ category })) || vendors.some(([vendor]) => isRefused({ vendor }))
    );
  };
  const isCrossContext = isOptedOut(CROSS_CONTEXT);
  return { sale: isOptedOut(SALE), sharing: isCrossContext, targetedAdvertising: isCrossContext };
}
