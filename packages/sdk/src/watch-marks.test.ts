import { afterEach, expect, it, vi } from 'vitest';
import { watchMarks } from './watch-marks.ts';

const undos: (() => void)[] = [];
afterEach(() => {
  for (const undo of undos.splice(0)) undo();
  document.body.replaceChildren();
});

/** Watches a page with that content; answers the roots that were found. */
function watch(markup: string, isDone = true) {
  document.body.innerHTML = markup;
  const found = vi.fn(async () => isDone);
  undos.push(watchMarks(document, found));
  return found;
}

const touch = (selector: string, from: ParentNode = document): unknown =>
  from.querySelector(selector)?.dispatchEvent(new Event('focusin', { bubbles: true, composed: true }));
const BOX = '<form><input data-sluice-permission="news"><input id="other"></form>';

it('a page with a mark is told of at once, and once', async () => {
  const found = watch(BOX);
  expect(found.mock.calls).toEqual([[document]]);
  touch('#other');
  expect(found).toHaveBeenCalledOnce();
});

it('a page without one is not, until a visitor comes near one that was added later', () => {
  const found = watch('<input id="search">');
  touch('#search');
  expect(found).not.toHaveBeenCalled();
  document.body.insertAdjacentHTML('beforeend', BOX);
  touch('#other');
  expect(found.mock.calls).toEqual([[document]]);
});

it('a form in a shadow root is found when the visitor is in any of its fields', () => {
  const found = watch('<div></div>');
  const shadow = document.querySelector('div')?.attachShadow({ mode: 'open' }) as ShadowRoot;
  shadow.innerHTML = BOX;
  touch('#other', shadow);
  expect(found.mock.calls).toEqual([[shadow]]);
});

it('what could not be loaded is asked for again', async () => {
  const found = watch(BOX, false);
  await new Promise((done) => setTimeout(done));
  touch('#other');
  expect(found).toHaveBeenCalledTimes(2);
});

it('nothing is told after the undo', () => {
  const found = watch('');
  for (const undo of undos.splice(0)) undo();
  document.body.innerHTML = BOX;
  touch('#other');
  expect(found).not.toHaveBeenCalled();
});
