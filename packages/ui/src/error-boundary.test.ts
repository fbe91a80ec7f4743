import { parseUi } from '@sluice/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemoryHost } from './memory-host.ts';
import { mountUi } from './mount-ui.tsx';

const SITE = { region: 'DE', vendors: ['google-analytics'] };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a part of the prompt that breaks', () => {
  it('removes itself, tells the page’s error handler, grants nothing, and lets the rest live', async () => {
    const reported = vi.fn();
    vi.stubGlobal('reportError', reported);
    const host = createMemoryHost(SITE);
    const texts = Object.defineProperty({}, 'bannerTitle', {
      enumerable: true,
      get() {
        throw new Error('broken');
      },
    });
    const ui = mountUi(host, document, undefined, { ...parseUi({}).ui, texts });
    expect(document.querySelector('[role=dialog]')).toBeNull();
    expect(reported).toHaveBeenCalledOnce();
    expect(host.choices).toEqual([]);
    expect(host.decide({ vendor: 'google-analytics' }).granted).toBe(false);
    ui.open();
    await vi.waitUntil(() => document.querySelector('dialog[open]'));
    ui.undo();
  });
});
