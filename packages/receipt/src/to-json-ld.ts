import type { Category, NOTICE_RIGHTS, NoticeDocument, NoticeVendor, Permission, Receipt } from '@sluice/core';
import { DPV_CONTEXT, DPV_PURPOSES, DPV_STATES, INDICATIONS } from './dpv-terms.ts';

/** A node of JSON-LD. */
export type JsonLd = Readonly<Record<string, unknown>>;

/** What a collector adds to a receipt. */
export interface ReceiptPlace {
  /** When it came, ISO 8601 in UTC. */
  readonly receivedAt?: string;
  /** Its address, where others can read it. */
  readonly address?: string;
}

const RIGHTS: Readonly<Record<(typeof NOTICE_RIGHTS)[number], string>> = {
  access: 'eu-gdpr:A15',
  portability: 'eu-gdpr:A20',
  erasure: 'eu-gdpr:A17',
  withdrawal: 'eu-gdpr:A7-3',
};

/**
 * Writes a receipt and its notice document as one record of ISO/IEC TS 27560, in the terms of W3C's Data Privacy Vocabulary: the profile
 * `dpv-27560:record`. Where each field comes from says docs/receipts.md. Without the document what it would have told is left out, and nothing is invented; without it or
 * a controller in it the record does not claim to be of that profile.
 * Pure.
 *
 * @param notice the document whose hash the receipt names
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export function toJsonLd(receipt: Receipt, notice?: NoticeDocument, place: ReceiptPlace = {}): JsonLd {
  const { controller } = notice ?? {};
  return {
    '@context': DPV_CONTEXT,
    '@id': place.address ?? `urn:uuid:${receipt.id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': receipt.id,
    // A record of the profile names its controller and says what was asked: without those it is not one.
    'dct:conformsTo': [...(controller ? [{ '@id': 'dpv-27560:record' }] : []), receipt.schema],
    ...(place.receivedAt && { 'dct:dateAccepted': timeOf(place.receivedAt) }),
    'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': receipt.subject },
    ...(controller && { 'dpv:hasDataController': controllerOf(controller, receipt.site) }),
    'dpv:hasNotice': noticeOf(receipt),
    ...(receipt.region && { 'dpv:hasJurisdiction': { '@id': `loc:${receipt.region}` } }),
    'dpv:hasProcess': processesOf(receipt, notice),
    ...(notice && {
      'dpv:hasConsentControl': {
        '@type': 'dpv:WithdrawConsent',
        'dct:description': 'In the preferences, which every page of the site leads to.',
      },
      'dpv:hasRight': notice.rights.map((right) => ({ '@id': RIGHTS[right] })),
    }),
    'dpv:hasConsentStatus': {
      '@type': stateOf(receipt),
      'dpv:isIndicatedAtTime': timeOf(receipt.at),
      'dpv:isIndicatedBy': receipt.source === 'api' || receipt.source === 'handover' ? receipt.site : receipt.subject,
      'dpv:hasIndicationMethod': INDICATIONS[receipt.source],
      ...(receipt.validUntil && {
        'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'dct:valid': timeOf(receipt.validUntil) },
      }),
    },
  };
}

function timeOf(text: string): JsonLd {
  return { '@type': 'xsd:dateTime', '@value': text };
}

function stateOf(receipt: Receipt): string {
  const { event, categories, vendors } = receipt;
  if (event !== 'partial') return DPV_STATES[event];
  const isGiven = [...Object.values(categories), ...Object.values(vendors)].includes(true);
  return isGiven ? 'dpv:ConsentGiven' : 'dpv:ConsentRefused';
}

function controllerOf(controller: NonNullable<NoticeDocument['controller']>, site: string): JsonLd {
  const { name, address, contact, officer, representative } = controller;
  return {
    '@type': 'dpv:DataController',
    'dct:identifier': site,
    ...(name && { 'dpv:hasName': name }),
    ...(address && { 'dpv:hasAddress': address }),
    ...(contact && { 'dpv:hasContact': contact }),
    ...(officer && { 'dpv:hasDataProtectionOfficer': officer }),
    ...(representative && { 'dpv:hasRepresentative': representative }),
  };
}

function noticeOf({ language, notice, policy }: Receipt): JsonLd {
  return {
    '@type': 'dpv:ConsentNotice',
    ...(notice && { '@id': `urn:sha256:${notice}`, 'dct:identifier': notice }),
    'dct:language': language,
    'dct:hasVersion': String(policy.revision),
    ...(policy.url && { 'dct:references': { '@id': policy.url } }),
  };
}

/** One for each vendor, and one for each category that the site uses by itself or of which nothing more is known. */
function processesOf(receipt: Receipt, notice: NoticeDocument | undefined): readonly JsonLd[] {
  const { categories, permission, vendors, unanswered } = receipt;
  const known = new Map((notice?.vendors ?? []).map((vendor) => [vendor.id, vendor]));
  const storage = storageOf(notice);
  const open = { 'dpv:hasConsentStatus': { '@type': 'dpv:ConsentRequested' } };
  const said = (isGiven: boolean): JsonLd => ({
    'dpv:hasConsentStatus': { '@type': isGiven ? 'dpv:ConsentGiven' : 'dpv:ConsentRefused' },
  });
  const ofVendor = (id: string, status: JsonLd): JsonLd => ({
    ...vendorOf(id, known.get(id)),
    ...basisOf(receipt),
    ...storage,
    ...status,
  });
  const ofCategory = (name: Category, status: JsonLd): JsonLd => ({
    ...categoryOf(name),
    ...basisOf(receipt),
    ...storage,
    ...status,
  });
  return [
    ...(permission ? [permissionOf(permission, receipt.event)] : []),
    ...Object.entries(categories).map(([name, is]) => ofCategory(name as Category, said(is))),
    ...(unanswered?.categories ?? []).map((name) => ofCategory(name, open)),
    ...Object.entries(vendors).map(([id, is]) => ofVendor(id, said(is))),
    ...(unanswered?.vendors ?? []).map((id) => ofVendor(id, open)),
  ];
}

