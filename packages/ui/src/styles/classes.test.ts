import { expect, it } from 'vitest';
import { NOTICES } from './notices.ts';
import { PLACEHOLDER } from './placeholder.ts';
import { PREFERENCES } from './preferences.ts';
import { PROMPT } from './prompt.ts';
import { RECEIPTS } from './receipts.ts';

/** The classes that these styles say something of wherever they stand. */
const classesOf = (css: string): string[] =>
  [...css.replace(/[(][^)]*[)]/g, '').matchAll(/(?<=[\n},])& ?\.([\w-]+)(?=[{,])/g)].map(([, name = '']) => name);

it('a class means one thing, whichever parts of the prompt a visitor has seen', () => {
  const sheets = [PROMPT, NOTICES, PREFERENCES, RECEIPTS, PLACEHOLDER].map((css) => [...new Set(classesOf(css))]);
  const names = sheets.flat();
  expect(names).toContain('sluice-said');
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
});
