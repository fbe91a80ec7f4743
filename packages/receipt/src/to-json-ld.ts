import type { NoticeDocument, Receipt } from '@sluice/core';
import { type Node, processesOf, type StatedProcess } from './json-ld-processes.ts';

/** What {@link toJsonLd} may know beside the receipt. */
export interface JsonLdFacts {
  /** When the receipt arrived by the collector's clock, ISO 8601 in UTC. */
  readonly receivedAt: string;
  /** Its place in the log; absent while it has none. */
  readonly sequence?: number;
  /** The notice document that the receipt names. Without it nothing is said about parties, recipients and data. */
  readonly notice?: NoticeDocument | undefined;
}

const RECORD = 'https://w3id.org/dpv/schema/dpv-27560#record';

/**
 * Makes the consent record of a receipt: a node of `dpv:ConsentRecord`, to be read under {@link JSON_LD_CONTEXT}. `dct:conformsTo` is there only where
 * every field is that ISO/IEC TS 27560 asks of a record; where each comes from says docs/export.md. A legal basis is named only where the law asks for consent.
 *
 * @see https://w3id.org/dpv/guides/consent-27560
 */
export function toJsonLd(receipt: Receipt, { receivedAt, sequence, notice }: JsonLdFacts): Node {
  const { id, subject, schema, page, region, regime } = receipt;
  const processes = processesOf(receipt, notice);
  return {
    '@id': `urn:uuid:${id}`,
    '@type': 'dpv:ConsentRecord',
    'dct:identifier': id,
    ...(isWhole(receipt, notice) && { 'dct:conformsTo': RECORD }),
    'dct:format': schema,
    'dct:created': receivedAt,
    ...(sequence !== undefined && { 'sluice:sequence': sequence }),
    'dpv:hasDataSubject': { '@id': `urn:uuid:${subject}`, '@type': 'dpv:DataSubject', 'dct:identifier': subject },
    'dpv:hasDataController': controllerOf(receipt, notice),
    'dpv:hasNotice': noticeOf(receipt, notice),
    ...(region !== undefined && { 'dpv:hasJurisdiction': `loc:${region}` }),
    ...(regime === 'opt-in' && { 'dpv:hasLegalBasis': 'dpv:ExpressedConsent' }),
    'sluice:regime': regime,
    'dpv:hasProcess': processes.map(({ node }) => node),
    ...storageOf(notice),
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', ...where(page) },
    ...(notice && { 'dpv:hasRight': notice.rights.map((right) => rightOf(right, page)) }),
    'dpv:hasConsentStatus': statusesOf(receipt, processes),
  };
}

/** Parties must have a name, an address and a contact; storage its place and time: sections 6.3.4 and 6.3.6. */
function isWhole({ region, validUntil }: Receipt, notice: NoticeDocument | undefined): boolean {
  const { name, address, contact, storage, retention } = notice?.controller ?? {};
  const asked = notice?.vendors.filter((vendor) => vendor.asked) ?? [];
  const areKnown = asked.every(({ company, receives = [] }) => company !== undefined && receives.length > 0);
  return [name, address, contact, storage, retention, region, validUntil].every(Boolean) && areKnown;
}

function controllerOf({ site }: Receipt, notice: NoticeDocument | undefined): Node {
  const { name, address, contact } = notice?.controller ?? {};
  return {
    '@type': 'dpv:DataController',
    'dpv:hasIdentifier': site,
    ...(name !== undefined && { 'dpv:hasName': name }),
    ...(address !== undefined && { 'dpv:hasAddress': address }),
    ...(contact !== undefined && { 'dpv:hasContact': contact }),
  };
}

function noticeOf({ notice: hash, fingerprint, language, policy }: Receipt, notice: NoticeDocument | undefined): Node {
  return {
    ...(hash !== undefined && { '@id': `urn:sluice:notice:${hash}` }),
    '@type': 'dpv:ConsentNotice',
    'dct:identifier': hash ?? fingerprint,
    'dct:language': notice?.language ?? language,
    'dct:source': policy.url,
    'dct:hasVersion': policy.revision,
  };
}

function storageOf(notice: NoticeDocument | undefined): Node {
  const { storage, retention } = notice?.controller ?? {};
  const conditions = [
    ...(storage === undefined ? [] : [{ '@type': 'dpv:StorageLocation', 'dct:description': storage }]),
    ...(retention === undefined ? [] : [{ '@type': 'dpv:StorageDuration', 'dct:description': retention }]),
  ];
  return conditions.length > 0 ? { 'dpv:hasStorageCondition': conditions } : {};
}

function rightOf(right: string, page: string): Node {
  return { '@type': 'dpv:DataSubjectRight', 'dct:title': right, ...where(page) };
}

/** The preferences, in which all this is done, are on every page. */
function where(page: string): Node {
  return page === '' ? {} : { 'dpv:isExercisedAt': page };
}

/** One for each state that something is in now: a choice of some of each has two. */
function statusesOf(receipt: Receipt, processes: readonly StatedProcess[]): readonly Node[] {
  const { at, source, layer, layout, subject, validUntil } = receipt;
  const isVisitors = source !== 'api';
  return [...new Set(processes.map(({ state }) => state))].map((state) => ({
    '@type': `dpv:${state}`,
    'dpv:isIndicatedAtTime': at,
    'dpv:isIndicatedBy': isVisitors ? `urn:uuid:${subject}` : 'dpv:DataController',
    'dpv:hasIndicationMethod': [source, layer && `${layer} layer`, layout].filter(Boolean).join(', '),
    ...(validUntil !== undefined && {
      'dpv:hasDuration': { '@type': 'dpv:UntilTimeDuration', 'rdf:value': validUntil },
    }),
  }));
}
