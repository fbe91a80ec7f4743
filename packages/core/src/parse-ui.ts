import { bare, type Check, flag, objectOf, recordOf, reportTo, text } from './check.ts';
import type { Config } from './config.ts';
import type { ConfigIssue } from './config-issue.ts';
import type { UiConfig, UiSettings } from './ui-config.ts';

/** What can be used of what a site says about the prompt, and what is wrong with the rest. */
export interface ParsedUi {
  readonly ui: UiSettings;
  readonly issues: readonly ConfigIssue[];
}

const words = text(/\S/, 'text');

/** Notices that cannot be read are shown: the law wants some of them. */
const notices: Check<boolean> = (value, path, report) => flag(value, path, report) || typeof value !== 'boolean';

/** What a page's head has to know before {@link parseUi} is there, and answers alike: whether there is a floating button. */
export function hasButton({ button }: Config['ui']): boolean {
  return button === true;
}

/** The same: whether the site's notices are shown. */
export function hasNotices({ notices }: Config['ui']): boolean {
  return notices !== false;
}

const root = objectOf<Required<UiConfig>>({
  language: text(/^[a-z]{2,3}(-[a-z\d]{2,8})*$/i, 'language'),
  texts: recordOf(() => words),
  layout: text<UiSettings['layout']>(/^(bar|box|dialog)$/, 'layout'),
  side: text<UiSettings['side']>(/^(start|end)$/, 'side'),
  theme: text<UiSettings['theme']>(/^(auto|light|dark)$/, 'theme'),
  button: flag,
  notices,
});

/**
 * Parses the member `ui` of a configuration, with the same promises as `parseConfig`: it never throws, and what is wrong is reported
 * and replaced by its default. Apart from it, so that the head of a page does not carry what only the prompt needs.
 */
export function parseUi(input: unknown): ParsedUi {
  const issues: ConfigIssue[] = [];
  const { language: _, ...given } = (input == null ? undefined : root(input, 'ui', reportTo(issues))) ?? {};
  const defaults: UiSettings = {
    texts: bare({}),
    layout: 'bar',
    side: 'start',
    theme: 'auto',
    button: false,
    notices: true,
  };
  return { ui: bare({ ...defaults, ...given }), issues };
}
