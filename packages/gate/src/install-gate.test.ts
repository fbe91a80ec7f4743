import type { Decision } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GateEntry } from './hold.ts';
import { type Gate, installGate } from './install-gate.ts';
import type { Realm } from './scope.ts';

let decision: Decision;
/** What is said of a category that a mark names. */
let byCategory: Decision;
let entries: GateEntry[];
let gate: Gate;
const nativeFetch = vi.fn(async () => new Response('ok'));

let ungranted: Set<string>;

beforeEach(() => {
  ungranted = new Set();
  decision = { granted: false, reason: 'opt-in' };
  byCategory = decision;
  entries = [];
  nativeFetch.mockClear();
  Object.defineProperty(window, 'fetch', { value: nativeFetch, configurable: true, writable: true });
  localStorage.clear();
  document.head.replaceChildren();
  document.body.replaceChildren();
  gate = installGate({
    realm: window as unknown as Realm,
    decide: ({ category, vendor }) => (category && !vendor ? byCategory : decision),
    vendorOf: ({ hostname }) => (hostname === 'tracker.test' ? 'tracker' : undefined),
    cookieOwner: (name) => (name === '_t' ? 'tracker' : undefined),
    storageOwner: (key) => (key === 't' ? 'tracker' : undefined),
    globalsOf: (vendor) => (vendor === 'tracker' ? ['track'] : []),
    loadsUngranted: { has: (vendor) => ungranted.has(vendor) } as ReadonlySet<string>,
    allow: ['cdn.example'],
    own: [],
    loadLate: () => import('./late-code.ts'),
    report: (entry) => entries.push(entry),
  });
});

afterEach(() => gate.undo());

function grant(): void {
  decision = { granted: true, reason: 'given' };
  gate.review();
}

it('a page that measures a held script finds the type and address that it wrote', () => {
  const script = document.createElement('script');
  script.type = 'module';
  script.src = 'https://tracker.test/a.js';
  document.head.append(script);
  expect(script.type).toBe('module');
  expect(script.getAttribute('type')).toBe('module');
  expect(script.src).toBe('https://tracker.test/a.js');
  expect(script).toBeInstanceOf(HTMLScriptElement);
  script.type = 'text/javascript';
  expect(script.getAttribute('type')).toBe('text/javascript');
  expect(gate.held().map(({ kind }) => kind)).toEqual(['script']);
});

it.each<[string, (script: HTMLScriptElement) => void]>([
  ['appendChild', (script) => document.head.appendChild(script)],
  ['insertBefore', (script) => document.head.insertBefore(script, null)],
  ['append', (script) => document.head.append('text', script)],
  ['prepend', (script) => document.head.prepend(script)],
  ['insertAdjacentElement', (script) => document.head.insertAdjacentElement('beforeend', script)],
  ['replaceChildren', (script) => document.head.replaceChildren(script)],
  ['in a tree', (script) => document.head.append(wrap(script))],
  ['in a fragment', (script) => document.head.append(fragment(script))],
])('a vendor’s script is held whichever way it is inserted: %s', (_, insert) => {
  const script = document.createElement('script');
  script.src = 'https://tracker.test/a.js';
  insert(script);
  expect(gate.held().map(({ what }) => what)).toEqual(['https://tracker.test/a.js']);
});

function wrap(script: Element): Element {
  const div = document.createElement('div');
  div.append(script);
  return div;
}

function fragment(script: Element): DocumentFragment {
  const created = document.createDocumentFragment();
  created.append(script);
  return created;
}

it('an image without a grant has no address to load, and gets it with the grant', async () => {
  const image = document.createElement('img');
  const html = (): string => image.outerHTML;
  image.src = 'https://tracker.test/pixel.gif';
  expect(html()).not.toContain('tracker.test');
  expect(image.getAttribute('src')).toBe('https://tracker.test/pixel.gif');
  grant();
  await vi.waitFor(() => expect(html()).toContain('tracker.test'));
});

it('an image that gets another address is judged by that', () => {
  const image = document.createElement('img');
  image.src = 'https://tracker.test/pixel.gif';
  image.setAttribute('src', '/own.gif');
  expect(image.outerHTML).toContain('/own.gif');
  expect(gate.held()).toEqual([]);
});

it('a request waits for the visitor and is sent once', async () => {
  const answer = fetch(new URL('https://tracker.test/collect'));
  expect(nativeFetch).not.toHaveBeenCalled();
  grant();
  expect(await (await answer).text()).toBe('ok');
  expect(nativeFetch).toHaveBeenCalledOnce();
});

it('a request that a visitor refuses fails as without a network', async () => {
  const answer = fetch('https://tracker.test/collect');
  decision = { granted: false, reason: 'refused' };
  gate.review();
  await expect(answer).rejects.toThrow(TypeError);
  expect(nativeFetch).not.toHaveBeenCalled();
});

