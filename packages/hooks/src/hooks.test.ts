import type { Sluice, Snapshot } from '@sluice/sdk';
import { h, render as renderPreact } from 'preact';
import { act as actPreact } from 'preact/test-utils';
import { act as actReact, createElement, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHooks, type Hooks } from './create-hooks.ts';
import * as preact from './preact.ts';
import * as react from './react.ts';

interface Library {
  readonly hooks: Hooks;
  act(work: () => void): void;
  mount(component: () => string, container: Element): { again(): void; unmount(): void };
}

const reactWith = (hooks: Hooks): Library => ({
  hooks,
  act: (work) => actReact(work),
  mount(component, container) {
    const root = createRoot(container);
    return { again: () => root.render(createElement(component)), unmount: () => root.unmount() };
  },
});

const LIBRARIES: readonly [string, Library][] = [
  ['React', reactWith(react)],
  ['a library that hands over its own', reactWith(createHooks(useSyncExternalStore))],
  [
    'Preact',
    {
      hooks: preact,
      act: (work) => void actPreact(work),
      mount: (component, container) => ({
        again: () => renderPreact(h(component, {}), container),
        unmount: () => renderPreact(null, container),
      }),
    },
  ],
];

const granted = new Set<string>();
const tell = (type: 'sluice:ready' | 'sluice:change'): void =>
  void document.dispatchEvent(new CustomEvent(type, { detail: {} as Snapshot }));

function arrive(): void {
  window.sluice = { version: '1.2.3', allows: (name: string) => granted.has(name) } as Sluice;
}

beforeAll(() => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
});

beforeEach(() => {
  granted.clear();
});

afterEach(() => {
  delete window.sluice;
  document.body.replaceChildren();
});

describe.each(LIBRARIES)('a component of %s', (_, { hooks: { useConsent, useSluice }, act, mount }) => {
  let name = 'youtube';
  const Player = (): string =>
    `${name} ${useConsent(name) ? 'plays' : 'waits'}, ${useSluice()?.version ?? 'no Sluice'}`;

  function open() {
    name = 'youtube';
    const container = document.body.appendChild(document.createElement('div'));
    const mounted = mount(Player, container);
    act(mounted.again);
    return { ...mounted, text: () => container.textContent };
  }

  it('waits without Sluice, and shows what is granted as soon as it is there', () => {
    const { text, unmount } = open();
    expect(text()).toBe('youtube waits, no Sluice');
    granted.add('youtube');
    arrive();
    act(() => tell('sluice:ready'));
    expect(text()).toBe('youtube plays, 1.2.3');
    act(unmount);
  });

  it('shows what is granted from its first render, and each change', () => {
    granted.add('youtube');
    arrive();
    const { text, unmount } = open();
    expect(text()).toBe('youtube plays, 1.2.3');
    granted.delete('youtube');
    act(() => tell('sluice:change'));
    expect(text()).toBe('youtube waits, 1.2.3');
    act(unmount);
  });

  it('answers for the name that it asks about now', () => {
    granted.add('vimeo');
    arrive();
    const { text, again, unmount } = open();
    name = 'vimeo';
    act(again);
    expect(text()).toBe('vimeo plays, 1.2.3');
    granted.clear();
    act(() => tell('sluice:change'));
    expect(text()).toBe('vimeo waits, 1.2.3');
    act(unmount);
  });

  it('goes on with what it has when Sluice takes itself back, and without it when it is taken away', () => {
    granted.add('youtube');
    arrive();
    const { text, again, unmount } = open();
    act(again);
    expect(text()).toBe('youtube plays, 1.2.3');
    delete window.sluice;
    act(() => tell('sluice:change'));
    expect(text()).toBe('youtube waits, no Sluice');
    act(unmount);
  });

  it('takes an element of that id for no Sluice', () => {
    Object.assign(window, { sluice: document.createElement('div') });
    const { text, unmount } = open();
    expect(text()).toBe('youtube waits, no Sluice');
    act(unmount);
  });

  it('leaves no listener behind', () => {
    const add = vi.spyOn(document, 'addEventListener');
    const remove = vi.spyOn(document, 'removeEventListener');
    const { unmount } = open();
    act(unmount);
    const ours = ({ mock }: typeof add | typeof remove) =>
      mock.calls.filter(([type]) => String(type).startsWith('sluice:')).map(([type, listener]) => [type, listener]);
    expect(ours(add)).toHaveLength(4);
    expect(ours(remove)).toEqual(ours(add));
    vi.restoreAllMocks();
  });
});

it('on a server nothing may run, whatever this process has on its global', () => {
  granted.add('youtube');
  arrive();
  const Player = (): string => `${react.useConsent('youtube')}, ${react.useSluice()}`;
  expect(renderToString(createElement(Player))).toBe('false, undefined');
});