/** Consent by a form is asked for as such, whatever the law says of tracking. */
function permissionOf({ id, text, of }: Permission, event: Receipt['event']): JsonLd {
  return {
    '@type': 'dpv:Process',
    'dct:identifier': id,
    'dpv:hasPurpose': { '@type': 'dpv:Purpose', 'dct:title': id, ...(text && { 'dct:description': text }) },
    'dpv:hasLegalBasis': { '@id': 'dpv:Consent' },
    ...(of && { 'dct:references': { '@id': `urn:uuid:${of}` } }),
    'dpv:hasConsentStatus': { '@type': event === 'given' ? DPV_STATES.given : DPV_STATES.withdrawn },
  };
}

/** Consent is the basis only where the law asks for it; an opt-out is an objection to something that rests on another. */
function basisOf({ regime }: Receipt): JsonLd {
  return regime === 'opt-in' ? { 'dpv:hasLegalBasis': { '@id': 'dpv:Consent' } } : {};
}

function categoryOf(name: Category): JsonLd {
  return {
    '@type': 'dpv:Process',
    'dct:identifier': name,
    'dpv:hasPurpose': { '@type': DPV_PURPOSES[name], 'dct:title': name },
  };
}

function vendorOf(id: string, vendor: NoticeVendor | undefined): JsonLd {
  const { category, company, cookies = [], name, purpose, receives = [] } = vendor ?? {};
  const days = Math.max(0, ...cookies.map((cookie) => cookie.days ?? 0));
  return {
    '@type': 'dpv:Process',
    'dct:identifier': id,
    ...(category && {
      'dpv:hasPurpose': {
        '@type': DPV_PURPOSES[category],
        'dct:title': category,
        ...(purpose && { 'dct:description': purpose }),
      },
    }),
    'dpv:hasRecipient': { '@type': 'dpv:ThirdParty', 'dct:identifier': id, 'dpv:hasName': company ?? name ?? id },
    ...(receives.length > 0 && {
      'dpv:hasPersonalData': receives.map((kind) => ({ '@type': 'dpv:PersonalData', 'dct:title': kind })),
    }),
    ...(days > 0 && { 'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', '@value': `P${days}D` } }),
  };
}

function storageOf(notice: NoticeDocument | undefined): JsonLd {
  const { retention, storage } = notice?.controller ?? {};
  if (!retention && !storage) return {};
  return {
    'dpv:hasStorageCondition': [
      ...(storage ? [{ '@type': 'dpv:StorageLocation', 'dct:title': storage }] : []),
      ...(retention ? [{ '@type': 'dpv:StorageDuration', 'dct:title': retention }] : []),
    ],
  };
}
