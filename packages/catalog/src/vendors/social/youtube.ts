import type { Vendor } from '../../vendor-entry.ts';

/**
 * YouTube players. The nocookie host sets nothing until play, but is requested and keeps data in its own storage all the same.
 * @see https://policies.google.com/technologies/cookies
 */
export const youtube: Vendor = {
  id: 'youtube',
  name: 'YouTube',
  company: 'Google Ireland Ltd., Ireland',
  category: 'social',
  purpose: 'Plays videos of YouTube in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be', 'ytimg.com', 'googlevideo.com'],
  cookies: [
    { name: 'YSC', purpose: 'Tells one visit from another, against misuse.', days: 0, thirdParty: true },
    {
      name: 'VISITOR_INFO1_LIVE',
      purpose: 'Recognises a browser, to choose the quality of videos and to recommend others.',
      days: 180,
      thirdParty: true,
    },
    {
      name: 'VISITOR_PRIVACY_METADATA',
      purpose: 'Keeps the privacy choices that were made on YouTube.',
      days: 180,
      thirdParty: true,
    },
    { name: 'PREF', purpose: 'Keeps settings such as autoplay and the player’s size.', days: 240, thirdParty: true },
    {
      name: '__Secure-ROLLOUT_TOKEN',
      purpose: 'Tries new functions with a part of all visitors.',
      days: 180,
      thirdParty: true,
    },
  ],
  storage: [],
  optOut: 'https://myadcenter.google.com/',
  privacyPolicy: 'https://policies.google.com/privacy',
};
