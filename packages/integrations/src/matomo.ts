import type { Integration } from './integration.ts';
import { call, queueOf } from './page-globals.ts';
import { speakFor } from './speak-for.ts';

const COMMANDS = { waiting: 'requireConsent', granted: 'setConsentGiven', refused: 'forgetConsentGiven' } as const;

/**
 * Consent of Matomo, cookies included: each of the three commands counts for them too. `requireConsent` waits in the list that the snippet keeps,
 * and Matomo takes it before everything else in there, wherever it stands. Nothing is remembered in its own cookie: Sluice remembers.
 *
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export const matomo: Integration = speakFor({
  name: 'matomo',
  vendor: 'matomo-cloud',
  isEarly: true,
  say: (page, standing) => call(queueOf(page, '_paq'), 'push', [COMMANDS[standing]]),
});
