import { expect, it } from 'vitest';
import { parseController } from './parse-controller.ts';

it('a site names who answers for it', () => {
  const given = { name: 'Office & Co', address: 'Main Street 1, Berlin', contact: 'privacy@office.example' };
  expect(parseController(given)).toEqual({ controller: given, issues: [] });
});

it.each([undefined, null, {}])('a site that names nobody has no controller: %j', (input) => {
  expect(parseController(input)).toEqual({ controller: undefined, issues: [] });
});

it.each([
  ['controller', 'Office & Co'],
  ['controller', ['Office & Co']],
  ['controller.name', { name: '' }],
  ['controller.name', { name: { toString: 1 } }],
  ['controller.address', { address: 'a'.repeat(2001) }],
  ['controller.mail', { mail: 'a@b.example' }],
  ['controller.__proto__', JSON.parse('{"__proto__":{"name":"x"}}')],
])('an owner is told what is wrong at %s', (path, input) => {
  const { controller, issues } = parseController(input);
  expect(controller).toBeUndefined();
  expect(issues.map((issue) => issue.path)).toEqual([path]);
});
