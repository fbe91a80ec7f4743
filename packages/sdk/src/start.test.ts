import { parseConfig } from '@sluice/core';
import { afterEach, expect, it, vi } from 'vitest';
import type { LoadPart } from './parts.ts';
import type { Sluice } from './sluice.ts';
import { start } from './start.ts';

let sluice: Sluice | undefined;
const logIssues = vi.fn();

function boot(input: object): Sluice {
  const loadPart = (async (name: string) => (name === 'issues' ? { logIssues } : new Promise(() => {}))) as LoadPart;
  sluice = start({ realm: window, parsed: parseConfig({ region: 'US', ...input }), loadPart, own: [] });
  return sluice;
}

afterEach(() => {
  sluice?.undo();
  sluice = undefined;
  logIssues.mockClear();
});

it('an owner is told of a vendor that nobody knows, and of nothing else', async () => {
  boot({ vendors: ['google-analytics', 'nope', { id: 'own', category: 'ads' }] });
  await vi.waitFor(() => expect(logIssues).toHaveBeenCalledOnce());
  expect(logIssues).toHaveBeenCalledWith(
    [{ path: 'vendors[1]', wanted: 'known vendor', got: '"nope"' }],
    expect.anything(),
  );
});

it('a page that waits for Sluice to be ready finds it there', async () => {
  const found = new Promise((resolve) => {
    document.addEventListener('sluice:ready', () => resolve(sluice?.allows('nope')), { once: true });
  });
  boot({});
  expect(await found).toBe(false);
});

it('nothing is shown after the undo, however late the collector says where the visitor is', async () => {
  const loaded: string[] = [];
  let answer = (_region: string): void => {};
  const askRegion = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const loadPart = (async (name: string) => {
    loaded.push(name);
    return name === 'region' ? { askRegion } : new Promise(() => {});
  }) as LoadPart;
  const parsed = parseConfig({ region: 'collector', collector: '/col', vendors: ['youtube'] });
  const started = start({ realm: window, parsed, loadPart, own: [] });
  const frame = document.createElement('iframe');
  frame.src = 'https://www.youtube.com/embed/x';
  document.body.append(frame);
  await vi.waitFor(() => expect(loaded).toContain('region'));
  frame.remove();
  started.undo();
  answer('DE');
  await new Promise((resolve) => setTimeout(resolve));
  expect(loaded).not.toContain('ui');
});
