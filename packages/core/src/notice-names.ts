import type { Config } from './config.ts';

/**
 * Names under which it is remembered that a visitor has put a notice away. A revision of the policy that asks anew shows the notice of
 * the visitor's rights again.
 */
export const noticeNames: {
  /** The prompt of regimes that let things run until the visitor says no. */
  rights(policy: Config['policy']): string;
  /** That the policy was revised. */
  policy(policy: Config['policy']): string;
  /** What the site's operator tells, by its id. */
  operator(id: string): string;
} = {
  rights: ({ material }) => `rights-${material}`,
  policy: ({ revision }) => `policy-${revision}`,
  operator: (id) => `notice-${id}`,
};
