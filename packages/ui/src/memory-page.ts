import type { Signals } from '@sluice/core';
import type { Ui } from './host.ts';
import { type Before, createMemoryHost, type MemoryHost } from './memory-host.ts';
import { mountUi } from './mount-ui.tsx';

/** A page with the prompt over a {@link MemoryHost}, seen and used as a visitor does: by roles and words. */
export interface MemoryPage {
  readonly host: MemoryHost;
  readonly ui: Ui;
  /** The button, link or fold of that name that is shown now, if any. */
  find(name: string): HTMLElement | undefined;
  /** Clicks it as a visitor does, which a bare `click()` is not; throws if it is not there. */
  press(name: string): void;
  /** The switch of that name; throws if it is not there. */
  switchOf(name: string): HTMLInputElement;
  /** Everything that the prompt and its placeholders say. */
  words(): string;
}

const BY_NAME = 'button,a,summary';

/** Mounts the prompt in `document`, for a site with this configuration and a visitor with these signals. */
export function openMemoryPage(config: object, signals?: Signals, before?: Before): MemoryPage {
  const host = createMemoryHost(config, signals, before);
  const ui = mountUi(host, document);
  const roots = () => [...document.querySelectorAll('.sluice-ui')];
  const find = (name: string) =>
    roots()
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(BY_NAME)])
      .reverse()
      .find((element) => nameOf(element) === name);
  return {
    host,
    ui,
    find,
    press: (name) => pressOn(need(find(name), name)),
    switchOf: (name) =>
      need(
        [...document.querySelectorAll<HTMLInputElement>('input[role=switch]')].find(
          ({ parentElement }) => parentElement?.querySelector('.sluice-name')?.textContent === name,
        ),
        name,
      ),
    words: () =>
      roots()
        .map(({ textContent }) => textContent)
        .join('\n'),
  };
}

/** Clicks an element as a visitor does: with an event that the browser vouches for. */
export function pressOn(element: Element): void {
  const click = new MouseEvent('click', { bubbles: true, cancelable: true });
  Object.defineProperty(click, 'isTrusted', { value: true });
  element.dispatchEvent(click);
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '';
}

function need<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`The page shows nothing that is called "${name}".`);
  return found;
}
