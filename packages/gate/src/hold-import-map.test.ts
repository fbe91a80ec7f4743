import { beforeEach, expect, it } from 'vitest';
import { holdImportMap } from './hold-import-map.ts';
import type { Scope } from './scope.ts';

let isGranted: boolean;
let dropped: string[];
const scope = {
  attributes: { get: Element.prototype.getAttribute },
  classify: (address: unknown) => (/[/\\]tracker\.test\b/.test(String(address)) ? { vendor: 'tracker' } : undefined),
  holds: { passes: () => isGranted, drop: ({ what }: { what: string }) => dropped.push(what) },
  setText(this: Node, text: string) {
    this.textContent = text;
  },
} as unknown as Scope;

beforeEach(() => {
  isGranted = false;
  dropped = [];
});

function held(text: string, type = 'importmap'): string {
  const script = document.createElement('script');
  script.type = type;
  script.textContent = text;
  holdImportMap(scope, script);
  return script.textContent ?? '';
}

it('an import map of the site goes on without the vendor whom it names', () => {
  const map = {
    imports: { app: '/app.js', 'tracker/': 'https://tracker.test/' },
    scopes: { '/a/': { t: '//tracker.test/t' } },
  };
  expect(JSON.parse(held(JSON.stringify(map)))).toEqual({
    imports: { app: '/app.js', 'tracker/': 'about:invalid#https://tracker.test/' },
    scopes: { '/a/': { t: 'about:invalid#//tracker.test/t' } },
  });
  expect(dropped).toEqual(['https://tracker.test/', '//tracker.test/t']);
});

it('an import map that was marked names its vendor again for a visitor who agreed', () => {
  isGranted = true;
  expect(held('{"imports":{"t":"about:invalid#https://tracker.test/t"}}')).toBe(
    '{"imports":{"t":"https://tracker.test/t"}}',
  );
});

it.each([
  '{"imports":{"app":"/app.js"}}',
  '{ "imports": { "https://tracker.test/t": "/own.js" } }',
  '{"imports":{"__proto__":"/x","a":null,"b":[1]}}',
  '{"imports":',
  'null',
  '',
])('an import map that leads to no vendor stays byte for byte: %s', (text) => {
  expect(held(text)).toBe(text);
});

it('text of another type is no import map', () => {
  const text = '{"imports":{"t":"https://tracker.test/t"}}';
  expect(held(text, 'application/json')).toBe(text);
});
