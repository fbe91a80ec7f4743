import { parseConfig } from '@sluice/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LoadPart } from '../parts.ts';
import type { Sluice } from '../sluice.ts';
import { start } from '../start.ts';

let sluice: Sluice | undefined;
const logIssues = vi.fn();
const mountPart = import('./ui.ts');

/** A first visit; the owner has been told what there is to tell once time has passed. */
async function visit(config: object, body = ''): Promise<string[]> {
  document.body.innerHTML = body;
  const loadPart = (async (name: string) => {
    if (name === 'ui') return mountPart;
    return name === 'issues' ? { logIssues } : new Promise(() => {});
  }) as LoadPart;
  const site = { region: 'DE', vendors: ['google-analytics'], ...config };
  sluice = start({ realm: window, parsed: parseConfig(site), loadPart, own: [] });
  await vi.advanceTimersByTimeAsync(100);
  await vi.waitUntil(() => document.querySelector('.sluice-ui'));
  await vi.advanceTimersByTimeAsync(10_000);
  return logIssues.mock.calls.flatMap(([issues]) => issues.map(({ path }: { path: string }) => path));
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});

afterEach(async () => {
  sluice?.undo();
  await vi.advanceTimersByTimeAsync(100);
  vi.useRealTimers();
  logIssues.mockClear();
  document.body.innerHTML = '';
});

describe('an owner is told', () => {
  it('of a page that leads nobody back to their choices, once', async () => {
    expect(await visit({})).toEqual(['ui.button']);
  });

  it('of nothing where the page has a way back, or Sluice puts one there', async () => {
    expect(await visit({}, '<footer><button data-sluice-open>Choices</button></footer>')).toEqual([]);
    sluice?.undo();
    expect(await visit({ ui: { button: true } })).toEqual([]);
  });

  it('of what is wrong in the part of the configuration that only the prompt reads', async () => {
    const wrong = { layout: 'modal', button: true, colour: 'red' };
    expect(await visit({ ui: wrong })).toEqual(['ui.layout', 'ui.colour']);
    expect(document.querySelector('.sluice-bar')).not.toBeNull();
  });
});

describe('the floating button', () => {
  it('is there on a page where nothing else is due', async () => {
    await visit({ region: 'US', vendors: [], ui: { button: true } });
    expect(document.querySelector('.sluice-reopen')?.textContent).toBe('Your privacy choices');
  });
});
