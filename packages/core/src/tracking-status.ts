/**
 * What a server may say of itself in a tracking status resource: it tests its answers (`!`), does not track (`N`), tracks (`T`), tracks
 * by the visitor's consent (`C`), by a consent that it learns of later (`P`), or disregards Do Not Track (`D`). `U` belongs into the header
 * `Tk` alone; `?` and `G` ask for that header on every answer of the site, which Sluice does not send.
 *
 * @see https://www.w3.org/TR/tracking-dnt/#tracking-status-value
 */
export const TRACKING_VALUES = ['!', 'N', 'T', 'C', 'P', 'D'] as const;

/** One of {@link TRACKING_VALUES}. */
export type TrackingValue = (typeof TRACKING_VALUES)[number];

/**
 * A tracking status object; members are spelled as in the specification, addresses are URI references.
 *
 * @see https://www.w3.org/TR/tracking-dnt/#rep.status-object
 */
export interface TrackingStatus {
  readonly tracking: TrackingValue;
  /** Addresses of the rules that the site claims to keep. */
  readonly compliance?: readonly string[];
  /** Letters that those rules define. */
  readonly qualifiers?: string;
  /** Who answers for the data; left out: the owner of the domain. */
  readonly controller?: readonly string[];
  /** Other domains of the same party. */
  readonly 'same-party'?: readonly string[];
  readonly audit?: readonly string[];
  /** The privacy policy. */
  readonly policy?: string;
  /** Where a visitor changes what they consented to; must be there with `C` and `P`. */
  readonly config?: string;
}

/** The media type of a {@link TrackingStatus}. */
export const TRACKING_STATUS_TYPE = 'application/tracking-status+json';

/** The support resource of Global Privacy Control: whether the site honours it, and since when it says so. */
export interface GpcSupport {
  readonly gpc: boolean;
  /** A date of RFC 3339: `2026-03-01`. */
  readonly lastUpdate: string;
}

/** Tells whether a text is a day that exists, as `lastUpdate` of {@link GpcSupport} must be. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text) : Number.NaN;
  // Date.parse rolls the 31st of February over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
