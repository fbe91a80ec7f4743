import type { Integration } from './integration.ts';
import { call, queueOf } from './page-globals.ts';
import { speakFor } from './speak-for.ts';

/**
 * HubSpot's tracking code: a refusal is its opt-out, and takes the consent back that its own banner had been given.
 *
 * @see https://developers.hubspot.com/docs/reference/api/analytics-and-events/tracking-code
 */
export const hubspot: Integration = speakFor({
  name: 'hubspot',
  vendor: 'hubspot',
  say(page, standing) {
    const isGranted = standing === 'granted';
    if (!isGranted) call(queueOf(page, '_hsp'), 'push', ['revokeCookieConsent']);
    return call(queueOf(page, '_hsq'), 'push', isGranted ? ['doNotTrack', { track: true }] : ['doNotTrack']);
  },
});
