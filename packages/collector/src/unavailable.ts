import { Problem } from './problem.ts';

/**
 * Makes the problem of who has to come back later. The wait is spread over 5 to 15 seconds, so that all who were turned away do not come back at once.
 *
 * @param random from 0 up to 1, as `Math.random`
 */
export function unavailable(code: string, message: string, random: () => number): Problem {
  const seconds = 5 + Math.floor(random() * 11);
  return new Problem(503, code, `${message} Try again in ${seconds} seconds.`, {
    headers: { 'Retry-After': String(seconds) },
  });
}
