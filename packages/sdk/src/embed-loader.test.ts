import type { Decision, VendorId } from '@sluice/core';
import { afterEach, expect, it, vi } from 'vitest';
import { createEmbedLoader } from './embed-loader.ts';
import type { LoadPart } from './parts.ts';

const undo = vi.fn();
const connectEmbeds = vi.fn(() => undo);
const dnt = () => document.querySelectorAll<HTMLMetaElement>('meta[name="twitter:dnt"][content="on"]');

/** The loader on a site that declares some vendors, of which some are granted. */
function visit(
  declared: readonly VendorId[],
  granted: readonly VendorId[] = [],
  loadPart = vi.fn(async () => ({ connectEmbeds })),
) {
  const options = {
    realm: window,
    decide: ({ vendor = '' }) => ({ granted: granted.includes(vendor), reason: 'opt-in' }) as Decision,
    declares: (vendor: VendorId) => declared.includes(vendor),
    subscribe: () => () => {},
  };
  return { loader: createEmbedLoader(options, loadPart as unknown as LoadPart), loadPart };
}

afterEach(() => {
  for (const meta of dnt()) meta.remove();
  vi.clearAllMocks();
});

it('a site without embeds or chats never downloads the code for them', async () => {
  const { loader, loadPart } = visit(['google-analytics'], ['google-analytics']);
  loader.start();
  await loader.load();
  expect(loadPart).not.toHaveBeenCalled();
  expect(dnt()).toHaveLength(0);
});

it('a page where one is granted downloads it, one where none is waits for a release', async () => {
  const refused = visit(['intercom', 'youtube']);
  refused.loader.start();
  expect(refused.loadPart).not.toHaveBeenCalled();
  const granted = visit(['intercom', 'youtube'], ['youtube']);
  granted.loader.start();
  await vi.waitFor(() => expect(connectEmbeds).toHaveBeenCalledOnce());
  await granted.loader.load();
  expect(connectEmbeds).toHaveBeenCalledOnce();
  granted.loader.undo();
  expect(undo).toHaveBeenCalledOnce();
});

it('a release does not fail because the code cannot be had, and the next one tries again', async () => {
  const loadPart = vi.fn(async () => ({ connectEmbeds })).mockRejectedValueOnce(new TypeError('no network'));
  const { loader } = visit(['intercom'], [], loadPart);
  await loader.load();
  expect(connectEmbeds).not.toHaveBeenCalled();
  await loader.load();
  expect(connectEmbeds).toHaveBeenCalledOnce();
});

it('a page with a timeline of X says before any script that it must not be used for suggestions and ads', () => {
  visit(['x-timeline']);
  expect(dnt()).toHaveLength(1);
});
