import { bare, objectOf, reportTo, text } from './check.ts';
import type { ConfigIssue } from './config-issue.ts';
import type { ControllerConfig } from './controller-config.ts';

/** What can be used of what a site says of its controller, and what is wrong with the rest. */
export interface ParsedController {
  readonly controller: ControllerConfig | undefined;
  readonly issues: readonly ConfigIssue[];
}

const words = text(/\S/, 'text');

const root = objectOf<Required<ControllerConfig>>({
  name: words,
  address: words,
  contact: words,
  officer: words,
  representative: words,
  storage: words,
  retention: words,
});

/**
 * Parses the member `controller` of a configuration, with the same promises as `parseConfig`: it never throws, and what is wrong is reported and left
 * out. Apart from it, so that the head of a page does not carry what only receipts need.
 */
export function parseController(input: unknown): ParsedController {
  const issues: ConfigIssue[] = [];
  const controller = input == null ? undefined : root(input, 'controller', reportTo(issues));
  return { controller: controller && Object.keys(controller).length > 0 ? bare(controller) : undefined, issues };
}
