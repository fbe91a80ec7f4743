import { afterEach, describe, expect, it, vi } from 'vitest';
import { createSeen } from './create-seen.ts';

const DAY = 86_400_000;
const at = (days: number) => createSeen(180, () => days * DAY);

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a notice that the visitor has put away', () => {
  it('stays away on later pages, for as long as a choice would count', () => {
    at(0).add('rights-1');
    expect([at(1), at(179), at(181)].map((seen) => seen.has('rights-1'))).toEqual([true, true, false]);
    expect(at(1).has('rights-2')).toBe(false);
  });

  it('comes back when everything is forgotten', () => {
    const seen = at(0);
    seen.add('rights-1');
    seen.clear();
    expect([seen, at(1)].map((each) => each.has('rights-1'))).toEqual([false, false]);
    expect(localStorage.length).toBe(0);
  });

  it('is known of the newest twenty', () => {
    for (let i = 0; i < 30; i++) at(0).add(`n${i}`);
    expect([9, 10, 29].map((i) => at(1).has(`n${i}`))).toEqual([false, true, true]);
  });

  it('stays away on this page where nothing can be stored', () => {
    const closed = () => {
      throw new DOMException('closed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed });
    const seen = at(0);
    seen.add('rights-1');
    expect([seen.has('rights-1'), at(0).has('rights-1')]).toEqual([true, false]);
  });

  it.each(['', 'null', '{}', '[1,null,["a"],["rights-1","0"],[["rights-1",0]]]', '[['.repeat(1e5)])(
    'is not made up from what others have written: %.40s',
    (text) => {
      localStorage.setItem('sluice-seen', text);
      expect(at(1).has('rights-1')).toBe(false);
      at(1).add('rights-1');
      expect(at(2).has('rights-1')).toBe(true);
    },
  );
});
