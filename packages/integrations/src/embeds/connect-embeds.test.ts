import type { Decision, VendorId } from '@sluice/core';
import { afterEach, expect, it, vi } from 'vitest';
import { connectEmbeds } from './connect-embeds.ts';

const TIMELINE = '<a class="twitter-timeline" href="https://x.com/a">A</a>';
let undo = (): void => {};

/** A page of a site that uses these vendors, whose visitor decides. */
function open(html: string, ...vendors: readonly VendorId[]) {
  document.body.innerHTML = html;
  const granted = new Set<VendorId>();
  const listeners = new Set<() => void>();
  const seen = new Set<() => void>();
  const listen = (to: Set<() => void>) => (listener: () => void) => {
    to.add(listener);
    return () => to.delete(listener);
  };
  undo = connectEmbeds(
    {
      decide: ({ vendor = '' }) => ({ granted: granted.has(vendor), reason: 'opt-in' }) as Decision,
      declares: (vendor) => vendors.includes(vendor),
      subscribe: listen(listeners),
      watch: listen(seen),
    },
    window,
  );
  const tell = (to: Set<() => void>) => {
    for (const listener of to) listener();
  };
  return {
    grant(vendor: VendorId) {
      granted.add(vendor);
      tell(listeners);
    },
    withdraw(vendor: VendorId) {
      granted.delete(vendor);
      tell(listeners);
    },
    /** Something has come into the page. */
    look: () => tell(seen),
    add(markup: string) {
      document.body.insertAdjacentHTML('beforeend', markup);
      tell(seen);
    },
    listeners: () => listeners.size + seen.size,
  };
}

afterEach(() => {
  undo();
  for (const name of ['twttr', 'Intercom', 'Tawk_API']) Reflect.deleteProperty(window, name);
});

it('a timeline that stood in the page when widgets.js ran is its own affair; one that comes later it is told of once', () => {
  const page = open(`<div>${TIMELINE}</div>`, 'x-timeline');
  page.grant('x-timeline');
  const load = vi.fn();
  Reflect.set(window, 'twttr', { widgets: { load } });
  document.body.dispatchEvent(new Event('load'));
  expect(load).not.toHaveBeenCalled();
  page.add(`<p id="late">${TIMELINE}</p>`);
  page.look();
  expect(load.mock.calls).toEqual([[document.getElementById('late')]]);
  expect(document.querySelectorAll('[data-dnt="true"]')).toHaveLength(2);
});

it('a timeline that came during a withdrawal is shown with the next grant', () => {
  const page = open('', 'x-timeline');
  const load = vi.fn();
  Reflect.set(window, 'twttr', { widgets: { load } });
  page.grant('x-timeline');
  page.withdraw('x-timeline');
  page.add(`<p>${TIMELINE}</p>`);
  expect(load).not.toHaveBeenCalled();
  page.grant('x-timeline');
  expect(load).toHaveBeenCalledOnce();
});

it('widgets.js that a site has pasted with each post runs once', () => {
  const script = '<script type="text/plain" data-src="https://platform.twitter.com/widgets.js"></script>';
  open(script.repeat(3), 'x-timeline');
  expect([...document.scripts].map(({ type }) => type)).toEqual([
    'text/plain',
    'application/x-spent',
    'application/x-spent',
  ]);
});

it('a held video has its quiet address by the time it is granted, and a running one is left alone', () => {
  const frame = (id: string) => `<iframe data-src="https://www.youtube.com/embed/${id}"></iframe>`;
  const addresses = () => [...document.querySelectorAll('iframe')].map((each) => each.getAttribute('data-src'));
  const page = open(frame('a'), 'youtube', 'vimeo');
  expect(addresses()).toEqual(['https://www.youtube-nocookie.com/embed/a']);
  document.body.insertAdjacentHTML('beforeend', frame('b'));
  page.grant('youtube');
  expect(addresses()[1]).toBe('https://www.youtube-nocookie.com/embed/b');
  page.add(frame('c'));
  expect(addresses()[2]).toBe('https://www.youtube.com/embed/c');
  page.withdraw('youtube');
  expect(addresses()[2]).toBe('https://www.youtube-nocookie.com/embed/c');
});

it('a chat is shut down with a withdrawal, leaves the page, and is back with the next grant', () => {
  const page = open('', 'intercom');
  const calls: unknown[][] = [];
  page.grant('intercom');
  Reflect.set(window, 'Intercom', (...args: unknown[]) => calls.push(args));
  page.add('<div id="intercom-container"></div>');
  page.withdraw('intercom');
  page.withdraw('intercom');
  expect(calls).toEqual([['shutdown']]);
  expect(document.getElementById('intercom-container')).toBeNull();
  page.grant('intercom');
  expect(calls).toEqual([['shutdown'], ['boot', {}]]);
});

it('a chat that comes up only after the withdrawal is shut down then', () => {
  const page = open('', 'intercom');
  page.grant('intercom');
  page.withdraw('intercom');
  const Intercom = vi.fn();
  Reflect.set(window, 'Intercom', Intercom);
  page.look();
  page.look();
  expect(Intercom.mock.calls).toEqual([['shutdown']]);
});

it('a chat that was never granted is told nothing', () => {
  const Intercom = vi.fn();
  Reflect.set(window, 'Intercom', Intercom);
  const page = open('<div id="intercom-container"></div>', 'intercom');
  page.look();
  expect(Intercom).not.toHaveBeenCalled();
  expect(document.getElementById('intercom-container')).not.toBeNull();
});

it('a site that does not name a vendor has its page left as it is', () => {
  const html = `${TIMELINE}<iframe data-src="https://www.youtube.com/embed/a"></iframe>`;
  open(html, 'google-analytics');
  expect(document.body.innerHTML).toBe(html);
});

it('a script that throws breaks neither the page nor the other embeds', () => {
  const throws = () => {
    throw new Error('hostile');
  };
  Reflect.set(window, 'twttr', { widgets: { load: throws } });
  Reflect.set(window, 'Tawk_API', { hideWidget: throws, shutdown: throws });
  const Intercom = vi.fn();
  Reflect.set(window, 'Intercom', Intercom);
  const page = open(TIMELINE, 'x-timeline', 'tawk', 'intercom');
  expect(() => {
    for (const vendor of ['x-timeline', 'tawk', 'intercom']) page.grant(vendor);
    for (const vendor of ['x-timeline', 'tawk', 'intercom']) page.withdraw(vendor);
  }).not.toThrow();
  expect(Intercom).toHaveBeenCalledWith('shutdown');
});

it('after the undo nothing is looked at any more', () => {
  const page = open('', 'x-timeline');
  undo();
  expect(page.listeners()).toBe(0);
});
