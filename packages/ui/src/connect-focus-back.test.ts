import { afterEach, describe, expect, it } from 'vitest';
import { connectFocusBack } from './connect-focus-back.ts';

let undo = (): void => {};

afterEach(() => {
  undo();
  document.body.replaceChildren();
});

/** A page with two buttons of its own and the prompt after them, with two more. */
function open() {
  document.body.innerHTML =
    '<button id="own"></button><button id="next"></button><div id="root"><p><button id="a"></button></p><p><button id="b"></button></p></div>';
  const find = (id: string) => document.getElementById(id) as HTMLElement;
  undo = connectFocusBack(find('root'));
  return find;
}
const focused = (): string | undefined => document.activeElement?.id;
const settle = () => new Promise((resolve) => setTimeout(resolve));

/** As browsers do it, which the pretended one does not: the focus goes with the element, and nobody is told. */
async function take(element: HTMLElement): Promise<void> {
  element.remove();
  await settle();
}

describe('a visitor whose prompt goes while they are in it', () => {
  it('is back where they came from, however they went about in it', async () => {
    const find = open();
    find('own').focus();
    find('a').focus();
    find('b').focus();
    await settle();
    await take(find('b'));
    expect(focused()).toBe('own');
  });

  it('is left where they have gone since', async () => {
    const find = open();
    find('own').focus();
    find('a').focus();
    find('next').focus();
    await settle();
    await take(find('a'));
    expect(focused()).toBe('next');
  });

  it('is nowhere if they had left it for nothing', async () => {
    const find = open();
    find('own').focus();
    const a = find('a');
    a.focus();
    a.blur();
    await settle();
    await take(a);
    expect(focused()).not.toBe('own');
  });

  it('is nowhere if what they came from is gone too', async () => {
    const find = open();
    find('own').focus();
    find('a').focus();
    find('own').remove();
    await take(find('a'));
    expect(focused()).not.toBe('next');
  });
});
