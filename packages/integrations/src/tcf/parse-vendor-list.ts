import { isPlainObject } from '@sluice/core';

/** The highest number for which a string has room; there are 11 purposes. */
export const MAX_PURPOSE = 24;

/** A vendor of the Global Vendor List, as far as a string depends on it. */
export interface ListedVendor {
  readonly id: number;
  readonly purposes: readonly number[];
  readonly legIntPurposes: readonly number[];
  readonly flexiblePurposes: readonly number[];
  readonly specialPurposes: readonly number[];
}

/** The Global Vendor List, as far as a string depends on it. */
export interface VendorList {
  readonly vendorListVersion: number;
  readonly tcfPolicyVersion: number;
  readonly vendors: ReadonlyMap<number, ListedVendor>;
}

/**
 * Reads a vendor list of unknown origin; `undefined` if it is none. Vendors that have left the framework (`deletedDate`) and those
 * that cannot be read are left out.
 *
 * @param wanted the vendors to read: a list has more than a thousand
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md#the-global-vendor-list
 */
export function parseVendorList(input: unknown, wanted: readonly number[]): VendorList | undefined {
  if (!isPlainObject(input)) return undefined;
  const { gvlSpecificationVersion, vendorListVersion, tcfPolicyVersion, vendors } = input;
  if (gvlSpecificationVersion !== 3 || !isPlainObject(vendors)) return undefined;
  if (!isWhole(vendorListVersion, 4095) || !isWhole(tcfPolicyVersion, 63)) return undefined;
  const read = new Map<number, ListedVendor>();
  for (const id of wanted) {
    const vendor = Object.hasOwn(vendors, String(id)) ? parseVendor(id, vendors[id]) : undefined;
    if (vendor) read.set(id, vendor);
  }
  return { vendorListVersion, tcfPolicyVersion, vendors: read };
}

function parseVendor(id: number, input: unknown): ListedVendor | undefined {
  if (!isPlainObject(input) || input.id !== id || input.deletedDate) return undefined;
  const [purposes, legIntPurposes, flexiblePurposes, specialPurposes] = [
    input.purposes,
    input.legIntPurposes,
    input.flexiblePurposes,
    input.specialPurposes,
  ].map(idsOf);
  if (!purposes || !legIntPurposes || !flexiblePurposes || !specialPurposes) return undefined;
  return { id, purposes, legIntPurposes, flexiblePurposes, specialPurposes };
}

function idsOf(input: unknown): readonly number[] | undefined {
  return Array.isArray(input) && input.every((id) => isWhole(id, MAX_PURPOSE)) ? input : undefined;
}

function isWhole(value: unknown, max: number): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= max;
}
