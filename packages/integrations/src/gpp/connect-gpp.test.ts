import { GppModel } from '@iabgpp/cmpapi';
import { GPP_SECTIONS, type GppConfig, type GppSection, type Signals } from '@sluice/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryVisitor, type MemoryVisit } from '../iab/memory-view.ts';
import { connectGpp } from './connect-gpp.ts';
import type { GppAnswers, GppPing } from './gpp-stub.ts';

const VENDORS = { acme: 'ads', counter: 'analytics', player: 'social', chat: 'support' } as const;
const GPC: Signals = { gpc: true, dnt: null };
const ALL = Object.keys(GPP_SECTIONS) as GppSection[];

/** What a vendor on the page gets to hear. */
async function page(visit: MemoryVisit = {}, config: Partial<GppConfig> = {}) {
  const visitor = createMemoryVisitor({ region: 'US-CA', vendors: VENDORS, ...visit });
  let answers: GppAnswers | undefined;
  const heard: string[] = [];
  const undo = await connectGpp({
    stub: { answerBy: (next) => (answers = next), fire: (name, data) => heard.push(`${name} ${data}`) },
    config: { sections: ['usnat', 'usca'], cmpId: 1, mspa: 'none', ...config },
    view: visitor.view,
    signals: visit.signals ?? { gpc: null, dnt: null },
  });
  const ping = () => answers?.ping() as GppPing;
  const field = (name: string) => {
    const [section = '', member = ''] = name.split('.');
    return new GppModel(ping().gppString).getFieldValue(section, member);
  };
  return { visitor, heard, ping, field, undo, look: (command: string, of: unknown) => answers?.look(command, of) };
}

const ALLOWED = { SaleOptOut: 2, SharingOptOut: 2, MspaCoveredTransaction: 2, MspaOptOutOptionMode: 0 };

describe('a vendor in California', () => {
  it('reads that the visitor has not opted out, in the section of that state alone', async () => {
    const { ping, look, heard } = await page();
    expect(ping()).toMatchObject({
      gppVersion: '1.1',
      cmpStatus: 'loaded',
      cmpDisplayStatus: 'hidden',
      signalStatus: 'ready',
      supportedAPIs: ['7:usnat', '8:usca'],
      cmpId: 1,
      sectionList: [8],
      applicableSections: [8],
      parsedSections: { usca: { ...ALLOWED, SaleOptOutNotice: 1, SharingOptOutNotice: 1, Gpc: false } },
    });
    expect(look('getSection', 'usca')).toMatchObject(ALLOWED);
    expect(heard).toEqual(['cmpStatus loaded', 'signalStatus ready']);
  });

  it('reads the browser’s own signal as an opt-out from all, without that anybody has clicked', async () => {
    const { field, look } = await page({ signals: GPC });
    expect(['SaleOptOut', 'SharingOptOut', 'Gpc'].map((name) => field(`usca.${name}`))).toEqual([1, 1, true]);
    expect(look('getField', 'usca.SaleOptOut')).toBe(1);
  });

  it('reads an insistence against the signal as none, and the signal still', async () => {
    const { visitor, field } = await page({ signals: GPC });
    const vendors = Object.fromEntries(Object.keys(VENDORS).map((id) => [id, true]));
    visitor.choose({ categories: { ads: true, analytics: true, social: true, support: true }, vendors });
    expect(['SaleOptOut', 'SharingOptOut', 'Gpc'].map((name) => field(`usca.${name}`))).toEqual([2, 2, true]);
  });

  it('hears of an opt-out: not ready, what has changed, ready', async () => {
    const { visitor, heard, field } = await page();
    heard.length = 0;
    visitor.choose({ categories: { ads: false }, vendors: { acme: false } });
    expect(heard).toEqual(['signalStatus not ready', 'sectionChange usca', 'signalStatus ready']);
    expect([field('usca.SaleOptOut'), field('usca.SharingOptOut')]).toEqual([1, 1]);
  });

  it('hears nothing of a choice that changes nothing for it', async () => {
    const { visitor, heard, field } = await page();
    heard.length = 0;
    visitor.choose({ categories: { support: false }, vendors: { chat: false } });
    expect([heard, field('usca.SaleOptOut')]).toEqual([[], 2]);
  });

  it('waits while the visitor is being asked', async () => {
    const { visitor, heard, ping } = await page();
    heard.length = 0;
    visitor.ask(true);
    expect(ping()).toMatchObject({ signalStatus: 'not ready', cmpDisplayStatus: 'visible' });
    visitor.choose({ vendors: { acme: false } });
    visitor.ask(false);
    expect(heard).toEqual([
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'sectionChange usca',
      'cmpDisplayStatus hidden',
      'signalStatus ready',
    ]);
  });

  it('reads one refused vendor as an opt-out of its kind: no string can name it', async () => {
    const { visitor, field } = await page();
    visitor.choose({ vendors: { counter: false } });
    expect([field('usca.SaleOptOut'), field('usca.SharingOptOut')]).toEqual([1, 2]);
  });

  it('reads no opt-out as taken back by what is loaded once', async () => {
    const { visitor, field } = await page();
    visitor.choose({ vendors: { player: false } });
    visitor.loadOnce('player');
    expect(field('usca.SharingOptOut')).toBe(1);
  });

  it('can spoil what it gets for nobody but itself', async () => {
    const { ping } = await page();
    (ping().parsedSections.usca as Record<string, unknown>).SaleOptOut = 0;
    expect(ping().parsedSections.usca).toMatchObject({ SaleOptOut: 2 });
  });

  it.each(['usnat', 'constructor', '__proto__', '', undefined, {}, 7, 'usca.'])(
    'finds nothing under %j',
    async (name) => {
      const { look } = await page();
      expect(look('getField', name)).toBeNull();
      if (name !== 'usca.') expect([look('hasSection', name), look('getSection', name)]).toEqual([false, null]);
      expect(look('getField', `usca.${name}`)).toBeNull();
    },
  );
});

