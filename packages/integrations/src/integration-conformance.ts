import type { Category, VendorId } from '@sluice/core';
import type { Integration } from './integration.ts';
import { visit } from './visit.ts';

/** The part of a test runner that the suite needs; Vitest, Jest and Bun have it under these names. */
export interface TestRunner {
  describe(name: string, body: () => void): unknown;
  it(name: string, body: () => void): unknown;
  expect(actual: unknown): { toEqual(expected: unknown): void };
}

/** What the suite must know of an integration. */
export interface Conformance {
  readonly integration: Integration;
  /** The category of its vendors. */
  readonly category: Category;
  /** The globals that it reads or writes. */
  readonly globals: readonly string[];
  /** A new page in which the vendor's code, or its snippet, listens; `heard` answers all that it was told so far. */
  open(): { readonly page: object; heard(): readonly unknown[] };
}

const thrower = (): never => {
  throw new Error('hostile');
};
const HOSTILE = new Proxy(function hostile() {}, {
  get: thrower,
  set: thrower,
  has: thrower,
  apply: thrower,
  getOwnPropertyDescriptor: thrower,
  defineProperty: thrower,
  getPrototypeOf: thrower,
});

/** What may stand in a page under a name that an integration uses. */
const VALUES: Readonly<Record<string, PropertyDescriptor>> = {
  'a text': { value: 'text', writable: true },
  'a number': { value: 1, writable: true },
  nothing: { value: null, writable: true },
  'an object without methods': { value: Object.create(null), writable: true },
  'a frozen list': { value: Object.freeze([]), writable: true },
  'a list whose push is no function': { value: Object.assign([], { push: 1 }), writable: true },
  'a list whose push throws': { value: Object.assign([], { push: thrower }), writable: true },
  'a list of hostile entries': {
    value: [
      HOSTILE,
      null,
      1,
      {
        0: 'config',
        get 1() {
          return thrower();
        },
      },
    ],
    writable: true,
  },
  'a function that throws': { value: thrower, writable: true },
  'a proxy that throws': { value: HOSTILE, writable: true },
  'a getter that throws': { get: thrower, set: thrower },
  'a constant': { value: Object.freeze({}), writable: false, configurable: false },
};

/**
 * Declares the tests that every {@link Integration} for a vendor passes.
 *
 * @example integrationConformance({ describe, it, expect }, { integration: pinterestTag, category: 'ads', globals: ['pintrk'], open });
 */
export function integrationConformance({ describe, it, expect }: TestRunner, subject: Conformance): void {
  const { integration, category, globals, open } = subject;
  const vendors = Object.fromEntries(integration.vendors.map((vendor) => [vendor, [category] as const]));
  const answer = (yes: boolean) => ({
    categories: { [category]: yes },
    vendors: Object.fromEntries(integration.vendors.map((vendor: VendorId) => [vendor, yes])),
  });
  /** Everything that can happen to a visitor: asked, a yes, a withdrawal, a yes, and the end. */
  function live(page: object): void {
    const visitor = visit({ vendors });
    const undo = integration.connect(visitor.view, page);
    for (const yes of [true, false, true]) visitor.choose(answer(yes));
    undo();
    undo();
  }

  describe(`the integration ${integration.name}`, () => {
    it('says nothing on a site that does not declare its vendor', () => {
      const { page, heard } = open();
      const before = heard().length;
      const visitor = visit({ vendors: { other: [category] } });
      integration.connect(visitor.view, page);
      for (const yes of [true, false]) visitor.choose({ ...answer(yes), categories: { [category]: yes } });
      expect(heard().slice(before)).toEqual([]);
      expect(visitor.listeners.size).toEqual(0);
    });

    it('tells a withdrawal, and the grant after it, once each', () => {
      const { page, heard } = open();
      const visitor = visit({ vendors });
      integration.connect(visitor.view, page);
      const counts = [true, false, true].map((yes) => {
        visitor.choose(answer(yes));
        const once = heard().length;
        visitor.choose(answer(yes));
        for (const listener of visitor.listeners) listener();
        expect(heard().length).toEqual(once);
        return once;
      });
      expect(counts.map((count, index) => index === 0 || count > (counts[index - 1] ?? 0))).toEqual([true, true, true]);
    });

    it('tells a visitor who agreed earlier of their withdrawal', () => {
      const { page, heard } = open();
      const visitor = visit({ vendors, chosen: answer(true) });
      integration.connect(visitor.view, page);
      const before = heard().length;
      visitor.choose(answer(false));
      expect(heard().length > before).toEqual(true);
    });

    it('is silent after its undo, which can be called twice', () => {
      const { page, heard } = open();
      const visitor = visit({ vendors });
      const undo = integration.connect(visitor.view, page);
      visitor.choose(answer(true));
      undo();
      undo();
      const before = heard().length;
      for (const yes of [false, true, false]) visitor.choose(answer(yes));
      expect(heard().length).toEqual(before);
      expect(visitor.listeners.size).toEqual(0);
    });

    it('makes no function where none is, so that the vendor’s own snippet does not take itself for installed', () => {
      const page: Record<string, unknown> = {};
      live(page);
      expect(Object.keys(page).filter((name) => typeof page[name] === 'function')).toEqual([]);
    });

    it('does no harm to a page that is frozen, or has no usable document', () => {
      live(Object.freeze({}));
      live({ document: { addEventListener: thrower, removeEventListener: thrower } });
      live(Object.defineProperty({}, 'document', { get: thrower }));
      live(HOSTILE);
    });

    for (const [what, property] of Object.entries(VALUES)) {
      it(`does no harm to a page with ${what} in place of its globals`, () => {
        for (const name of globals) live(Object.defineProperty({}, name, { configurable: true, ...property }));
        for (const name of globals) live(Object.create(Object.defineProperty({}, name, property)));
      });
    }

    it('takes nothing from prototypes', () => {
      const heard: unknown[] = [];
      const spy = (...said: unknown[]) => heard.push(said);
      for (const name of globals) live(Object.create({ [name]: Object.assign(spy, { push: spy }) }));
      expect(heard).toEqual([]);
    });
  });
}
