import { NO_CONSENT, NO_SIGNALS } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { describeState } from './describe-state.ts';

describe('a marketer reads above the table', () => {
  it('that a new visitor has chosen nothing', () => {
    expect(describeState({ regime: 'opt-in', signals: NO_SIGNALS, consent: NO_CONSENT })).toEqual({
      regime: 'opt-in',
      signals: 'none',
      choice: 'none yet',
    });
  });

  it('which signals are on, and not those that are off', () => {
    const describe = (gpc: true | null, dnt: boolean | null) =>
      describeState({ regime: 'opt-out', signals: { gpc, dnt }, consent: NO_CONSENT }).signals;
    expect(describe(true, true)).toBe('Global Privacy Control, Do Not Track');
    expect(describe(null, false)).toBe('none');
  });

  it('what was chosen and when, also from a clock that is far off', () => {
    const consent = {
      ...NO_CONSENT,
      categories: { ads: 'refused' },
      vendors: { tawk: 'given', 'x-timeline': 'withdrawn', youtube: 'given' },
    } as const;
    const choiceAt = (at: number) =>
      describeState({ regime: 'opt-in', signals: NO_SIGNALS, consent: { ...consent, at } }).choice;
    expect(choiceAt(Date.UTC(2026, 0, 2, 3, 4))).toBe(
      'given: tawk, youtube; refused: ads; withdrawn: x-timeline (2026-01-02 03:04 UTC)',
    );
    expect(choiceAt(Number.MAX_SAFE_INTEGER)).toMatch(/unreadable time/);
  });
});
