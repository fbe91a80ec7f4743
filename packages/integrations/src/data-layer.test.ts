import { describe, expect, it } from 'vitest';
import { installDataLayer } from './data-layer.ts';

/** What stands in a data layer: arguments objects as lists, everything else as it is. */
function entries(layer: unknown): unknown[] {
  return (layer as unknown[]).map((entry) =>
    Object.prototype.toString.call(entry) === '[object Arguments]' ? Array.from(entry as IArguments) : entry,
  );
}

interface Page {
  dataLayer?: unknown;
  gtag?: unknown;
}

describe('a page whose Google snippet comes after the gate', () => {
  it('keeps the default in front of the commands that the snippet pushes', () => {
    const page: Page = {};
    installDataLayer(page).tell(['consent', 'default']);
    page.dataLayer = page.dataLayer || [];
    (page.gtag as (...command: unknown[]) => void)('config', 'G-1');
    expect(entries(page.dataLayer)).toEqual([
      ['consent', 'default'],
      ['config', 'G-1'],
    ]);
  });

  it('gets all commands again, in front, when it replaces the array', () => {
    const page: Page = {};
    const layer = installDataLayer(page);
    layer.tell(['consent', 'default']);
    layer.tell(['consent', 'update']);
    page.dataLayer = [{ event: 'own' }];
    expect(entries(page.dataLayer)).toEqual([['consent', 'default'], ['consent', 'update'], { event: 'own' }]);
  });

  it('gets no command twice when it copies the array', () => {
    const page: Page = {};
    installDataLayer(page).tell(['consent', 'default']);
    page.dataLayer = (page.dataLayer as unknown[]).concat({ event: 'own' });
    expect(entries(page.dataLayer)).toEqual([['consent', 'default'], { event: 'own' }]);
  });
});

describe('a page whose Google snippet came before the gate', () => {
  it('gets the default in front of what it has pushed, and updates behind', () => {
    const pushed: unknown[] = [{ event: 'own' }];
    const page: Page = { dataLayer: pushed };
    const layer = installDataLayer(page);
    layer.tell(['consent', 'default']);
    layer.tell(['consent', 'update']);
    expect(page.dataLayer).toBe(pushed);
    expect(entries(pushed)).toEqual([['consent', 'default'], { event: 'own' }, ['consent', 'update']]);
  });

  it('gets the default pushed where a tag reads the array already', () => {
    const heard: unknown[] = [];
    const dataLayer = Object.assign([{ event: 'own' }], { push: (entry: unknown) => heard.push(entry) });
    installDataLayer({ dataLayer }).tell(['consent', 'default']);
    expect(entries(heard)).toEqual([['consent', 'default']]);
  });

  it('keeps its own gtag, which is not called', () => {
    const gtag = () => {
      throw new Error('hostile');
    };
    const page: Page = { gtag };
    installDataLayer(page).tell(['consent', 'default']);
    expect(page.gtag).toBe(gtag);
    expect(entries(page.dataLayer)).toEqual([['consent', 'default']]);
  });
});

describe('a hostile page', () => {
  const thrower = () => {
    throw new Error('hostile');
  };
  const pages: Record<string, () => Page> = {
    'a text as its data layer': () => ({ dataLayer: 'GTM' }),
    'a number as its data layer': () => ({ dataLayer: 1 }),
    'an object as its data layer': () => ({ dataLayer: { push: thrower } }),
    'a frozen data layer': () => ({ dataLayer: Object.freeze([]) }),
    'a data layer whose push throws': () => ({ dataLayer: Object.assign([], { push: thrower }) }),
    'a data layer that throws when it is read': () => Object.defineProperty({}, 'dataLayer', { get: thrower }),
    'a data layer that cannot be redefined': () => Object.defineProperty({}, 'dataLayer', { value: [] }),
    'a frozen window': () => Object.freeze({}),
    'a gtag that throws when it is read': () => Object.defineProperty({}, 'gtag', { get: thrower }),
  };

  it.each(Object.keys(pages))('with %s sees no error', (name) => {
    const page = pages[name]?.() ?? {};
    const layer = installDataLayer(page);
    expect(() => {
      layer.tell(['consent', 'default']);
      layer.tell(['consent', 'update']);
      layer.undo();
    }).not.toThrow();
  });

  it('that cannot be redefined still hears the commands', () => {
    const page: Page = Object.defineProperty({}, 'dataLayer', { value: [{ event: 'own' }] });
    installDataLayer(page).tell(['consent', 'default']);
    expect(entries(page.dataLayer)).toEqual([['consent', 'default'], { event: 'own' }]);
  });

  it('that sets its data layer to nothing sees no error', () => {
    const page: Page = {};
    const layer = installDataLayer(page);
    layer.tell(['consent', 'default']);
    page.dataLayer = undefined;
    expect(() => layer.tell(['consent', 'update'])).not.toThrow();
    page.dataLayer = [];
    expect(entries(page.dataLayer)).toEqual([
      ['consent', 'default'],
      ['consent', 'update'],
    ]);
  });
});
