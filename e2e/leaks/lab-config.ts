/** The configuration of the lab's site, as its script tag carries it. */
export const LAB_CONFIG = {
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
  gate: { allow: ['cdn.test'] },
  policy: { url: '/privacy' },
} as const;

/** Whose host the vectors of a page reach: a vendor that the site asks about, or one that nobody knows. */
export type Host = 'metrics.test' | 'stranger.test';
