import type { Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Opting out and in of Amplitude.
 *
 * @see https://amplitude.com/docs/sdks/analytics/browser/cookies-and-consent-management
 */
export const amplitude: Integration = speakFor({
  name: 'amplitude',
  vendor: 'amplitude',
  say: (page, standing) => call(readGlobal(page, 'amplitude'), 'setOptOut', standing !== 'granted'),
});
