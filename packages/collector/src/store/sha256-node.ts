import crypto, { createHash } from 'node:crypto';
import type { Sha256 } from '@sluice/log';

/** In one call it takes two thirds of the time; Node has it from 20.12 on. https://nodejs.org/api/crypto.html#cryptohashalgorithm-data-options */
const oneShot = crypto.hash as typeof crypto.hash | undefined;

/** SHA-256 by Node's own library, several times as fast as in JavaScript. */
export const sha256Node: Sha256 = oneShot
  ? (bytes) => oneShot('sha256', bytes, 'buffer')
  : (bytes) => createHash('sha256').update(bytes).digest();
