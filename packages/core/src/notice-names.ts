import type { Config } from './config.ts';
import type { Prompt } from './prompt.ts';

/**
 * Names under which it is remembered that a visitor has put a notice away. A revision of the policy that asks anew shows the line about a signal and the notice of
 * the visitor's rights again.
 */
export const noticeNames: {
  /** What is shown unasked and asks nothing: the line about the browser's signal, or the notice of regimes that let things run until the visitor says no. */
  unasked(prompt: Prompt, policy: Config['policy']): string;
  /** That the policy was revised. */
  policy(policy: Config['policy']): string;
  /** What the site's operator tells, by its id. */
  operator(id: string): string;
} = {
  unasked: (prompt, { material }) => `${prompt === 'signal' ? prompt : 'rights'}-${material}`,
  policy: ({ revision }) => `policy-${revision}`,
  operator: (id) => `notice-${id}`,
};
