import { GppModel } from '@iabgpp/cmpapi';
import { expect, test } from '../fixtures/test.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import { openLab } from './lab.ts';

interface Event {
  readonly eventName: string;
  readonly data: unknown;
  readonly pingData: {
    readonly gppString: string;
    readonly applicableSections: number[];
    readonly signalStatus: string;
  };
}

const heardBy = ({ page }: Visitor): Promise<Event[]> => page.evaluate('gppHeard');
const names = async (visitor: Visitor): Promise<string[]> =>
  (await heardBy(visitor)).map(({ eventName, data }) => `${eventName} ${data}`);
const last = async (visitor: Visitor): Promise<Event['pingData']> => {
  const heard = await heardBy(visitor);
  return (heard.at(-1) as Event).pingData;
};

test('a visitor in California with Global Privacy Control has opted out for every vendor that asks, without a click', async ({
  arrive,
}) => {
  const visitor = await arrive({ gpc: true });
  const lab = await openLab(visitor, { config: { region: 'US-CA' } });
  await expect
    .poll(() => names(visitor))
    .toEqual(['listenerRegistered true', 'cmpStatus loaded', 'signalStatus ready']);
  const { gppString, applicableSections } = await last(visitor);
  expect(applicableSections).toEqual([8]);
  const said = new GppModel(gppString).getSection('usca');
  expect([said.SaleOptOut, said.SharingOptOut, said.Gpc]).toEqual([1, 1, true]);
  // Where the framework for Europe does not apply nothing is loaded for it.
  expect(lab.asked()).toEqual([]);
  expect(await visitor.page.evaluate('heard')).toMatchObject([{ gdprApplies: false }]);
});

test('a visitor in California opts out by the preferences, and vendors hear of it when it is done', async ({
  arrive,
}) => {
  const visitor = await arrive();
  await openLab(visitor, { config: { region: 'US-CA' } });
  await expect.poll(() => names(visitor)).toContain('signalStatus ready');
  expect(new GppModel((await last(visitor)).gppString).getFieldValue('usca', 'SaleOptOut')).toBe(2);
  await visitor.set({ ads: false });
  await expect
    .poll(async () => (await names(visitor)).slice(3))
    .toEqual([
      'signalStatus not ready',
      'cmpDisplayStatus visible',
      'sectionChange usca',
      'cmpDisplayStatus hidden',
      'signalStatus ready',
    ]);
  expect(new GppModel((await last(visitor)).gppString).getFieldValue('usca', 'SaleOptOut')).toBe(1);
});

test('a visitor in Germany has no section, and vendors need not wait to learn that', async ({ arrive }) => {
  const visitor = await arrive();
  await openLab(visitor);
  await visitor.rejectAll();
  await expect.poll(async () => (await last(visitor)).signalStatus).toBe('ready');
  expect(await last(visitor)).toMatchObject({ applicableSections: [-1], gppString: '' });
});
