import { IMPORT_CALL } from '@sluice/core';
import { expect, it } from 'vitest';
import { askFirst } from './ask-first.ts';

it.each([
  ['import(url)', `${IMPORT_CALL}((u)=>import(u),url)`],
  ['a;import (url)', `a;${IMPORT_CALL}((u)=>import(u),url)`],
  ["import(url, { with: { type: 'json' } })", `${IMPORT_CALL}((u,o)=>import(u,o),url, { with: { type: 'json' } })`],
  ["import('https://acme.test/' + name)", `${IMPORT_CALL}((u)=>import(u),'https://acme.test/' + name)`],
  [`import(\`\${base}/x.js\`)`, `${IMPORT_CALL}((u)=>import(u),\`\${base}/x.js\`)`],
])('code that computes what it imports asks first: %s', (code, asking) => {
  expect(askFirst(code, true)).toBe(asking);
  expect(askFirst(asking, true)).toBe(asking);
});

it.each([
  "import('./own.js')",
  'import( "https://acme.test/x.js" )',
  "import './own.js'",
  'import.meta.url',
  'shop.import(url)',
  'reimport(url), $import(url)',
  '',
])('nothing changes in code that computes none: %s', (code) => {
  expect(askFirst(code, true)).toBe(code);
});

it('of code that nobody has read, what it names asks as well', () => {
  expect(askFirst("import('https://acme.test/x.js')")).toBe(`${IMPORT_CALL}((u)=>import(u),'https://acme.test/x.js')`);
});

it('a huge and hostile text takes no time', () => {
  const text = `import(${' '.repeat(50_000)}${'"'.repeat(50_000)}`;
  expect(askFirst(text, true)).toContain('import(');
});
