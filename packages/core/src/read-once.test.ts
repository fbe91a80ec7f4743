import { expect, it } from 'vitest';
import { onceCookie, readOnce } from './read-once.ts';

it('a page that is loaded anew hears what its visitor lets load once', () => {
  expect(readOnce(`a=b; ${onceCookie('choice')}=youtube!vimeo`, 'choice')).toEqual(['youtube', 'vimeo']);
});

it.each([
  '',
  'sluice-once=',
  'sluice=youtube',
  'x-sluice-once=youtube',
  'sluice-once=__proto__!A!<b>!a b',
  `sluice-once=${'x'.repeat(100_000)}`,
])('of "%.40s" there is nothing to hear', (cookies) => {
  expect(readOnce(cookies, 'sluice')).toEqual([]);
});
