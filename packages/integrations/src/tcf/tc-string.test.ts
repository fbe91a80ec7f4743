import { type TCModel, TCString } from '@iabtechlabtcf/core';
import { CATEGORIES, type Category } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IabVendor, IabView } from '../iab/iab-view.ts';
import { EXAMPLE_LIST } from './example-list.ts';
import { openTcfPage as page, type TcData } from './example-page.ts';
import { PURPOSES_OF } from './purposes-of.ts';

describe('whatever visitors say', () => {
  const ids = ['a', 'b', 'c', 'd'];
  const site = fc.record({
    categories: fc.array(fc.constantFrom(...CATEGORIES.slice(1)), { minLength: 4, maxLength: 4 }),
    numbers: fc.array(fc.constantFrom(7, 8, 9, 900), { minLength: 4, maxLength: 4 }),
    regime: fc.constantFrom('opt-in', 'opt-out', 'notice'),
    gpc: fc.constantFrom(true, null),
    choices: fc.array(
      fc.record({
        categories: fc.dictionary(fc.constantFrom(...CATEGORIES.slice(1)), fc.boolean()),
        vendors: fc.dictionary(fc.constantFrom(...ids), fc.boolean()),
      }),
      { maxLength: 3 },
    ),
    once: fc.option(fc.constantFrom(...ids)),
  });

  it('no string grants a vendor or a purpose that the judge does not grant, and none claims an interest', async () => {
    const property = fc.asyncProperty(site, async ({ categories, numbers, regime, gpc, choices, once }) => {
      const vendors = ids.map((id, at) => ({ id, category: categories[at] as Category, gvl: numbers[at] as number }));
      const { visitor, last } = await page({ regime: regime as 'opt-in', signals: { gpc, dnt: null } }, { vendors });
      for (const choice of choices) visitor.choose(choice);
      if (once) visitor.loadOnce(once);
      expectHonest({ view: visitor.view, vendors, data: last() });
    });
    await fc.assert(property, { numRuns: 300 });
  });

  type Said = { readonly view: IabView; readonly vendors: readonly IabVendor[]; readonly data: TcData };

  function expectHonest(said: Said): void {
    const model = TCString.decode(said.data.tcString);
    for (const id of [...Array(20).keys(), 900]) if (id > 0) expectHonestVendor(id, model, said);
    for (let purpose = 1; purpose <= 24; purpose++) expectHonestPurpose(purpose, model, said);
    expect(model.vendorConsents.maxId).toBeLessThanOrEqual(900);
    expect([model.vendorLegitimateInterests.size, model.purposeLegitimateInterests.size]).toEqual([0, 0]);
    expect(model.specialFeatureOptins.size).toBe(0);
    expect(said.data.tcString.split('.')[1]).toMatch(/^[I-P]/);
  }

  function expectHonestVendor(id: number, model: TCModel, { view, vendors, data }: Said): void {
    const used = vendors.filter(({ gvl }) => gvl === id);
    expect(model.vendorsDisclosed.has(id)).toBe(used.length > 0);
    expect(model.vendorConsents.has(id)).toBe(data.vendor.consents[id] === true);
    if (!model.vendorConsents.has(id)) return;
    expect(used.filter((vendor) => !view.decide({ vendor: vendor.id }).granted)).toEqual([]);
    const allowed = used.flatMap(({ category }) => PURPOSES_OF[category]);
    const declared = (EXAMPLE_LIST.vendors as Record<number, { purposes: number[] }>)[id]?.purposes ?? [];
    const strange = declared.filter((purpose) => !allowed.includes(purpose));
    expect(strange.map((purpose) => model.publisherRestrictions.getRestrictionType(id, purpose))).toEqual(
      strange.map(() => 0),
    );
  }

  function expectHonestPurpose(purpose: number, model: TCModel, { view, vendors, data }: Said): void {
    expect(model.purposeConsents.has(purpose)).toBe(data.purpose.consents[purpose] === true);
    if (!model.purposeConsents.has(purpose)) return;
    const from = vendors.filter(({ category }) => PURPOSES_OF[category].includes(purpose));
    expect(
      from.some(({ id, category }) => view.decide({ vendor: id }).granted || view.decide({ category }).granted),
    ).toBe(true);
  }
});
