import { expect, it, vi } from 'vitest';
import { hideSource, patchAccessor, patchMethod, together } from './patch.ts';

class Shop {
  #note = '';
  get note(): string {
    return this.#note;
  }
  set note(value: string) {
    this.#note = value;
  }
  buy(product: string, count: number): string {
    if (count < 0) throw new RangeError('count');
    return `${count} ${product}`;
  }
}

it('a page that tests a patched built-in sees its native name, length, source and descriptor', () => {
  const before = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute');
  const source = String(before?.value);
  const unhide = hideSource(globalThis);
  const undo = patchMethod(Element.prototype, 'setAttribute', (call) => call());
  const after = Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute');
  expect(after?.value).not.toBe(before?.value);
  expect(after?.value.name).toBe('setAttribute');
  expect(after?.value.length).toBe(before?.value.length);
  expect(Function.prototype.toString.call(after?.value)).toBe(source);
  expect({ ...after, value: 0 }).toEqual({ ...before, value: 0 });
  expect(String(Function.prototype.toString)).toContain('[native code]');
  expect(after?.value).not.toHaveProperty('prototype');
  undo();
  unhide();
  expect(Object.getOwnPropertyDescriptor(Element.prototype, 'setAttribute')).toEqual(before);
});

it('a call that a patch need not hear of goes through to the native', () => {
  const undo = patchMethod(
    Shop.prototype,
    'buy',
    () => 'held',
    (_shop, product) => product !== 'trackers',
  );
  expect(new Shop().buy('phones', 2)).toBe('2 phones');
  expect(new Shop().buy('trackers', 2)).toBe('held');
  undo();
});

it('a page that calls a patched method gets the native result and the native error', () => {
  const seen = vi.fn();
  const undo = patchMethod(Shop.prototype, 'buy', (call, _self, args) => {
    seen(...args);
    return call();
  });
  expect(new Shop().buy('phones', 2)).toBe('2 phones');
  expect(() => new Shop().buy('phones', -1)).toThrow(RangeError);
  expect(seen).toHaveBeenCalledWith('phones', 2);
  undo();
});

it('an accessor can be watched on one side alone', () => {
  const undo = patchAccessor<Shop, string>(Shop.prototype, 'note', {
    set: (call, _self, [value]) => call([value.toUpperCase()]),
  });
  const shop = new Shop();
  shop.note = 'hello';
  expect(shop.note).toBe('HELLO');
  undo();
  shop.note = 'hello';
  expect(shop.note).toBe('hello');
});

it('what other code has put on top of a patch survives the undo, and goes on through it to the native', () => {
  const undo = patchMethod(Shop.prototype, 'buy', () => 'held');
  const ours = Shop.prototype.buy;
  Shop.prototype.buy = function buy(product, count) {
    return `theirs: ${ours.call(this, product, count)}`;
  };
  expect(new Shop().buy('phones', 2)).toBe('theirs: held');
  undo();
  expect(new Shop().buy('phones', 2)).toBe('theirs: 2 phones');
});

it('a browser without a method is left as it is', () => {
  const undo = patchMethod({} as { missing(): void }, 'missing', () => undefined);
  expect(undo).not.toThrow();
  expect(patchMethod(undefined as { missing(): void } | undefined, 'missing', () => undefined)).toBeTypeOf('function');
});

it('undos run in the reverse order of their installation', () => {
  const order: number[] = [];
  together([() => order.push(1), () => order.push(2)])();
  expect(order).toEqual([2, 1]);
});
