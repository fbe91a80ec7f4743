/**
 * Who answers for the site, as its configuration names them under `controller`: the party of ISO/IEC TS 27560 and the identity of GDPR art. 13(1).
 * Every member may be missing.
 */
export interface ControllerConfig {
  readonly name?: string;
  /** Postal address, in one line. */
  readonly address?: string;
  /** How to reach them: an e-mail address, a telephone number. */
  readonly contact?: string;
  /** Their data protection officer (GDPR art. 37), or how to reach them. */
  readonly officer?: string;
  /** Their representative in the Union or the United Kingdom (GDPR art. 27). */
  readonly representative?: string;
  /** Where the receipts are kept, such as a country or a provider's name. */
  readonly storage?: string;
  /** For how long the receipts are kept, in words. */
  readonly retention?: string;
}
