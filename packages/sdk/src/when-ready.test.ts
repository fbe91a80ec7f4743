import { expect, it, vi } from 'vitest';
import { whenReady } from './when-ready.ts';

function openDocument(readyState: DocumentReadyState, prerendering: boolean) {
  const target = Object.assign(new EventTarget(), { readyState, prerendering });
  const act = vi.fn();
  whenReady(target as unknown as Document, act);
  return {
    act,
    async become(changes: object, event: string) {
      Object.assign(target, changes);
      target.dispatchEvent(new Event(event));
      await Promise.resolve();
    },
  };
}

it('a page that is parsed already is asked after the caller has returned', async () => {
  const { act } = openDocument('interactive', false);
  expect(act).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(act).toHaveBeenCalledOnce();
});

it('a page that nobody sees yet is left alone until somebody does, and acted on once', async () => {
  const { act, become } = openDocument('loading', true);
  await become({ readyState: 'interactive' }, 'DOMContentLoaded');
  expect(act).not.toHaveBeenCalled();
  await become({ prerendering: false }, 'prerenderingchange');
  await become({}, 'prerenderingchange');
  expect(act).toHaveBeenCalledOnce();
});

it('a page that is shown before it is parsed waits for the rest of itself', async () => {
  const { act, become } = openDocument('loading', true);
  await become({ prerendering: false }, 'prerenderingchange');
  expect(act).not.toHaveBeenCalled();
  await become({ readyState: 'interactive' }, 'DOMContentLoaded');
  expect(act).toHaveBeenCalledOnce();
});
