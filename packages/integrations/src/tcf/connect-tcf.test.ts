import { TCString } from '@iabtechlabtcf/core';
import { describe, expect, it } from 'vitest';
import type { IabVendor } from '../iab/iab-view.ts';
import { createMemoryVisitor } from '../iab/memory-view.ts';
import { EXAMPLE_LIST } from './example-list.ts';
import { categoriesOf, NOW, openTcfPage as page, type TcData, VENDORS, YES } from './example-page.ts';

const decode = (tcString: string) => TCString.decode(tcString);
const on = (flags: Record<string, boolean>) =>
  Object.keys(flags)
    .filter((key) => flags[key])
    .map(Number);

describe('a vendor in Europe', () => {
  it('hears while the visitor is asked that nothing is agreed to, and to whom it was told', async () => {
    const { heard } = await page();
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ eventStatus: 'cmpuishown', gdprApplies: true, cmpId: 300, publisherCC: 'DE' });
    const model = decode(heard[0]?.tcString ?? '');
    expect([model.purposeConsents.size, model.vendorConsents.size]).toEqual([0, 0]);
    expect([...model.vendorsDisclosed].flatMap(([id, is]) => (is ? id : []))).toEqual([7, 8, 9, 900]);
  });

  it('hears once that the visitor has accepted, in a string of version 2.3 of that day', async () => {
    const { visitor, heard, last } = await page();
    visitor.choose(YES);
    visitor.ask(false);
    expect(heard.map(({ eventStatus }) => eventStatus)).toEqual(['cmpuishown', 'useractioncomplete']);
    const { tcString } = last();
    // The second segment is of type 1: its first three bits are 001, so that its first letter is one of I to P.
    expect(tcString.split('.')[1]).toMatch(/^[I-P]/);
    const model = decode(tcString);
    expect(model.created).toEqual(new Date(Date.UTC(2026, 10, 20)));
    expect(model.lastUpdated).toEqual(model.created);
    expect([model.vendorListVersion, model.policyVersion, model.cmpId, model.cmpVersion]).toEqual([130, 5, 300, 2]);
    expect([model.consentLanguage, model.publisherCountryCode, model.useNonStandardTexts]).toEqual(['DE', 'DE', true]);
    expect(on(last().purpose.consents)).toEqual([1, 2, 3, 4, 7, 8, 9, 10]);
    expect(on(last().vendor.consents)).toEqual([7, 8, 900]);
    expect(last().vendor.disclosedVendors).toEqual({ 7: true, 8: true, 9: true, 900: true });
  });

  it('is kept to the purposes of the category in which the site uses it', async () => {
    const { visitor, last } = await page();
    visitor.choose(YES);
    const { restrictions } = last().publisher;
    // An advertiser gets none of analytics' purposes by the yes that another vendor got; what it can do with consent, it must.
    expect(restrictions).toEqual({ 5: { 7: 0 }, 6: { 7: 0 }, 8: { 7: 0, 8: 0 }, 11: { 7: 0 }, 2: { 8: 1 } });
    expect(decode(last().tcString).publisherRestrictions.getRestrictionType(7, 8)).toBe(0);
  });

  it('hears on the next page of the choice that was made, and no more', async () => {
    const visitor = createMemoryVisitor({ region: 'DE', vendors: categoriesOf(VENDORS), now: NOW - 40 * 86_400_000 });
    visitor.choose(YES);
    const { heard } = await page({}, { view: visitor.view });
    expect(heard.map(({ eventStatus }) => eventStatus)).toEqual(['tcloaded']);
    expect(decode(heard[0]?.tcString ?? '').created).toEqual(new Date(Date.UTC(2026, 9, 11)));
  });

  it('hears at once that a yes has ended by itself: the visitor is too young for it', async () => {
    const { visitor, last } = await page();
    visitor.choose(YES);
    visitor.ask(false);
    visitor.close('ads');
    expect(on(last().vendor.consents)).toEqual([900]);
    expect([...decode(last().tcString).vendorConsents].flatMap(([id, is]) => (is ? id : []))).toEqual([900]);
  });

  it('hears of a withdrawal at once', async () => {
    const { visitor, last } = await page();
    visitor.choose(YES);
    visitor.choose({ vendors: { counter: false }, categories: { analytics: false } });
    expect(on(last().vendor.consents)).toEqual([7, 8]);
    expect(on(last().purpose.consents)).toEqual([1, 2, 3, 4, 7, 9, 10]);
  });

  it('hears that the preferences are open, and that they were closed without a choice', async () => {
    const { visitor, heard } = await page({ isAsking: false });
    visitor.ask(true);
    visitor.ask(false);
    expect(heard.map(({ eventStatus }) => eventStatus)).toEqual(['tcloaded', 'cmpuishown', 'tcloaded']);
  });

  it('gets no consent from what a visitor loads once, nor from a law that is silent', async () => {
    const { visitor, heard } = await page();
    visitor.loadOnce('wants-all');
    expect(heard).toHaveLength(1);
    const { last } = await page({ regime: 'notice', isAsking: false });
    expect([on(last().purpose.consents), on(last().vendor.consents)]).toEqual([[], []]);
  });

  it('shares its number with another product of its company only if both are agreed to', async () => {
    const vendors: IabVendor[] = [
      { id: 'one', category: 'ads', gvl: 7 },
      { id: 'two', category: 'analytics', gvl: 7 },
    ];
    const { visitor, last } = await page({}, { vendors });
    visitor.choose({ vendors: { one: true, two: false } });
    expect(on(last().vendor.consents)).toEqual([]);
    visitor.choose({ vendors: { two: true } });
    expect(on(last().vendor.consents)).toEqual([7]);
  });

  it('can spoil what it gets for nobody but itself, and break nobody’s listener', async () => {
    const { visitor, heard, call, last } = await page();
    const [first] = call('addEventListener') as [TcData, boolean][];
    if (first) first[0].purpose.consents[4] = true;
    visitor.choose({ vendors: { counter: true } });
    expect(heard).toHaveLength(2);
    expect(last().purpose.consents[4]).toBe(false);
  });

  it('is told no more after it has asked for that', async () => {
    const { visitor, heard, call } = await page();
    expect(call('removeEventListener', 99)).toEqual([[false, false]]);
    expect(call('removeEventListener', heard[0]?.listenerId)).toEqual([[true, true]]);
    visitor.choose(YES);
    expect(heard).toHaveLength(1);
  });

  it('finds the page’s state by ping', async () => {
    const { visitor, call } = await page();
    const shared = { gdprApplies: true, cmpLoaded: true, cmpStatus: 'loaded', apiVersion: '2.3', gvlVersion: 130 };
    expect(call('ping')).toMatchObject([[{ ...shared, displayStatus: 'visible', tcfPolicyVersion: 5 }, true]]);
    visitor.ask(false);
    expect(call('ping')).toMatchObject([[{ displayStatus: 'hidden' }, true]]);
  });

  it.each([['getVendorList'], ['constructor'], ['']])('is refused %j', async (command) => {
    const { call } = await page();
    expect(call(command)).toEqual([[null, false]]);
  });

  it.each([1, 3, '2', -1, {}])('is refused version %j', async (version) => {
    const { call } = await page();
    expect(call('addEventListener', undefined, version)).toEqual([[null, false]]);
  });

  it('asks for its own part of the list alone', async () => {
    expect((await page()).asked).toEqual([[7, 8, 9, 10, 900, 4000]]);
  });
});

