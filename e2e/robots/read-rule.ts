import { readFileSync } from 'node:fs';

/** A rule as it is published. */
export function readRule(name: 'autoconsent' | 'consent-o-matic'): Readonly<Record<string, unknown>> {
  return JSON.parse(readFileSync(new URL(`../../packages/ui/robots/${name}.json`, import.meta.url), 'utf8'));
}
