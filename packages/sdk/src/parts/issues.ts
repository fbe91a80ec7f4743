import { type Config, type ConfigIssue, explainIssue, type Regime } from '@sluice/core';
import { logProblem } from '../log.ts';

/**
 * Tells the site's owner what is wrong in the configuration, and for this visitor. What is wrong is held, never guessed.
 *
 * @param site left out, what is wrong for this visitor has been told
 */
export function logIssues(
  issues: readonly ConfigIssue[],
  site?: { readonly config: Pick<Config, 'integrations'>; readonly regime: Regime },
): void {
  const told = site?.config.integrations.googleConsentMode;
  const isEarly = told && told.mode === 'advanced' && site?.regime === 'opt-in';
  const early: ConfigIssue = { path: 'integrations.googleConsentMode.mode', wanted: 'consent first', got: 'advanced' };
  for (const issue of isEarly ? [...issues, early] : issues) logProblem(explainIssue(issue));
}
