import type { Category, ReceiptEvent, ReceiptSource } from '@sluice/core';

/**
 * The prefixes of what W3C's guide to ISO/IEC TS 27560 uses.
 *
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export const DPV_CONTEXT: Readonly<Record<string, unknown>> = {
  dpv: 'https://w3id.org/dpv#',
  'dpv-27560': 'https://w3id.org/dpv/schema/dpv-27560#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  loc: 'https://w3id.org/dpv/loc#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** What each category is for there. */
export const DPV_PURPOSES: Readonly<Record<Category, string>> = {
  necessary: 'dpv:ServiceProvision',
  functional: 'dpv:ServicePersonalisation',
  analytics: 'dpv:ServiceUsageAnalytics',
  ads: 'dpv:Advertising',
  social: 'dpv:ServiceProvision',
  support: 'dpv:CustomerCare',
};

/** What each event is called there. A part is told by the status of each process. */
export const DPV_STATES: Readonly<Record<Exclude<ReceiptEvent, 'partial'>, string>> = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  renewed: 'dpv:RenewedConsentGiven',
  expired: 'dpv:ConsentExpired',
  signal: 'dpv:ConsentWithdrawn',
};

/** By what it was indicated, in words. */
export const INDICATIONS: Readonly<Record<ReceiptSource, string>> = {
  banner: 'a button of the banner',
  preferences: 'the switches and the button of the preferences',
  embed: 'a button in place of an embed',
  page: 'an act of the visitor on the page',
  form: 'a form of the site',
  api: 'code of the site, without an act of the visitor',
  handover: 'a choice on another site, brought along by a link',
  gpc: 'Global Privacy Control',
  dnt: 'Do Not Track',
};
