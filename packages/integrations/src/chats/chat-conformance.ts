import type { TestRunner } from '../embeds/test-runner.ts';
import type { Chat } from './chat.ts';

/** One chat as its documentation describes it. */
export interface ChatExample {
  /** Does to the page what the vendor's script does when it runs; returns the calls that it has got since, in order. */
  run(page: Window): readonly unknown[];
  /** What the vendor puts into the page, as HTML. */
  readonly html: string;
  /** The calls that shut it down. */
  readonly stopped: readonly unknown[];
  /** The calls that bring it back; left out where nothing can. */
  readonly started?: readonly unknown[];
}

/** Declares the tests that every {@link Chat} passes. `open` gives an empty page each time. */
export function chatConformance(
  { describe, it, expect }: TestRunner,
  chat: Chat,
  { run, html, stopped, started }: ChatExample,
  open: () => Window,
): void {
  describe(`the chat of ${chat.vendor}`, () => {
    it('is not running before the script has run, and is after', () => {
      const page = open();
      expect(chat.isRunning(page)).toEqual(false);
      run(page);
      expect(chat.isRunning(page)).toEqual(true);
    });

    it('finds what the vendor has put into the page', () => {
      const page = open();
      page.document.body.innerHTML = `<main><iframe title="Map"></iframe></main>${html}`;
      for (const element of page.document.querySelectorAll(chat.elements)) element.remove();
      expect(page.document.body.innerHTML).toEqual('<main><iframe title="Map"></iframe></main>');
    });

    it('is shut down by the calls that its documentation names, and brought back by them where it can be', () => {
      const page = open();
      const heard = run(page);
      chat.stop(page);
      expect(heard).toEqual(stopped);
      chat.start?.(page);
      expect(heard).toEqual([...stopped, ...(started ?? [])]);
      expect(chat.start !== undefined).toEqual(started !== undefined);
    });

    it('is told nothing in a page without it', () => {
      const page = open();
      chat.stop(page);
      chat.start?.(page);
      expect(chat.isRunning(page)).toEqual(false);
    });
  });
}
