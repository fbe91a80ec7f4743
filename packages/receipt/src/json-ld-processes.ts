import { CATEGORIES, type Category, type NoticeDocument, type NoticeVendor, type Receipt } from '@sluice/core';
import { type ConsentState, stateOf } from './consent-states.ts';

/** A part of a JSON-LD document. */
export type Node = Readonly<Record<string, unknown>>;

/** What was asked, with the state it is in. */
export interface StatedProcess {
  readonly state: ConsentState;
  readonly node: Node;
}

/** The nearest purposes of DPV; what a category is called here stands beside it. */
const PURPOSES: Readonly<Record<Category, string>> = {
  necessary: 'dpv:RequestedServiceProvision',
  functional: 'dpv:ServiceProvision',
  analytics: 'dpv:ServiceUsageAnalytics',
  ads: 'dpv:Advertising',
  social: 'dpv:SocialMediaMarketing',
  support: 'dpv:CommunicationForCustomerCare',
};

/**
 * Makes a `dpv:Process` of everything that a receipt is about: of each category, and of each vendor that has an answer of its own or that the notice names. What a vendor
 * is and receives comes from the notice document.
 */
export function processesOf(receipt: Receipt, notice: NoticeDocument | undefined): readonly StatedProcess[] {
  const { categories, unanswered, event } = receipt;
  const asked = CATEGORIES.filter((one) => categories[one] !== undefined || unanswered?.categories.includes(one));
  return [
    ...asked.map((category) => process(stateOf(categories[category], event), category, purposeOf(category))),
    ...vendorIds(receipt, notice).map((id) => ofVendor(id, receipt, notice)),
  ];
}

function vendorIds({ vendors, unanswered }: Receipt, notice: NoticeDocument | undefined): readonly string[] {
  const shown = notice?.vendors.filter(({ asked }) => asked).map(({ id }) => id) ?? [];
  return [...new Set([...shown, ...Object.keys(vendors), ...(unanswered?.vendors ?? [])])];
}

function ofVendor(id: string, receipt: Receipt, notice: NoticeDocument | undefined): StatedProcess {
  const vendor = notice?.vendors.find((one) => one.id === id);
  const own = Object.hasOwn(receipt.vendors, id) ? receipt.vendors[id] : undefined;
  const isOpen = receipt.unanswered?.vendors.includes(id) === true;
  const answer = own ?? (vendor && !isOpen ? receipt.categories[vendor.category] : undefined);
  const purpose = vendor ? purposeOf(vendor.category, vendor.purpose) : undefined;
  return process(stateOf(answer, receipt.event), id, purpose, vendor && factsOf(vendor));
}

function process(state: ConsentState, name: string, purpose?: Node, facts?: Node): StatedProcess {
  return {
    state,
    node: {
      '@type': 'dpv:Process',
      'dct:identifier': name,
      ...(purpose && { 'dpv:hasPurpose': purpose }),
      ...facts,
      'dpv:hasConsentStatus': `dpv:${state}`,
    },
  };
}

function purposeOf(category: Category, words?: string): Node {
  const description = words === undefined ? {} : { 'dct:description': words };
  return { '@type': 'dpv:Purpose', 'skos:broader': PURPOSES[category], 'dct:identifier': category, ...description };
}

function factsOf({ name, company, receives = [], cookies = [] }: NoticeVendor): Node {
  const recipient = company ?? name;
  const kept = cookies.filter(({ days }) => days !== undefined && days > 0);
  return {
    ...(name !== undefined && { 'dct:title': name }),
    ...(recipient !== undefined && { 'dpv:hasRecipient': { '@type': 'dpv:ThirdParty', 'dpv:hasName': recipient } }),
    ...(receives.length > 0 && {
      'dpv:hasPersonalData': receives.map((kind) => ({ '@type': 'dpv:PersonalData', 'dct:description': kind })),
    }),
    ...(kept.length > 0 && {
      'dpv:hasStorageCondition': kept.map(({ name: cookie, days }) => ({
        '@type': 'dpv:StorageDuration',
        'dct:identifier': cookie,
        'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': `P${days}D` },
      })),
    }),
  };
}
