import { expect, it, vi } from 'vitest';
import { createReleaser } from './create-releaser.ts';
import type { Hold } from './hold.ts';

function releaserOf(release: (hold: Hold) => Promise<void>): (holds: readonly Hold[]) => void {
  return createReleaser({ document, release, settled() {} }).release;
}

function page(markup: string): Element[] {
  document.body.innerHTML = markup;
  return [...document.body.children];
}

function holdOf(element: Element | undefined, inline = false): Hold {
  const what = element?.id ?? 'request';
  return { kind: 'script', subject: {}, what, inline, release: () => undefined, ...(element && { element }) };
}

it('tags run in the order of the document, whatever the order they were held in, and requests after them', async () => {
  const [a, b, c] = page('<i id=a></i><i id=b></i><i id=c></i>');
  const order: string[] = [];
  const release = releaserOf(async ({ what }) => {
    order.push(what);
  });
  release([holdOf(undefined), holdOf(c), holdOf(a), holdOf(b)]);
  await vi.waitFor(() => expect(order).toEqual(['a', 'b', 'c', 'request']));
});

it.each([['one batch'], ['two batches']])('an inline script waits for the libraries before it: %s', async (batches) => {
  const [library, inline, later] = page('<i id=library></i><i id=inline></i><i id=later></i>');
  const order: string[] = [];
  let loaded = (): void => {};
  const release = releaserOf(({ what }) => {
    order.push(what);
    return what === 'library' ? new Promise((resolve) => (loaded = resolve)) : Promise.resolve();
  });
  if (batches === 'one batch') {
    release([holdOf(library), holdOf(inline, true), holdOf(later)]);
  } else {
    release([holdOf(library)]);
    release([holdOf(inline, true), holdOf(later)]);
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(order).toEqual(['library']);
  loaded();
  await vi.waitFor(() => expect(order).toEqual(['library', 'inline', 'later']));
});

it('a library that fails does not keep its inline script back', async () => {
  const [library, inline] = page('<i id=library></i><i id=inline></i>');
  const order: string[] = [];
  const release = releaserOf(async ({ what }) => {
    order.push(what);
    if (what === 'library') throw new Error('offline');
  });
  release([holdOf(library), holdOf(inline, true)]);
  await vi.waitFor(() => expect(order).toEqual(['library', 'inline']));
});

it('what follows in another batch waits too, although the first batch has not yet settled', async () => {
  const [library, inline] = page('<i id=library></i><i id=inline></i>');
  const order: string[] = [];
  const release = releaserOf(({ what }) => {
    order.push(what);
    return what === 'library' ? new Promise(() => {}) : Promise.resolve();
  });
  release([]);
  release([holdOf(library)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  release([holdOf(inline, true)]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(order).toEqual(['library']);
});

it('what a click has granted waits for the frame that shows its answer; writes do not', async () => {
  const [tag] = page('<i id=tag></i>');
  const order: string[] = [];
  const draw = vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((callback) => {
    order.push('frame');
    callback(0);
    return 0;
  });
  const release = releaserOf(async ({ what }) => {
    order.push(what);
  });
  release([{ ...holdOf(undefined), what: 'write', key: 'cookie a' }]);
  release([holdOf(tag)]);
  await vi.waitFor(() => expect(order).toEqual(['write', 'frame', 'tag']));
  draw.mockRestore();
});
