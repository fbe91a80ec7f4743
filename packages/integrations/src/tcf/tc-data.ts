import type { TcfConfig } from '@sluice/core';
import type { VendorList } from './parse-vendor-list.ts';
import { PURPOSES, SPECIAL_FEATURES } from './purposes-of.ts';
import type { TcAnswers } from './resolve-tc-answers.ts';

/** Where the page stands with the visitor. */
export type EventStatus = 'tcloaded' | 'cmpuishown' | 'useractioncomplete';

/** A TC string with what it says. */
export interface TcState {
  readonly tcString: string;
  readonly answers: TcAnswers;
  readonly list: VendorList;
}

/**
 * Creates what a listener gets; new with every call, for pages may change what they get. Where GDPR does not apply it says so and nothing
 * else.
 *
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20CMP%20API%20v2.md#tcdata
 */
export function tcData(
  { cmpId, cmpVersion, publisherCountry }: TcfConfig,
  state: TcState | undefined,
  eventStatus: EventStatus,
): Record<string, unknown> {
  const shared = { gdprApplies: state !== undefined, cmpId, cmpVersion, cmpStatus: 'loaded', eventStatus };
  if (!state) return shared;
  const { tcString, answers, list } = state;
  const restrictions: Record<string, Record<string, number>> = {};
  for (const { purpose, vendor, type } of answers.restrictions) {
    restrictions[purpose] = { ...restrictions[purpose], [vendor]: type };
  }
  return {
    ...shared,
    tcString,
    tcfPolicyVersion: list.tcfPolicyVersion,
    isServiceSpecific: true,
    useNonStandardTexts: true,
    publisherCC: publisherCountry,
    purposeOneTreatment: false,
    purpose: { consents: flags(PURPOSES, answers.purposes), legitimateInterests: flags(PURPOSES, []) },
    vendor: {
      consents: flags(answers.disclosed, answers.vendors),
      legitimateInterests: flags(answers.disclosed, []),
      disclosedVendors: flags(answers.disclosed, answers.disclosed),
    },
    specialFeatureOptins: flags(SPECIAL_FEATURES, []),
    publisher: {
      consents: {},
      legitimateInterests: {},
      customPurpose: { consents: {}, legitimateInterests: {} },
      restrictions,
    },
  };
}

function flags(ids: readonly number[], on: readonly number[]): Record<number, boolean> {
  return Object.fromEntries(ids.map((id) => [id, on.includes(id)]));
}
