import { afterEach, expect, it } from 'vitest';
import { watchQuestions } from './watch-questions.ts';

afterEach(() => document.body.replaceChildren());

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

function put(html: string): Element {
  const root = document.createElement('div');
  root.className = 'sluice-ui';
  root.innerHTML = html;
  document.body.append(root);
  return root;
}

it('a banner that is there already is a question', () => {
  put('<div role="dialog"></div>');
  const { isOpen, undo } = watchQuestions(document, () => {});
  expect(isOpen()).toBe(true);
  undo();
});

it('a banner that comes and goes, and preferences that open and close, are told each time; nothing else is', async () => {
  const seen: boolean[] = [];
  const questions = watchQuestions(document, () => seen.push(questions.isOpen()));
  document.body.append(document.createElement('dialog'));
  await settle();
  const root = put('<div role="dialog"></div>');
  await settle();
  root.innerHTML = '<dialog></dialog><p role="status"></p>';
  await settle();
  root.querySelector('dialog')?.setAttribute('open', '');
  await settle();
  root.querySelector('dialog')?.removeAttribute('open');
  await settle();
  expect(seen).toEqual([true, false, true, false]);
  questions.undo();
  put('<div role="dialog"></div>');
  await settle();
  expect(seen).toHaveLength(4);
});
