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