it('the page’s own requests go through untouched', async () => {
  const init = { method: 'POST' };
  await fetch('/own', init);
  expect(nativeFetch).toHaveBeenCalledWith('/own', init);
});

it('a tracking cookie is written with the grant, with its last value, and the site’s own at once', async () => {
  // biome-ignore-start lint/suspicious/noDocumentCookie: the accessor is what is tested
  document.cookie = '_t=1';
  document.cookie = '_t=2';
  document.cookie = 'cart=3';
  expect(document.cookie).toBe('cart=3');
  grant();
  await vi.waitFor(() => expect(document.cookie).toContain('_t=2'));
  document.cookie = '_t=;max-age=0';
  document.cookie = 'cart=;max-age=0';
  // biome-ignore-end lint/suspicious/noDocumentCookie: the accessor is what is tested
});

it('a tracking key is written with the grant, the site’s own at once', async () => {
  localStorage.setItem('t', '1');
  localStorage.setItem('theme', 'dark');
  expect(Object.keys(localStorage)).toEqual(['theme']);
  grant();
  await vi.waitFor(() => expect(localStorage.getItem('t')).toBe('1'));
  localStorage.clear();
});

it('a judge that fails holds', () => {
  gate.undo();
  gate = installGate({
    realm: window as unknown as Realm,
    decide() {
      throw new Error('broken');
    },
    vendorOf: () => 'tracker',
    cookieOwner: () => 'tracker',
    storageOwner: () => 'tracker',
    globalsOf: () => [],
    allow: [],
    own: [],
    loadLate: () => import('./late-code.ts'),
    report: (entry) => entries.push(entry),
  });
  // biome-ignore lint/suspicious/noDocumentCookie: the accessor is what is tested
  document.cookie = 'x=1';
  expect(document.cookie).toBe('');
  expect(entries.at(-1)?.decision).toEqual({ granted: false, reason: 'fault' });
});

it('after the undo the page has its natives back', async () => {
  gate.undo();
  await fetch('https://tracker.test/collect');
  expect(nativeFetch).toHaveBeenCalledOnce();
  expect(window.fetch).toBe(nativeFetch);
});

it('a template that a page fills has what was written, and its copies are judged where they are inserted', () => {
  const template = document.createElement('template');
  template.innerHTML = '<img alt="a" src="https://tracker.test/a.png"><b>own</b>';
  expect(template.innerHTML).toBe('<img alt="a" src="https://tracker.test/a.png"><b>own</b>');
  document.body.append(document.importNode(template.content, true));
  expect(gate.held().map(({ what }) => what)).toContain('https://tracker.test/a.png');
});

it('a vendor that may load while the visitor is asked loads and sends, and stores nothing', async () => {
  ungranted.add('tracker');
  const script = document.createElement('script');
  script.src = 'https://tracker.test/a.js';
  document.body.append(script);
  await fetch('https://tracker.test/hit');
  // biome-ignore lint/suspicious/noDocumentCookie: what vendors do
  document.cookie = '_t=1';
  expect(script.src).toBe('https://tracker.test/a.js');
  expect(nativeFetch).toHaveBeenCalledOnce();
  expect(gate.held().map(({ kind }) => kind)).toEqual(['cookie']);
  expect(document.cookie).not.toContain('_t');
  const reasons = entries.filter(({ outcome }) => outcome === 'granted').map(({ decision: { reason } }) => reason);
  expect(new Set(reasons)).toEqual(new Set(['opt-in']));
});

it.each(['refused', 'withdrawn', 'gpc', 'dnt', 'undeclared', 'disabled', 'fault'] as const)(
  'a vendor that may load while the visitor is asked is held where it is %s',
  (reason) => {
    ungranted.add('tracker');
    decision = { granted: false, reason };
    const script = document.createElement('script');
    script.src = 'https://tracker.test/a.js';
    document.head.append(script);
    expect(gate.held().map(({ kind }) => kind)).toEqual(['script']);
  },
);

it.each(['minor', 'refused', 'gpc'] as const)(
  'a tag of a vendor that may load while the visitor is asked is held where its mark names a category that is %s',
  (reason) => {
    ungranted.add('tracker');
    byCategory = { granted: false, reason };
    document.head.innerHTML =
      '<script type="text/plain" data-sluice="ads" data-src="https://tracker.test/a.js"></script>';
    const script = document.createElement('script');
    script.dataset.sluice = 'ads';
    script.src = 'https://tracker.test/b.js';
    document.head.append(script);
    expect(gate.held().map(({ what }) => what)).toContain('https://tracker.test/b.js');
  },
);
