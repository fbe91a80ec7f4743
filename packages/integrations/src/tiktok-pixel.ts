import type { Integration } from './integration.ts';
import { call } from './page-globals.ts';
import { readGlobal } from './read-global.ts';
import { speakFor } from './speak-for.ts';

const METHODS = { waiting: 'holdConsent', granted: 'grantConsent', refused: 'revokeConsent' } as const;

/**
 * Consent of the TikTok Pixel, in its three states: events wait, are sent, or are dropped.
 *
 * @see https://business-api.tiktok.com/portal/docs?id=1739585600931842
 */
export const tiktokPixel: Integration = speakFor({
  name: 'tiktok-pixel',
  vendor: 'tiktok-pixel',
  isEarly: true,
  say: (page, standing) => call(readGlobal(page, 'ttq'), METHODS[standing]),
});
