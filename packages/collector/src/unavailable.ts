import { Problem } from './problem.ts';

/** All who were turned away must not come back at once: the waits of many are spread over this many seconds. */
const SPREAD = 11;

/**
 * Makes the problem of who has to come back later, in 5 to 15 seconds.
 *
 * @param random from 0 up to 1, as `Math.random`
 */
export function unavailable(code: string, message: string, random: () => number): Problem {
  return later(503, code, message, 5 + Math.floor(random() * SPREAD));
}

/**
 * Makes the problem of a site that sends more than it may.
 *
 * @param wait milliseconds until there is a turn again
 * @param random from 0 up to 1, as `Math.random`
 */
export function tooMany(wait: number, random: () => number): Problem {
  const seconds = Math.ceil(wait / 1000) + Math.floor(random() * SPREAD);
  return later(429, 'too_many', 'This site sends more receipts than it may.', seconds);
}

function later(status: 429 | 503, code: string, message: string, seconds: number): Problem {
  return new Problem(status, code, `${message} Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
