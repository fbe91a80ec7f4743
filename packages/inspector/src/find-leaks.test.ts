import { describe, expect, it } from 'vitest';
import { findLeaks, type Timing } from './find-leaks.ts';
import type { TagEntry } from './host.ts';

const host = {
  vendorOf: (url: URL) => (url.hostname === 'v.test' ? 'vendor' : undefined),
  wasGranted: (_vendor: string, at: number) => at >= 1000,
};
const timing = (name: string, startTime = 5, initiatorType = 'script'): Timing => ({ name, startTime, initiatorType });
const leaksOf = (...timings: Timing[]) => findLeaks(timings, [], host);

describe('a site owner is told of a leak', () => {
  it('when a known vendor was asked before any grant, without what its address carried', () => {
    expect(leaksOf(timing('https://v.test/a.js?uid=1#x', 5, 'img'))).toEqual([
      { at: 5, kind: 'image', what: 'https://v.test/a.js', vendor: 'vendor', state: 'leaked' },
    ]);
  });

  it('once for each address, however often it was asked', () => {
    expect(leaksOf(timing('https://v.test/a'), timing('https://v.test/a?2'), timing('https://v.test/b'))).toHaveLength(
      2,
    );
  });

  it('also when the browser names a kind of request that is new, or a member of every object', () => {
    expect(leaksOf(timing('https://v.test/a', 5, 'hologram'))[0]?.kind).toBe('other');
    expect(leaksOf(timing('https://v.test/a', 5, 'constructor'))[0]?.kind).toBe('other');
  });
});

describe('a site owner is not told of a leak', () => {
  it('when the gate let it through because the site wants it so', () => {
    const entry: TagEntry = { at: 1, kind: 'script', what: 'https://v.test/a.js', state: 'granted', reason: 'opt-in' };
    expect(findLeaks([timing('https://v.test/a.js?x')], [entry], host)).toEqual([]);
  });

  it('when the vendor was granted at that moment', () => {
    expect(leaksOf(timing('https://v.test/a.js', 1000))).toEqual([]);
  });

  it('when the address belongs to no known vendor, or is none', () => {
    expect(leaksOf(timing('https://own.test/a.js'), timing('data:text/plain,x'), timing(''), timing('x'))).toEqual([]);
    expect(leaksOf(timing('https://[v.test/'), timing('http://v.test:99999999/'))).toEqual([]);
  });

  it('twice, when the gate has reported it already', () => {
    const seen: TagEntry = { at: 4, kind: 'script', what: 'https://v.test/a.js', vendor: 'vendor', state: 'leaked' };
    expect(findLeaks([timing('https://v.test/a.js?x')], [seen], host)).toEqual([]);
  });
});
