import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { LANGUAGES } from './languages.ts';

it('an owner reads in the documentation which languages there are', () => {
  const page = readFileSync(`${import.meta.dirname}/../../../../docs/languages.md`, 'utf8');
  const listed = [...page.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, tag]) => tag);
  expect(listed).toEqual(LANGUAGES);
});
