import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPromptHost, type PromptHost, type PromptHostOptions } from './prompt-host.ts';

const opened = vi.fn();
const allowOnce = vi.fn();
let isGranted = false;
let prompt: PromptHost;

/** Clicks as a visitor does, and answers whether the page's own link is still followed. */
function click(element: Element | null | undefined): boolean {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  element?.dispatchEvent(event);
  return !event.defaultPrevented;
}

beforeEach(() => {
  isGranted = false;
  const ui = { mountUi: () => ({ open: opened, undo() {} }) };
  const options = {
    document,
    languageNow: () => 'en',
    loadPart: async () => ui,
    notices: {},
    seen: {},
    matcher: {},
    store: {
      allowOnce,
      asked: () => ({ categories: [], vendors: new Map([['tawk', 'support']]) }),
      decide: () => ({ granted: isGranted }),
    },
  };
  prompt = createPromptHost(options as unknown as PromptHostOptions);
});
afterEach(() => {
  prompt.undo();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

describe('a button of the page', () => {
  it('opens the preferences from within a shadow root, where the page keeps clicks to itself too', async () => {
    const footer = document.createElement('site-footer');
    document.body.append(footer);
    footer.addEventListener('click', (event) => event.stopPropagation());
    footer.attachShadow({ mode: 'open' }).innerHTML = '<a href="#" data-sluice-open><b>Your privacy choices</b></a>';
    expect(click(footer.shadowRoot?.querySelector('b'))).toBe(false);
    await expect.poll(() => opened.mock.calls.length).toBe(1);
  });

  it('loads a vendor who is held, and is an ordinary link where nothing is to be loaded', () => {
    document.body.innerHTML =
      '<a href="#a" data-sluice-load="tawk">Chat</a><a href="#b" data-sluice-load="nobody">X</a>';
    const [known, unknown] = document.querySelectorAll('a');
    expect(click(known)).toBe(false);
    expect(allowOnce.mock.calls).toEqual([['tawk']]);
    isGranted = true;
    expect([click(known), click(unknown), click(document.body)]).toEqual([true, true, true]);
    expect(allowOnce).toHaveBeenCalledTimes(1);
  });
});
