/**
 * The groups a visitor chooses over, in the order in which a prompt shows them.
 * `necessary` is never asked: it is what the visitor requested the page for.
 */
export const CATEGORIES = ['necessary', 'functional', 'analytics', 'ads', 'social', 'support'] as const;

/** One of {@link CATEGORIES}. "Purpose" is kept for the purposes of IAB TCF and W3C DPV. */
export type Category = (typeof CATEGORIES)[number];

/** Tells whether `value` is one of {@link CATEGORIES}; safe for any input. */
export function isCategory(value: unknown): value is Category {
  return (CATEGORIES as readonly unknown[]).includes(value);
}
