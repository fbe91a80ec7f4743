import { parseConfig } from '@sluice/core';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createIntegrationsLoader, type IntegrationsLoader } from './integrations-loader.ts';
import type { LoadPart } from './parts.ts';

const load = vi.fn();
const tell = vi.fn();
const undo = vi.fn();
let isGranted: boolean;

beforeEach(() => {
  for (const mock of [load, tell, undo]) mock.mockReset();
  isGranted = false;
  load.mockResolvedValue({
    connectVendors(consent: { subscribe(listener: () => void): () => void }) {
      tell();
      consent.subscribe(tell);
      return undo;
    },
  });
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
});

function create(declared: readonly string[], integrations: object = {}): IntegrationsLoader {
  const { config } = parseConfig({ vendors: declared, integrations });
  const consent = {
    asked: { categories: [], vendors: new Map() },
    decide: () => ({ granted: isGranted, reason: 'opt-in' as const }),
    decideUnasked: () => ({ granted: false, reason: 'opt-in' as const }),
    hasChosen: () => false,
    declares: (id: string) => declared.includes(id),
  };
  return createIntegrationsLoader({ page: window, config, consent }, load as LoadPart);
}

it.each([
  ['declares no vendor that can be told', ['youtube'], {}],
  ['switches the commands off', ['meta-pixel'], { vendors: false }],
])('a site that %s loads nothing', async (_name, declared, integrations) => {
  isGranted = true;
  const loader = create(declared, integrations);
  await loader.prepare();
  loader.resume();
  loader.tell();
  loader.undo();
  expect(load).not.toHaveBeenCalled();
});

it('a page where nobody has agreed to such a vendor loads nothing by itself, and once as soon as somebody has', async () => {
  const loader = create(['meta-pixel']);
  loader.resume();
  loader.tell();
  expect(load).not.toHaveBeenCalled();
  isGranted = true;
  loader.tell();
  loader.resume();
  await loader.prepare();
  expect(load.mock.calls).toEqual([['integrations']]);
});

it('a change is told at once where it is loaded', async () => {
  const loader = create(['meta-pixel']);
  await loader.prepare();
  loader.tell();
  expect(tell).toHaveBeenCalledTimes(2);
});

it('a choice goes on where it cannot be loaded, and the next one tries again', async () => {
  load.mockRejectedValueOnce(new TypeError('offline'));
  const loader = create(['meta-pixel']);
  await loader.prepare();
  expect(tell).not.toHaveBeenCalled();
  await loader.prepare();
  expect(tell).toHaveBeenCalledOnce();
});

it('a choice goes on where it hangs', async () => {
  load.mockReturnValueOnce(new Promise(() => {}));
  await expect(create(['meta-pixel']).prepare()).resolves.toBeUndefined();
});

it('the undo ends what was loaded', async () => {
  const loader = create(['meta-pixel']);
  await loader.prepare();
  loader.undo();
  await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce());
});
