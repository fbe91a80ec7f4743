import { beforeEach, expect, it, vi } from 'vitest';
import type { LoadPart } from './parts.ts';
import { createSweepLoader, type SweepLoader, type SweepLoaderOptions } from './sweep-loader.ts';

const sweep = vi.fn();
const undo = vi.fn();
const load = vi.fn();
const learn = vi.fn();
const NAMES = new Map();
let isNeeded: boolean;
let loader: SweepLoader;

beforeEach(() => {
  for (const mock of [sweep, undo, load, learn]) mock.mockReset();
  load.mockResolvedValue({ createSweeper: () => ({ sweep, undo }), listNames: () => NAMES });
  isNeeded = true;
  loader = createSweepLoader({ isNeeded: () => isNeeded, learn } as unknown as SweepLoaderOptions, load as LoadPart);
});

it('a page where nobody has refused anything loads nothing', () => {
  isNeeded = false;
  loader.sweep();
  loader.undo();
  expect(load).not.toHaveBeenCalled();
});

it('a page that sweeps often loads the sweeper once', async () => {
  loader.sweep();
  loader.sweep();
  await vi.waitFor(() => expect(sweep).toHaveBeenCalledTimes(2));
  expect(load.mock.calls).toEqual([['sweeper']]);
});

it('what the sweeper knows of names, the page knows before anything is swept', async () => {
  sweep.mockImplementation(() => expect(learn.mock.calls).toEqual([[NAMES]]));
  loader.sweep();
  await vi.waitFor(() => expect(sweep).toHaveReturned());
});

it('a sweeper that could not be loaded is tried again with the next choice', async () => {
  load.mockRejectedValueOnce(new TypeError('offline'));
  const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
  loader.sweep();
  await vi.waitFor(() => expect(load).toHaveBeenCalledOnce());
  await new Promise((resolve) => setTimeout(resolve));
  loader.sweep();
  await vi.waitFor(() => expect(sweep).toHaveBeenCalledOnce());
  log.mockRestore();
});

it('the undo ends what was loaded', async () => {
  loader.sweep();
  loader.undo();
  await vi.waitFor(() => expect(undo).toHaveBeenCalledOnce());
});