describe('a vendor elsewhere', () => {
  it.each(['US', 'US-CA', 'CA-QC', 'BR', 'JP'])(
    'hears in %s that GDPR does not apply, and nothing is loaded',
    async (region) => {
      const { last, asked } = await page({ region });
      expect(last()).toMatchObject({ gdprApplies: false, cmpId: 300, cmpVersion: 2 });
      expect(Object.keys(last())).not.toContain('tcString');
      expect(asked).toEqual([]);
    },
  );

  it.each(['DE', 'GB-SCT', 'CH', 'NO', 'RE', undefined])('hears in %s that it does', async (region) => {
    expect((await page({ region })).last().gdprApplies).toBe(true);
  });
});

describe('where there is no vendor list', () => {
  it.each([
    ['the network fails', async () => Promise.reject(new TypeError('offline'))],
    ['it is garbage', async () => 'x'],
    ['it is of version 2', async () => ({ ...EXAMPLE_LIST, gvlSpecificationVersion: 2 })],
    ['it has no vendors', async () => ({ ...EXAMPLE_LIST, vendors: 7 })],
    ['its versions do not fit', async () => ({ ...EXAMPLE_LIST, vendorListVersion: 1e9 })],
  ])('since %s, vendors hear of an error by ping and nothing else, and the owner is told', async (_, loadList) => {
    const { heard, call, problems } = await page({}, { loadList });
    expect(heard).toEqual([]);
    expect(call('ping')).toMatchObject([[{ cmpStatus: 'error', cmpLoaded: true, gdprApplies: true }, true]]);
    expect(call('getTCData')).toEqual([]);
    expect(problems).toHaveLength(1);
  });

  it.each([
    ['is none', 7],
    ['has another id', { id: 8, purposes: [1], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [] }],
    [
      'has purposes that are none',
      { id: 7, purposes: ['1'], legIntPurposes: [], flexiblePurposes: [], specialPurposes: [] },
    ],
  ])('a vendor whose entry %s is left out', async (_, entry) => {
    const { visitor, last } = await page({}, { loadList: async () => ({ ...EXAMPLE_LIST, vendors: { 7: entry } }) });
    visitor.choose(YES);
    expect(last().vendor.disclosedVendors).toEqual({});
  });
});
