import type { Integration } from './integration.ts';
import { call, type Globals, queueOf } from './page-globals.ts';
import { speakFor } from './speak-for.ts';

/**
 * The Google Publisher Tag: ads are not personal until ads are granted. Its command list is one that snippets keep.
 *
 * @see https://developers.google.com/publisher-tag/reference#googletag.PubAdsService_setPrivacySettings
 */
export const googleAdManager: Integration = speakFor({
  name: 'google-ad-manager',
  vendor: 'google-ad-manager',
  isEarly: true,
  hearsOfAds: true,
  say(page, _standing, ads) {
    if (!Object.hasOwn(page, 'googletag')) page.googletag = {};
    const tag = page.googletag as Globals;
    return call(queueOf(tag, 'cmd'), 'push', () =>
      (tag as unknown as PublisherTag).pubads().setPrivacySettings({ nonPersonalizedAds: !ads }),
    );
  },
});

interface PublisherTag {
  pubads(): { setPrivacySettings(settings: { readonly nonPersonalizedAds: boolean }): unknown };
}
