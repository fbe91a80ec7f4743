import type { Category, Choice } from '@sluice/core';
import type { IabVendor } from '../iab/iab-view.ts';
import type { Call } from '../iab/install-api.ts';
import { createMemoryVisitor, type MemoryVisit, type MemoryVisitor } from '../iab/memory-view.ts';
import { connectTcf, type TcfOptions } from './connect-tcf.ts';
import { EXAMPLE_LIST } from './example-list.ts';

/** The present of these tests: an afternoon in November. */
export const NOW: number = Date.UTC(2026, 10, 20, 15, 30);
const CONFIG = { cmpId: 300, cmpVersion: 2, publisherCountry: 'DE' };
/** The site's vendors, by what they stand for in `EXAMPLE_LIST`. */
export const VENDORS: readonly IabVendor[] = [
  { id: 'wants-all', category: 'ads', gvl: 7 },
  { id: 'flexible', category: 'ads', gvl: 8 },
  { id: 'special', category: 'ads', gvl: 9 },
  { id: 'gone', category: 'ads', gvl: 10 },
  { id: 'counter', category: 'analytics', gvl: 900 },
  { id: 'unlisted', category: 'ads', gvl: 4000 },
];
/** The same as the judge takes them. */
export const categoriesOf = (vendors: readonly IabVendor[]): Record<string, Category> =>
  Object.fromEntries(vendors.map(({ id, category }) => [id, category]));
/** A yes to all of it. */
export const YES: Partial<Choice> = {
  categories: { ads: true, analytics: true },
  vendors: Object.fromEntries(VENDORS.map(({ id }) => [id, true])),
};

/** What a listener gets, as far as tests look at it. */
export interface TcData {
  tcString: string;
  eventStatus: string;
  listenerId: number;
  gdprApplies: boolean;
  tcfPolicyVersion: number;
  purpose: { consents: Record<string, boolean>; legitimateInterests: Record<string, boolean> };
  vendor: { consents: Record<string, boolean>; disclosedVendors: Record<string, boolean> };
  publisher: { restrictions: Record<string, Record<string, number>> };
}

/** A page on which a vendor listens. */
export interface TcfPage {
  readonly visitor: MemoryVisitor;
  readonly heard: readonly TcData[];
  readonly asked: readonly (readonly number[])[];
  readonly problems: readonly string[];
  /** Calls the API; answers with the arguments of each call back. */
  call(command: string, parameter?: unknown, version?: unknown): unknown[];
  last(): TcData;
}

/** Opens a page on which a vendor listens from the start. */
export async function openTcfPage(visit: MemoryVisit = {}, options: Partial<TcfOptions> = {}): Promise<TcfPage> {
  const vendors = options.vendors ?? VENDORS;
  const visitor = createMemoryVisitor({
    region: 'DE',
    isAsking: true,
    now: NOW,
    vendors: categoriesOf(vendors),
    ...visit,
  });
  let handle = (_call: Call): void => {};
  const asked: (readonly number[])[] = [];
  const problems: string[] = [];
  await connectTcf({
    stub: { take: (next) => (handle = next) },
    config: CONFIG,
    view: visitor.view,
    vendors,
    loadList: async (ids) => {
      asked.push(ids);
      return EXAMPLE_LIST;
    },
    language: () => 'de-AT',
    now: () => NOW,
    log: (problem) => problems.push(problem),
    ...options,
  });
  const heard: TcData[] = [];
  const call = (command: string, parameter?: unknown, version: unknown = 2): unknown[] => {
    const answers: unknown[] = [];
    handle({ command, version, parameter, callback: (...answer) => answers.push(answer) });
    return answers;
  };
  handle({
    command: 'addEventListener',
    version: 2,
    parameter: undefined,
    callback: (data) => heard.push(data as TcData),
  });
  return { visitor, heard, call, asked, problems, last: () => heard.at(-1) as TcData };
}
