import type { Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

/**
 * Microsoft Clarity's consent API, version 2. A refusal makes it delete its cookies; what it goes on to send without them the gate holds.
 * The odd capitals of `ad_Storage` and `analytics_Storage` are Clarity's own.
 *
 * @see https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-consent-api-v2
 */
export const microsoftClarity: Integration = speakFor({
  name: 'microsoft-clarity',
  vendor: 'microsoft-clarity',
  hearsOfAds: true,
  say: (page, standing, ads) =>
    call({ clarity: readGlobal(page, 'clarity') }, 'clarity', 'consentv2', {
      ad_Storage: ads ? 'granted' : 'denied',
      analytics_Storage: standing === 'granted' ? 'granted' : 'denied',
    }),
});
