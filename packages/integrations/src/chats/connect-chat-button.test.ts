import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type ChatButtons, connectChatButton } from './connect-chat-button.ts';
import { tawk } from './tawk.ts';

const LAUNCHER = '<div id="abc"><iframe title="chat widget"></iframe></div>';
let granted = false;
let buttons: ChatButtons;
const review = (): void => buttons.review();
const button = (): HTMLElement => document.querySelector('button') as HTMLElement;
const seen = (): unknown[] => [button().getAttribute('aria-busy'), button().style.visibility];

beforeEach(() => {
  vi.useFakeTimers();
  granted = false;
  document.body.innerHTML =
    '<button data-sluice-load="tawk">Chat</button><button data-sluice-load="crisp">Other</button>';
  buttons = connectChatButton({ decide: () => ({ granted, reason: 'once' }) }, window, tawk);
  review();
});
afterEach(() => {
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a button of the page for a chat', () => {
  it('is as the page has made it while the chat is held', () => expect(seen()).toEqual([null, '']));

  it('is busy while the chat comes up, and gives its focus and its sight to the launcher', () => {
    button().focus();
    granted = true;
    review();
    expect(seen()).toEqual(['true', '']);
    document.body.insertAdjacentHTML('beforeend', LAUNCHER);
    review();
    expect(seen()).toEqual([null, 'hidden']);
    expect(document.activeElement).toBe(document.querySelector('iframe'));
    const [, other] = document.querySelectorAll('button');
    expect([other?.style.visibility, other?.hasAttribute('aria-busy')]).toEqual(['', false]);
  });

  it('leaves the focus where it is if that is somewhere else', () => {
    granted = true;
    document.body.insertAdjacentHTML('beforeend', LAUNCHER);
    review();
    expect([seen()[1], document.activeElement?.localName]).toEqual(['hidden', 'body']);
  });

  it('is busy for ten seconds at most', () => {
    granted = true;
    review();
    vi.advanceTimersByTime(10_100);
    review();
    expect(seen()).toEqual([null, '']);
  });

  it('comes back when the chat is withdrawn', () => {
    granted = true;
    document.body.insertAdjacentHTML('beforeend', LAUNCHER);
    review();
    granted = false;
    review();
    expect(seen()).toEqual([null, '']);
  });

  it('has back what the page itself says of its sight, and nothing else', () => {
    button().style.visibility = 'hidden';
    review();
    expect(seen()).toEqual([null, 'hidden']);
    button().style.visibility = 'visible';
    granted = true;
    document.body.insertAdjacentHTML('beforeend', LAUNCHER);
    review();
    review();
    expect(seen()).toEqual([null, 'hidden']);
    buttons.undo();
    expect(seen()).toEqual([null, 'visible']);
  });
});
