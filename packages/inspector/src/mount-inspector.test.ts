import { NO_CONSENT, NO_SIGNALS } from '@sluice/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { InspectorHost, TagEntry } from './host.ts';
import { mountInspector } from './mount-inspector.tsx';

const HELD: TagEntry = {
  at: 12,
  kind: 'script',
  what: 'https://embed.tawk.to/1/default',
  vendor: 'tawk',
  category: 'support',
  state: 'held',
  reason: 'opt-in',
};
const FIRED: TagEntry = { at: 2500, kind: 'image', what: 'https://own.test/<b>', state: 'fired', reason: 'given' };

function createHost(entries: TagEntry[]) {
  const listeners = new Set<() => void>();
  const host: InspectorHost = {
    entries: () => entries,
    state: () => ({ regime: 'opt-in', signals: NO_SIGNALS, consent: NO_CONSENT }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    vendorName: (id) => `The ${id}`,
    vendorOf: () => undefined,
    wasGranted: () => false,
  };
  return { host, listeners };
}

const rows = () => [...document.querySelectorAll('#sluice-inspector tbody tr')].map((row) => row.textContent ?? '');
const button = (name: RegExp) =>
  [...document.querySelectorAll<HTMLButtonElement>('#sluice-inspector button')].find((element) =>
    name.test(element.textContent ?? ''),
  );

beforeEach(() => {
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      observe() {}
      disconnect() {}
    },
  );
  document.body.innerHTML = '<button id="own">Own</button>';
});
afterEach(() => vi.unstubAllGlobals());

describe('a marketer who opens the inspector', () => {
  it('reads what was seen, of whom, and why it is held', () => {
    const { undo } = mountInspector(createHost([HELD, FIRED]).host, document);
    expect(rows()[0]).toContain('12 msscripthttps://embed.tawk.to/1/defaultThe tawksupportheld');
    expect(rows()[0]).toContain('the visitor has not agreed yet (opt-in region)');
    expect(rows()[1]).toContain('2.50 simagehttps://own.test/<b>');
    expect(document.querySelector('#sluice-inspector b b, #sluice-inspector td b')).toBeNull();
    undo();
  });

  it('sees a tag that comes later', async () => {
    const entries = [HELD];
    const { host, listeners } = createHost(entries);
    const { undo } = mountInspector(host, document);
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    entries.push(FIRED);
    for (const listener of listeners) listener();
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    undo();
    await vi.waitFor(() => expect(listeners.size).toBe(0));
  });

  it('filters by a state and back', async () => {
    const { undo } = mountInspector(createHost([HELD, FIRED]).host, document);
    button(/^fired/)?.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(button(/^fired/)?.getAttribute('aria-pressed')).toBe('true');
    button(/^all/)?.click();
    await vi.waitFor(() => expect(rows()).toHaveLength(2));
    undo();
  });

  it('closes it with Escape or the button and finds the page as it was', async () => {
    const own = document.querySelector<HTMLElement>('#own');
    for (const close of [
      () =>
        document
          .querySelector('#sluice-inspector td')
          ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
      () => button(/^Close$/)?.click(),
    ]) {
      own?.focus();
      const sheets = document.adoptedStyleSheets.length;
      const { undo } = mountInspector(createHost([HELD]).host, document);
      await vi.waitFor(() => expect(document.activeElement?.className).toBe('sluice-panel'));
      close();
      expect(document.querySelector('#sluice-inspector')).toBeNull();
      expect(document.adoptedStyleSheets).toHaveLength(sheets);
      expect(document.activeElement).toBe(own);
      undo();
    }
  });

  it('needs no style attribute, so that a strict Content-Security-Policy lets it work', () => {
    const { undo } = mountInspector(createHost([HELD]).host, document);
    expect(document.querySelector('#sluice-inspector')).not.toBeNull();
    expect(document.querySelectorAll('[style], #sluice-inspector style')).toHaveLength(0);
    undo();
  });
});
