import { type Config, parseConfig } from '@sluice/core';
import type { Depth } from './depth.ts';

const BASE = {
  vendors: [
    {
      id: 'metrics',
      name: 'Metrics',
      category: 'analytics',
      hosts: ['metrics.test'],
      cookies: ['_mt*'],
      storage: ['mt*'],
    },
    { id: 'adnet', name: 'Adnet', category: 'ads', hosts: ['adnet.test'] },
    { id: 'payments', name: 'Payments', category: 'necessary', hosts: ['payments.test'] },
  ],
  policy: { url: '/privacy' },
};

/** Whose host the vectors of a page reach: a vendor that the site asks about, or one that nobody declared. */
export type Host = 'metrics.test' | 'stranger.test';

/** The configuration of the lab's site as its script tag carries it; `cdn.test` is a host that the site needs. */
export function labConfig(depth: Depth): object {
  return { ...BASE, gate: { allow: ['cdn.test'], ...(depth === 'strict' && { strict: true }) } };
}

/** The same, as servers read it. */
export function parsedLabConfig(depth: Depth): Config {
  return parseConfig(labConfig(depth)).config;
}
