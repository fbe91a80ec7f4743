/** A vendor as a Global Vendor List has it. */
interface ExampleVendor {
  readonly id: number;
  readonly name: string;
  readonly purposes: readonly number[];
  readonly legIntPurposes: readonly number[];
  readonly flexiblePurposes: readonly number[];
  readonly specialPurposes: readonly number[];
  readonly features: readonly number[];
  readonly specialFeatures: readonly number[];
}

/** A vendor of {@link EXAMPLE_LIST}; consent for the given purposes, and nothing else. */
function exampleVendor(id: number, purposes: readonly number[], more: Partial<ExampleVendor> = {}): ExampleVendor {
  return {
    id,
    name: `Acme ${id}`,
    purposes,
    legIntPurposes: [],
    flexiblePurposes: [],
    specialPurposes: [1, 2],
    features: [],
    specialFeatures: [1],
    ...more,
  };
}

/**
 * A Global Vendor List in the real shape, with vendors that there are not: 7 wants more than any category allows, 8 would rather do
 * without consent, 9 does nothing but special purposes, 10 has left, 900 is for analytics.
 */
export const EXAMPLE_LIST: Readonly<Record<string, unknown>> = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 130,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-19T16:00:00Z',
  vendors: {
    7: exampleVendor(7, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]),
    8: exampleVendor(8, [1, 3, 4], { legIntPurposes: [2, 7, 8], flexiblePurposes: [2, 8] }),
    9: exampleVendor(9, []),
    10: { ...exampleVendor(10, [1]), deletedDate: '2026-01-01T00:00:00Z' },
    900: exampleVendor(900, [1, 8, 9]),
  },
};