describe('which sections count', () => {
  it.each([
    ['US-CA', ['usnat', 'usca'], [8]],
    ['US-TX', ['usnat', 'usca'], [7]],
    ['US-TX', ['usca'], [-1]],
    ['US', ['usnat', 'usca'], [7]],
    ['US', ['usca', 'ustx'], [8, 16]],
    [undefined, ['usnat'], [7]],
    ['DE', ['usnat'], [-1]],
    ['CA', ['usca'], [-1]],
    ['CA-QC', ['usnat', 'usca'], [-1]],
  ] as const)('in %s on a site with %j: %j', async (region, sections, expected) => {
    const { ping } = await page({ region }, { sections });
    expect(ping().applicableSections).toEqual(expected);
    expect(ping().sectionList).toEqual(expected[0] === -1 ? [] : expected);
    expect(ping().signalStatus).toBe('ready');
    expect(ping().gppString === '').toBe(expected[0] === -1);
  });

  it.each(ALL)('%s says an opt-out, and the signal where it can', async (section) => {
    const region = section === 'usnat' ? 'US' : `US-${section.slice(2).toUpperCase()}`;
    const { ping } = await page({ region, signals: GPC }, { sections: [section], mspa: 'opt-out' });
    expect(ping().sectionList).toEqual([GPP_SECTIONS[section]]);
    const said = new GppModel(ping().gppString).getSection(section);
    expect([said.SaleOptOut, said.SaleOptOutNotice, said.MspaCoveredTransaction]).toEqual([1, 1, 1]);
    expect(said.SharingOptOut ?? said.TargetedAdvertisingOptOut).toBe(1);
    expect(said.Gpc ?? true).toBe(true);
    expect(said.MspaOptOutOptionMode ?? said.MspaMode).toBe(1);
    expect(said.MspaServiceProviderMode ?? 2).toBe(2);
  });
});

it('no string lets go on what the judge does not grant, whatever visitors say', async () => {
  const names = ['ads', 'analytics', 'social', 'support'] as const;
  const choice = fc.record({
    categories: fc.dictionary(fc.constantFrom(...names), fc.boolean()),
    vendors: fc.dictionary(fc.constantFrom(...Object.keys(VENDORS)), fc.boolean()),
  });
  const visits = fc.record({
    gpc: fc.constantFrom(true, null),
    regime: fc.constantFrom('opt-in', 'opt-out', 'notice'),
    choices: fc.array(choice, { maxLength: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(visits, async ({ gpc, regime, choices }) => {
      const { visitor, field } = await page({ regime: regime as 'opt-in', signals: { gpc, dnt: null } });
      for (const each of choices) visitor.choose(each);
      const isHeld = (...kinds: string[]) =>
        Object.entries(VENDORS).some(
          ([vendor, category]) =>
            kinds.includes(category) &&
            !(visitor.view.decide({ vendor }).granted && visitor.view.decide({ category }).granted),
        );
      expect(field('usca.SaleOptOut')).toBe(isHeld('ads', 'analytics', 'social') ? 1 : 2);
      expect(field('usca.SharingOptOut')).toBe(isHeld('ads', 'social') ? 1 : 2);
    }),
    { numRuns: 300 },
  );
});
