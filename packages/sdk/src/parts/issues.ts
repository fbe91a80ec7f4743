import { type ConfigIssue, explainIssue } from '@sluice/core';
import { logProblem } from '../log.ts';

/** Tells the site's owner what is wrong in the configuration. What is wrong is held, never guessed. */
export function logIssues(issues: readonly ConfigIssue[]): void {
  for (const issue of issues) logProblem(explainIssue(issue));
}
