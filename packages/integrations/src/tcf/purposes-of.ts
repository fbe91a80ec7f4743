import type { Category } from '@sluice/core';

/** The framework's purposes, 1 to 11. */
export const PURPOSES: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Precise position (1) and scanning of the device (2): no category asks for either, so that nobody has opted in. */
export const SPECIAL_FEATURES: readonly number[] = [1, 2];

/**
 * Which purposes a visitor agrees to with a category. A purpose stands where the words that they read tell of it; every category
 * that is asked stores something (1). What no category tells of nobody has agreed to: profiles for content (5, 6).
 *
 * - `ads`: "Shows ads and measures them, also by what you did before": basic ads (2), profiles for ads and their use (3, 4), measuring
 *   ads (7), and what measuring consists of: statistics on audiences (9), and making services better by them (10);
 * - `analytics`: "Counts visits and shows how the website is used": measuring content (8), statistics (9), better services (10). Not
 *   7: nobody was told of ads;
 * - `social`: posts and videos of others: choosing (11) and measuring (8) them, by what the page at hand is about;
 * - `functional`: what is chosen by settings, such as a language (11);
 * - `support`: a chat chooses and measures nothing;
 * - `necessary`: is never asked. Security and delivery are special purposes, of which a string says nothing.
 *
 * @see https://iabeurope.eu/iab-europe-transparency-consent-framework-policies/ appendix A
 */
export const PURPOSES_OF: Readonly<Record<Category, readonly number[]>> = {
  necessary: [],
  functional: [1, 11],
  analytics: [1, 8, 9, 10],
  ads: [1, 2, 3, 4, 7, 9, 10],
  social: [1, 8, 11],
  support: [1],
};
