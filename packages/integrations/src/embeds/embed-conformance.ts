import type { Embed } from './embed.ts';
import type { TestRunner } from './test-runner.ts';

/** One vendor as its documentation describes it. */
export interface EmbedExample {
  /** Markup as the vendor's site hands it out, without the script. */
  readonly html: string;
  /** Does to the page what the vendor's script does when it runs; returns what it was told of since, in order. */
  run(page: Window): readonly unknown[];
  /** What it is told when such markup has come into `place`. */
  told(place: Element): readonly unknown[];
}

/**
 * Declares the tests that every {@link Embed} passes. `open` gives an empty page each time.
 *
 * @example embedConformance({ describe, it, expect }, xTimeline, example, () => new Window());
 */
export function embedConformance(
  { describe, it, expect }: TestRunner,
  embed: Embed,
  { html, run, told }: EmbedExample,
  open: () => Window,
): void {
  const place = ({ document }: Window): Element => {
    const box = document.createElement('div');
    box.innerHTML = html;
    document.body.append(box);
    return box;
  };

  describe(`the embed of ${embed.vendor}`, () => {
    it('finds its markup, and in an empty page none', () => {
      const page = open();
      expect(page.document.querySelectorAll(embed.markup).length).toEqual(0);
      place(page);
      expect(page.document.querySelectorAll(embed.markup).length).toEqual(1);
    });

    it('is not running before the script has run, and is after', () => {
      const page = open();
      expect(embed.isRunning(page, false)).toEqual(false);
      run(page);
      expect(embed.isRunning(page, false)).toEqual(true);
    });

    it('makes markup fit in a way that can be repeated, and keeps what the site wrote', () => {
      const page = open();
      const box = place(page);
      const links = box.querySelectorAll('a').length;
      embed.prepare?.(page.document);
      const once = page.document.documentElement.outerHTML;
      embed.prepare?.(page.document);
      expect(page.document.documentElement.outerHTML).toEqual(once);
      expect(box.querySelectorAll('a').length).toEqual(links);
    });

    it('tells the running script of markup that has come', () => {
      const page = open();
      const heard = run(page);
      const box = place(page);
      embed.render(page, [...page.document.querySelectorAll(embed.markup)]);
      expect(heard).toEqual(told(box));
    });

    for (const [name, spoil] of Object.entries(SPOILT))
      it(`is not taken in by ${name}`, () => {
        const page = open();
        for (const key of ['twttr', 'FB', 'instgrm']) spoil(page, key);
        expect(embed.isRunning(page, false)).toEqual(false);
      });
  });
}

/** What pages have where a vendor's global should be. */
const SPOILT: Readonly<Record<string, (page: Window, key: string) => void>> = {
  'a number': (page, key) => Object.defineProperty(page, key, { configurable: true, value: 1 }),
  nothing: (page, key) => Object.defineProperty(page, key, { configurable: true, value: null }),
  'members that throw': (page, key) =>
    Object.defineProperty(page, key, {
      configurable: true,
      value: new Proxy(
        {},
        {
          get() {
            throw new Error('hostile');
          },
        },
      ),
    }),
  // As the gate does until the script may run.
  'a stand-in': (page, key) => {
    const standIn: unknown = new Proxy(() => standIn, { get: () => standIn });
    Object.defineProperty(page, key, { configurable: true, get: () => standIn });
  },
};
