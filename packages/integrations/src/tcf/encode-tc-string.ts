import { GVL, PurposeRestriction, TCModel, TCString } from '@iabtechlabtcf/core';
import type { TcfConfig } from '@sluice/core';
import { MAX_PURPOSE, type VendorList } from './parse-vendor-list.ts';
import type { TcAnswers } from './resolve-tc-answers.ts';

/** What a string says beside the answers. */
export interface TcStringFacts {
  readonly config: TcfConfig;
  readonly list: VendorList;
  /** The day of the choice, in milliseconds since 1970. */
  readonly at: number;
  /** The language that the visitor was asked in (BCP 47). */
  readonly language: string;
}

/**
 * Encodes a TC string of version 2.3: the core, then the vendors that were disclosed, then the publisher's own part, which is empty.
 * Both dates are the day of the choice. The texts are Sluice's own and not those of the framework's policies, and the
 * string says so (`useNonStandardTexts`).
 *
 * Apart from the API, so that only visitors to whom the framework applies load the encoder.
 */
export function encodeTcString(answers: TcAnswers, { config, list, at, language }: TcStringFacts): string {
  const model = new TCModel(gvlOf(list, language));
  model.cmpId = config.cmpId;
  model.cmpVersion = config.cmpVersion;
  model.consentScreen = 1;
  model.publisherCountryCode = config.publisherCountry;
  model.policyVersion = list.tcfPolicyVersion;
  model.isServiceSpecific = true;
  model.useNonStandardTexts = true;
  model.purposeConsents.set([...answers.purposes]);
  model.vendorConsents.set([...answers.vendors]);
  model.vendorsDisclosed.set([...answers.disclosed]);
  for (const { purpose, vendor, type } of answers.restrictions) {
    model.publisherRestrictions.add(vendor, new PurposeRestriction(purpose, type));
  }
  const day = new Date(Math.floor(at / DAY) * DAY);
  model.created = day;
  model.lastUpdated = day;
  return TCString.encode(model);
}

const DAY = 86_400_000;

/** The encoder's own form of the list. It looks at vendors alone, and loads nothing: it was never told from where. */
function gvlOf({ vendorListVersion, tcfPolicyVersion, vendors }: VendorList, language: string): GVL {
  const purposes = Object.fromEntries(Array.from({ length: MAX_PURPOSE }, (_, at) => [at + 1, { id: at + 1 }]));
  const gvl = new GVL({
    purposes,
    specialPurposes: purposes,
    features: {},
    specialFeatures: {},
    stacks: {},
    gvlSpecificationVersion: 3,
    vendorListVersion,
    tcfPolicyVersion,
    vendors: Object.fromEntries(
      [...vendors].map(([id, vendor]) => [id, { ...vendor, features: [], specialFeatures: [] }]),
    ),
  } as never);
  // The encoder takes the language from here, and would load texts if it were told by its own method.
  Object.defineProperty(gvl, 'language', { value: /^[a-z]{2}/i.exec(language)?.[0] ?? 'en' });
  return gvl;
}
