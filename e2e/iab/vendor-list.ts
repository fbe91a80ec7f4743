const vendor = (id: number, purposes: readonly number[]) => ({
  id,
  name: `Acme ${id}`,
  purposes,
  legIntPurposes: [],
  flexiblePurposes: [],
  specialPurposes: [1, 2],
  features: [],
  specialFeatures: [],
});

/** A Global Vendor List in the real shape, as an operator puts it beside the collector; the vendors are made up. */
export const VENDOR_LIST = {
  gvlSpecificationVersion: 3,
  vendorListVersion: 130,
  tcfPolicyVersion: 5,
  lastUpdated: '2026-11-19T16:00:00Z',
  vendors: { 7: vendor(7, [1, 2, 3, 4, 7]), 900: vendor(900, [1, 8, 9]), 901: vendor(901, [1]) },
} as const;
