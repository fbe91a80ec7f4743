/** How long requests take and stay, in days. */
export interface RequestTerms {
  /**
   * By when one is answered. Art. 12(3) GDPR gives one month from receipt, of which 28 to 31 days are left in the calendar; § 1798.130(a)(2) CCPA
   * gives 45 days.
   */
  readonly days: number;
  /**
   * By how much one may be extended, once and with a reason that its visitor is told: Art. 12(3) GDPR gives two further months, § 1798.130(a)(2) CCPA
   * 90 days in all.
   */
  readonly extension: number;
  /** How long a closed one is kept, to show that it was answered. */
  readonly keptDays: number;
}

/** One date for both laws: 30 days, 60 more, and a year. */
export const REQUEST_TERMS: RequestTerms = { days: 30, extension: 60, keptDays: 365 };
