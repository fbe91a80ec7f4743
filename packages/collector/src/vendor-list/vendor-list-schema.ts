import * as v from 'valibot';

const ids = v.array(v.pipe(v.number(), v.integer(), v.minValue(1)));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const vendor = v.looseObject({
  id: count,
  name: v.string(),
  purposes: ids,
  legIntPurposes: ids,
  flexiblePurposes: ids,
  specialPurposes: ids,
});

const schema = v.looseObject({
  gvlSpecificationVersion: v.literal(3),
  vendorListVersion: count,
  tcfPolicyVersion: count,
  lastUpdated: v.string(),
  vendors: v.pipe(
    v.record(v.string(), vendor),
    v.check(
      (vendors) => Object.entries(vendors).every(([key, { id }]) => key === String(id)),
      'each vendor under its id',
    ),
  ),
});

/** A Global Vendor List as far as it is looked at; all the rest of it goes through unchanged. */
export interface VendorList {
  readonly gvlSpecificationVersion: 3;
  readonly vendorListVersion: number;
  readonly tcfPolicyVersion: number;
  /** ISO 8601. */
  readonly lastUpdated: string;
  readonly vendors: Readonly<Record<string, object>>;
}

/**
 * The shape that a Global Vendor List must have to be served.
 * @see https://github.com/InteractiveAdvertisingBureau/GDPR-Transparency-and-Consent-Framework/blob/master/TCFv2/IAB%20Tech%20Lab%20-%20Consent%20string%20and%20vendor%20list%20formats%20v2.md#the-global-vendor-list
 */
export const vendorListSchema: v.GenericSchema<unknown, VendorList> = schema;
