import { GppModel } from '@iabgpp/cmpapi';
import { GPP_SECTIONS, type GppConfig, type GppSection } from '@sluice/core';
import type { OptOuts } from './resolve-opt-outs.ts';

/** A GPP string, and what it says, by section. */
export interface GppString {
  readonly gppString: string;
  readonly sectionList: readonly number[];
  /** New objects with every string. */
  parsed(): Record<string, Record<string, unknown>>;
}

const YES = 1;
const NO = 2;

/**
 * Encodes a GPP string with the named sections. Sections differ in what they have, so that each field is set where there is one. What is
 * not asked here (sensitive data, children) stays "not applicable".
 *
 * Apart from the API, so that only visitors of a region with a section load the encoder.
 *
 * @param gpc the browser's own signal, which the sections repeat whatever the visitor chose
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/tree/main/Sections
 */
export function encodeGpp(
  sections: readonly GppSection[],
  { sale, sharing, targetedAdvertising }: OptOuts,
  gpc: boolean,
  mspa: GppConfig['mspa'],
): GppString {
  const isCovered = mspa !== 'none';
  const mode = (name: GppConfig['mspa']): number => (isCovered ? (mspa === name ? YES : NO) : 0);
  const fields: Readonly<Record<string, number | boolean>> = {
    SharingNotice: YES,
    ProcessingNotice: YES,
    SaleOptOutNotice: YES,
    SharingOptOutNotice: YES,
    TargetedAdvertisingOptOutNotice: YES,
    SaleOptOut: sale ? YES : NO,
    SharingOptOut: sharing ? YES : NO,
    TargetedAdvertisingOptOut: targetedAdvertising ? YES : NO,
    MspaCoveredTransaction: isCovered ? YES : NO,
    MspaOptOutOptionMode: mode('opt-out'),
    MspaServiceProviderMode: mode('service-provider'),
    MspaMode: isCovered ? (mspa === 'opt-out' ? 1 : 2) : 0,
    Gpc: gpc,
  };
  const model = new GppModel();
  for (const section of sections) {
    // A section is there once one of its fields is set; this one all of them have.
    model.setFieldValue(section, 'SaleOptOut', fields.SaleOptOut);
    for (const [field, value] of Object.entries(fields)) {
      if (model.hasField(section, field)) model.setFieldValue(section, field, value);
    }
  }
  return {
    gppString: model.encode(),
    sectionList: sections.map((section) => GPP_SECTIONS[section]),
    parsed: () => structuredClone(model.toObject()),
  };
}
