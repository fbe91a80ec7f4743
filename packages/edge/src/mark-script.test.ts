import { parseConfig } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markScript } from './mark-script.ts';

const { config } = parseConfig({
  vendors: [
    { id: 'ads', category: 'ads', hosts: ['ads.test'] },
    { id: 'pay', category: 'necessary', hosts: ['pay.test'] },
  ],
  gate: { allow: ['cdn.test'] },
});
const page = 'https://shop.test/js/app.js';
const mark = (source: string) => markScript(source, { config, page }).code;
const HOOK = 'Object(globalThis.sluiceImport||((f,...a)=>f(...a)))';

describe('an import() that may reach a third party asks the gate', () => {
  test.each([
    ['of a vendor', "import('https://ads.test/a.js')", `${HOOK}(u=>import(u),'https://ads.test/a.js')`],
    ['of a host that nobody declared', 'import("//x.test/a.js")', `${HOOK}(u=>import(u),"//x.test/a.js")`],
    ['by a template', 'import(`https://ads.test/a.js`)', `${HOOK}(u=>import(u),\`https://ads.test/a.js\`)`],
    ['with escapes', 'import("\\x68ttps://ads.test")', `${HOOK}(u=>import(u),"\\x68ttps://ads.test")`],
    ['of a text', 'import("data:text/javascript,1")', `${HOOK}(u=>import(u),"data:text/javascript,1")`],
    ['that it computes', 'import(base + name)', `${HOOK}(u=>import(u),base + name)`],
    ['with options', 'import(a, { with: b })', `${HOOK}((u,o)=>import(u,o),a, { with: b })`],
    ['with a comma behind', 'import(a,)', `${HOOK}(u=>import(u),a,)`],
    ['with options and a comma behind', 'import(a,b,)', `${HOOK}((u,o)=>import(u,o),a,b,)`],
    ['in the source phase', 'import.source(a)', `${HOOK}(u=>import.source(u),a)`],
    ['in the deferred phase', 'import.defer(a)', `${HOOK}(u=>import.defer(u),a)`],
    [
      'with comments for other tools',
      'import /* x */ (/* @vite-ignore */ /* webpackIgnore: true */ a)',
      `${HOOK}(u=>import /* x */ (u),/* @vite-ignore */ /* webpackIgnore: true */ a)`,
    ],
    [
      'that awaits its arguments',
      'async () => import(await a(), await b())',
      `async () => ${HOOK}((u,o)=>import(u,o),await a(), await b())`,
    ],
    [
      'in another',
      'import((await import(a)).b, c)',
      `${HOOK}((u,o)=>import(u,o),(await ${HOOK}(u=>import(u),a)).b, c)`,
    ],
    ['in a template', `\`\${import(a)}\``, `\`\${${HOOK}(u=>import(u),a)}\``],
    ['behind a byte order mark', '\ufeffimport(a)', `\ufeff${HOOK}(u=>import(u),a)`],
    ['behind the bytes of one', '\xef\xbb\xbfimport(a)', `\xef\xbb\xbf${HOOK}(u=>import(u),a)`],
    ['behind one of its own', 'import("./a.js"),import(a)', `import("./a.js"),${HOOK}(u=>import(u),a)`],
  ])('%s', (_, source, marked) => {
    expect(mark(source)).toBe(marked);
    expect(mark(marked)).toBe(marked);
  });

  test('on a line of its own, behind one without a semicolon', async () => {
    const asked: unknown[] = [];
    const source = 'const seen = 1\nimport(address)\nreturn seen';
    const hook = (_: unknown, address: unknown) => asked.push(address);
    const run = new Function('globalThis', 'address', mark(source));
    expect(run({ sluiceImport: hook }, 'https://ads.test')).toBe(1);
    expect(asked).toEqual(['https://ads.test']);
  });

  test('and goes on by itself where there is none: in a worker, on a server', async () => {
    const source = mark('export const a = await import(b + "text/javascript,export const c = import.meta.url")');
    const module = 'data:text/javascript,';
    const { a } = await import(/* @vite-ignore */ `${module}const b = 'data:';${encodeURIComponent(source)}`);
    expect(a.c).toMatch(/^data:/);
  });
});

describe('a script stays as it is', () => {
  test.each([
    [
      'where it imports its own files',
      'import("./a.js");import("/b.js");import(`../c.js`);import("https://www.shop.test/d.js")',
    ],
    ['where it imports by name', 'import("lodash")'],
    ['where it imports what the site allows', 'import("https://cdn.test/a.js");import("https://pay.test/b.js")'],
    [
      'where it only looks like an import',
      'a.import(b);class C { import(x) { } };"import(x)";/import(x)/;// import(x)',
    ],
    ['where it asks where it is', 'import.meta.url'],
    ['where nothing is imported', '"use strict";var a = 1'],
    ['where it cannot be read', 'import(a'],
    ['where it is empty', ''],
  ])('%s', (_, source) => {
    expect(mark(source)).toBe(source);
  });
});

test('the script tag of the gate stays as it is, and nothing that only has its name', () => {
  const gate = 'Object.defineProperty(window,"sluiceImport",{});import(part)';
  const at = (source: string, address: string) => markScript(source, { config, page: address }).code;
  expect(at(gate, 'https://shop.test/sluice-strict.js?v=1')).toBe(gate);
  expect(at(gate, 'https://shop.test/app.js')).not.toBe(gate);
  expect(at('import(part)', 'https://shop.test/sluice.js')).not.toBe('import(part)');
});

test('what is marked is told, with its place', () => {
  expect(markScript('let a;import("https://ads.test/");import( b.c )', { config, page })).toMatchObject({
    marked: [
      { address: 'https://ads.test/', mark: 'ads', position: 6 },
      { address: 'b.c', mark: '', position: 34 },
    ],
    fixed: [],
  });
});

test('what a module imports by itself cannot be marked, and is told', () => {
  const source =
    'import a from "https://ads.test/a";export * from "//x.test/b";import c from "./c";import "https://cdn.test/"';
  expect(markScript(source, { config, page })).toEqual({
    code: source,
    marked: [],
    fixed: [
      { address: 'https://ads.test/a', mark: 'ads', position: 0 },
      { address: '//x.test/b', mark: '', position: 35 },
    ],
  });
});

test('a script that cannot be read tells where', () => {
  expect(markScript('a;\nimport(b', { config, page }).brokenAt).toBeTypeOf('number');
});

test('any text comes through, and a second time nothing changes', () => {
  const pieces = [
    'import(',
    ')',
    'a',
    ',',
    '"',
    "'",
    '`',
    '${',
    '}',
    '{',
    '/',
    '*',
    '\n',
    'import ',
    'from ',
    '.',
    '//ads.test/',
    '=>',
    ';',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
      const once = mark(parts.join(''));
      expect(mark(once)).toBe(once);
    }),
  );
});
