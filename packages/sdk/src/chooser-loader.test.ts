import type { Choice } from '@sluice/core';
import { expect, it, vi } from 'vitest';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { createChooserLoader } from './chooser-loader.ts';
import type { LoadPart } from './parts.ts';

const yes: Choice = { categories: { ads: true }, vendors: {} };
const no: Choice = { categories: { ads: false }, vendors: {} };

function openLoader(more: Promise<unknown> = Promise.resolve()) {
  const taken: Choice[] = [];
  const chooser: Chooser = { choose: (choice) => taken.push(choice) > 0, receipts: undefined, resume() {}, undo() {} };
  let arrive = (): void => {};
  let fail = (): void => {};
  const promise = new Promise((resolve, reject) => {
    arrive = () => resolve({ createChooser: () => chooser });
    fail = () => reject(new Error('offline'));
  });
  const loadPart = (() => promise) as unknown as LoadPart;
  const loader = createChooserLoader({ config: {} } as ChooserOptions, loadPart, () => more);
  return { loader, taken, arrive, fail };
}

it('a second click before the code of choosing has arrived is no second choice', async () => {
  const { loader, taken, arrive } = openLoader();
  const clicks = [loader.choose(yes, 'banner'), loader.choose(yes, 'banner')];
  arrive();
  expect(await Promise.all(clicks)).toEqual([true, true]);
  expect(taken).toEqual([yes]);
});

it('different choices made meanwhile take effect in their order, and the last one stands', async () => {
  const { loader, taken, arrive } = openLoader();
  const made = [yes, no, yes].map((choice) => loader.choose(choice, 'api'));
  arrive();
  await Promise.all(made);
  expect(taken).toEqual([yes, no, yes]);
});

it('the same choice made again later is a choice again', async () => {
  const { loader, taken, arrive } = openLoader();
  arrive();
  await loader.choose(yes, 'banner');
  await loader.choose(yes, 'preferences');
  expect(taken).toEqual([yes, yes]);
});

it('a choice whose code cannot be loaded says so to everyone who made it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { loader, taken, fail } = openLoader();
  const clicks = [loader.choose(yes, 'banner'), loader.choose(yes, 'banner')];
  fail();
  expect((await Promise.allSettled(clicks)).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(taken).toEqual([]);
});

it('a choice takes effect when what else it needs is there, so that vendors are told before they are let in', async () => {
  let settle = (): void => {};
  const { loader, taken, arrive } = openLoader(
    new Promise<void>((resolve) => {
      settle = resolve;
    }),
  );
  const made = loader.choose(yes, 'banner');
  arrive();
  await new Promise((resolve) => setTimeout(resolve));
  expect(taken).toEqual([]);
  settle();
  await made;
  expect(taken).toEqual([yes]);
});
