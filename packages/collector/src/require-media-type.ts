import { Problem } from './problem.ts';

// text/plain is what a page may send across origins without asking first.
const MEDIA_TYPES = ['text/plain', 'application/json'];

/**
 * Checks the type of a body by its `Content-Type`.
 *
 * @throws {Problem} 415 for what is neither plain text nor JSON.
 */
export function requireMediaType(header = ''): void {
  const type = header.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (MEDIA_TYPES.includes(type)) return;
  throw new Problem(415, 'media_type', `Send the body as ${MEDIA_TYPES.join(' or ')}.`);
}
