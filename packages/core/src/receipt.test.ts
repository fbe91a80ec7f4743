import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, RECEIPT_EVENTS } from './receipt.ts';

describe('an auditor reads on a receipt that', () => {
  it.each([
    ['everything was given', { categories: { ads: true }, vendors: { x: true } }, false, 'given'],
    ['everything was given again', { categories: { ads: true }, vendors: {} }, true, 'given'],
    ['everything was refused', { categories: { ads: false }, vendors: { x: false } }, false, 'refused'],
    ['everything was withdrawn', { categories: { ads: false }, vendors: { x: false } }, true, 'withdrawn'],
    [
      'a category was given without its vendors',
      { categories: { ads: true }, vendors: { x: false } },
      false,
      'partial',
    ],
    ['one vendor was given', { categories: { ads: false }, vendors: { x: false, y: true } }, false, 'partial'],
    ['a part was withdrawn', { categories: {}, vendors: { x: false, y: true } }, true, 'partial'],
    ['nothing was given where nothing was asked', { categories: {}, vendors: {} }, false, 'refused'],
    ['a vendor with an odd name was refused', { categories: {}, vendors: { constructor: false } }, false, 'refused'],
  ] as const)('%s', (_case, choice, hadGiven, event) => {
    expect(eventOf(choice, hadGiven, true)).toBe(event);
  });

  it('one vendor was given or refused where others were never answered', () => {
    expect(eventOf({ categories: {}, vendors: { x: true } }, false, false)).toBe('partial');
    expect(eventOf({ categories: {}, vendors: { x: false } }, false, false)).toBe('partial');
    expect(eventOf({ categories: {}, vendors: { x: false } }, true, false)).toBe('partial');
  });

  it('a yes to all and a no to anything are never one event', () => {
    const vendors = fc.dictionary(fc.stringMatching(/^[a-z]{1,3}$/), fc.boolean());
    fc.assert(
      fc.property(vendors, fc.boolean(), fc.boolean(), (answers, hadGiven, isComplete) => {
        const event = eventOf({ categories: {}, vendors: answers }, hadGiven, isComplete);
        expect(RECEIPT_EVENTS).toContain(event);
        if (!isComplete) expect(event).toBe('partial');
        if (Object.values(answers).includes(false)) expect(event).not.toBe('given');
        if (Object.values(answers).includes(true)) expect(event).not.toMatch(/refused|withdrawn/);
      }),
    );
  });
});
