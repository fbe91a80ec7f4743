/** IAB's frameworks on a site, complete: what the site left out has the defaults named here. */
export interface IabConfig {
  /** Transparency and Consent Framework 2.3, for the EEA, the United Kingdom and Switzerland. Default: none. */
  readonly tcf?: TcfConfig;
  /** Global Privacy Platform, with its sections for the United States. Default: none. */
  readonly gpp?: GppConfig;
}

/** What a TC string says of who made it, and where the vendor list lies. */
export interface TcfConfig {
  /** The number under which IAB Europe has registered the consent management platform, 2 to 4095. There is no default. */
  readonly cmpId: number;
  /** Default 1. */
  readonly cmpVersion: number;
  /** The site's own copy of the Global Vendor List. Default: `/iab/vendor-list.json` of the collector. */
  readonly vendorList?: string;
  /** The country whose law the publisher is under (ISO 3166-1). Default `AA`, which the specification has for unknown. */
  readonly publisherCountry: string;
}

/** Which sections a GPP string has, and what it says of the Multi-State Privacy Agreement. */
export interface GppConfig {
  /**
   * `usnat` is for every state, the others each for one; a visitor's own state goes before `usnat`. Default `usnat`.
   */
  readonly sections: readonly GppSection[];
  /** The registered platform's number. Default 1, which the specification has for those that serve the United States alone. */
  readonly cmpId: number;
  /** Whether the site is under the Multi-State Privacy Agreement, and in which mode. Default `none`. */
  readonly mspa: 'none' | 'opt-out' | 'service-provider';
}

/**
 * The sections for the United States, by their number. `uspv1` (6) is deprecated and not among them.
 * @see https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Sections/Section%20Information.md
 */
export const GPP_SECTIONS = {
  usnat: 7,
  usca: 8,
  usva: 9,
  usco: 10,
  usut: 11,
  usct: 12,
  usfl: 13,
  usmt: 14,
  usor: 15,
  ustx: 16,
  usde: 17,
  usia: 18,
  usne: 19,
  usnh: 20,
  usnj: 21,
  ustn: 22,
  usmn: 23,
  usmd: 24,
  usin: 25,
  usky: 26,
  usri: 27,
} as const;

/** The name of one of {@link GPP_SECTIONS}. */
export type GppSection = keyof typeof GPP_SECTIONS;
