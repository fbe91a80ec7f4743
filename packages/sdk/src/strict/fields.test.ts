import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FIELDS_KEY } from './fields-key.ts';
import { keepFields } from './keep-fields.ts';
import { restoreFields } from './restore-fields.ts';

const FORM = `<form id="f"><input name="id"><input name="a"><input name="a"><textarea name="t">old</textarea>
  <select name="s"><option>1</option><option selected>2</option><option>3</option></select>
  <input type="checkbox" name="c" checked><input type="radio" name="r" value="x" checked><input type="radio" name="r" value="y"></form>
  <form autocomplete="off"><input name="b"></form><input name="loose">`;

const all = () => [...document.querySelectorAll<HTMLInputElement>('input,textarea')];
const field = (name: string, place = 0) => all().filter((each) => each.name === name)[place] as HTMLInputElement;
const select = () => document.querySelector('select') as HTMLSelectElement;
const kept = () => sessionStorage.getItem(FIELDS_KEY);

beforeEach(() => {
  document.body.innerHTML = FORM;
});
afterEach(() => sessionStorage.clear());

it('a visitor finds each field of the page that comes anew as they left it', () => {
  field('id').value = 'mine';
  field('a', 1).value = 'second';
  field('t').value = 'new';
  field('c').checked = false;
  field('r', 1).checked = true;
  field('loose').value = 'l';
  select().selectedIndex = 2;
  keepFields(window);
  document.body.innerHTML = FORM;
  restoreFields(window);
  expect([field('id'), field('a'), field('a', 1), field('t'), field('loose')].map(({ value }) => value)).toEqual([
    'mine',
    '',
    'second',
    'new',
    'l',
  ]);
  expect([field('c'), field('r'), field('r', 1)].map(({ checked }) => checked)).toEqual([false, false, true]);
  expect([...select().options].map(({ selected }) => selected)).toEqual([false, false, true]);
  expect(kept()).toBeNull();
});

it.each([
  ['<input type="password" name="p">'],
  ['<input type="hidden" name="p">'],
  ['<input name="p" autocomplete="section-a cc-csc">'],
  ['<input name="p" autocomplete="ONE-TIME-CODE">'],
  ['<input name="p" autocomplete="current-password">'],
  ['<form autocomplete="off"><input name="p"></form>'],
  ['<form autocomplete="off"><input name="autocomplete"><input name="p"></form>'],
])('of %s nothing is written anywhere', (html) => {
  document.body.innerHTML = html;
  field('p').value = 'secret';
  keepFields(window);
  expect(kept()).not.toContain('secret');
});

it('more than fits is left out, and the rest is kept', () => {
  document.body.innerHTML = '<textarea name="a"></textarea><textarea name="b"></textarea>';
  field('a').value = 'x'.repeat(200_000);
  field('b').value = 'short';
  keepFields(window);
  expect(kept()?.length).toBeLessThan(1000);
  expect(kept()).toContain('short');
});

it('what the page, its browser or the visitor filled in meanwhile stays', () => {
  field('a').value = 'before';
  keepFields(window);
  document.body.innerHTML = FORM;
  field('a').value = 'since';
  restoreFields(window);
  expect(field('a').value).toBe('since');
});

it('a framework that watches its fields hears of it as of the visitor’s own typing', () => {
  field('a').value = 'typed';
  keepFields(window);
  document.body.innerHTML = FORM;
  const tracked = vi.fn();
  Object.defineProperty(field('a'), 'value', { configurable: true, set: tracked, get: () => '' });
  const heard: string[] = [];
  for (const type of ['input', 'change'])
    document.body.addEventListener(type, ({ target }) => heard.push(`${type} ${(target as HTMLInputElement).name}`));
  restoreFields(window);
  expect(heard).toEqual(['input a', 'change a']);
  expect(tracked).not.toHaveBeenCalled();
});

it.each([
  'no json',
  'null',
  '[]',
  '{"href":1,"fields":{}}',
  '{"fields":"x"}',
  `{"href":"${location.href}","fields":{"f text a  0":{"a":1}},"top":"x"}`,
  `{"href":"https://elsewhere.test/","fields":{"f text a  0":"x"}}`,
])('%s in storage fills in nothing, breaks nothing, and is gone', (text) => {
  sessionStorage.setItem(FIELDS_KEY, text);
  expect(() => restoreFields(window)).not.toThrow();
  expect(
    all()
      .filter(({ name }) => name !== 'c' && name !== 'r' && name !== 't')
      .map(({ value }) => value)
      .join(''),
  ).toBe('');
  expect(kept()).toBeNull();
});
