import { describe, expect, it } from 'vitest';
import { explain } from './explain.ts';

describe('a marketer who asks why reads', () => {
  it.each([
    [{ state: 'held', reason: 'opt-in' }, 'held: the visitor has not agreed yet (opt-in region)'],
    [{ state: 'released', reason: 'given' }, 'released: the visitor agreed'],
    [{ state: 'dropped', reason: 'gpc' }, 'dropped: the browser sends Global Privacy Control'],
    [{ state: 'failed', reason: 'once' }, 'failed: it did not load, though the visitor let it load once'],
    [{ state: 'held' }, 'held: no decision is known'],
  ] as const)('%j as "%s"', (entry, text) => {
    expect(explain(entry)).toBe(text);
  });

  it('what to do about a leak, whatever was decided', () => {
    expect(explain({ state: 'leaked', reason: 'refused' })).toMatch(/^leaked: .*mark the tag in the HTML$/);
  });
});
