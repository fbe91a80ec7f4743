import { NO_SIGNALS, parseConfig, resolveGround, type VendorTerms } from '@sluice/core';
import { expect, it, vi } from 'vitest';
import { createConsentStore } from './consent-store.ts';
import { createSluice } from './create-sluice.ts';

const terms = new Map<string, VendorTerms>([['ga', { category: 'analytics', declared: true, enabled: true }]]);

function openSluice() {
  const { config } = parseConfig({});
  const ground = resolveGround(config, terms, undefined, NO_SIGNALS);
  const { asked } = ground;
  const store = createConsentStore(ground, undefined, Date.now);
  const choose = vi.fn(async () => true);
  return { choose, sluice: createSluice({ store, asked, choose, open() {}, inspect() {}, undo() {} }) };
}

it.each(['nope', 'necessary', 'constructor', '__proto__', ''])(
  'code that gives or refuses %j, which nobody was asked about, is told so and chooses nothing',
  async (name) => {
    const { choose, sluice } = openSluice();
    await expect(sluice.give('ga', name)).rejects.toThrow(RangeError);
    await expect(sluice.refuse(name)).rejects.toThrow(/analytics, ga are/);
    expect(choose).not.toHaveBeenCalled();
  },
);

it('code that names what is asked chooses it', async () => {
  const { choose, sluice } = openSluice();
  await sluice.give('ga');
  expect(choose).toHaveBeenCalledExactlyOnceWith({ categories: {}, vendors: { ga: true } }, 'api');
});

it.each([
  ['change', undefined],
  ['change', {}],
  ['consent', () => {}],
  ['', () => {}],
])('code that listens to %j with %j is told what to listen to', (event, listener) => {
  const { sluice } = openSluice();
  expect(() => Reflect.apply(sluice.on, sluice, [event, listener])).toThrow(TypeError);
});
