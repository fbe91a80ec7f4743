import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

describe('a marketer who asks why reads', () => {
  it.each([
    [{ state: 'held', reason: 'opt-in' }, 'held: the visitor has not agreed yet (opt-in region)'],
    [{ state: 'released', reason: 'given' }, 'released: the visitor agreed'],
    [{ state: 'dropped', reason: 'gpc' }, 'dropped: the browser sends Global Privacy Control'],
    [{ state: 'failed', reason: 'once' }, 'failed: it did not load, though the visitor let it load once'],
    [
      { state: 'kept', reason: 'opt-in' },
      'kept: the visitor has not agreed yet (opt-in region); a server or an earlier visit has set it, and it goes with a refusal',
    ],
    [
      { state: 'granted', reason: 'opt-in' },
      'let through: the site lets tags of Google load with denied signals (Consent Mode, advanced), though the visitor has not agreed yet (opt-in region)',
    ],
    [{ state: 'held' }, 'held: no decision is known'],
  ] as const)('%j as "%s"', (entry, text) => {
    expect(explain(entry)).toBe(text);
  });

  it('what became of a cookie that no page can delete', () => {
    expect(explain({ state: 'kept', reason: 'withdrawn' })).toMatch(
      /withdrew their consent; this page cannot delete it/,
    );
  });

  it('what to do about a leak, whatever was decided', () => {
    expect(explain({ state: 'leaked', reason: 'refused' })).toMatch(/^leaked: .*mark the tag in the HTML$/);
  });
});
