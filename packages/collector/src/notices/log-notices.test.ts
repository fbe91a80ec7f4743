import type { Notice } from '@sluice/core';
import { expect, it } from 'vitest';
import { logNotices } from './log-notices.ts';
import { createConfiguredNotices } from './notice-source.ts';

const NOTICE: Notice = {
  id: 'closed',
  title: 'Closed',
  text: 'We move.',
  from: '2026-03-01T08:00:00Z',
  until: '2026-03-08T08:00:00Z',
};
const SITES = [
  { id: 'shop', origins: ['https://shop.example'], notices: [NOTICE, { ...NOTICE, id: 'over', until: NOTICE.from }] },
  { id: 'blog', origins: ['https://blog.example'] },
];
const NOW = Date.parse('2026-03-02T00:00:00Z');

it('an operator reads in the log which notices each site shows', async () => {
  const log: string[] = [];
  await logNotices(createConfiguredNotices(SITES), SITES, NOW, (line) => log.push(line));
  expect(log).toEqual(['The pages of "shop" show the notice "closed" until 2026-03-08T08:00:00Z.']);
});

it('a collector starts without its notices where they cannot be had', async () => {
  const log: string[] = [];
  await logNotices({ list: () => Promise.reject(new Error('gone')) }, SITES, NOW, (line) => log.push(line));
  expect(log).toEqual([expect.stringMatching(/^The notices cannot be had\. Error/)]);
});
