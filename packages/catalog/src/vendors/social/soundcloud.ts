import type { Vendor } from '../../vendor-entry.ts';

/** SoundCloud. */
export const soundcloud: Vendor = {
  id: 'soundcloud',
  name: 'SoundCloud',
  company: 'SoundCloud Global Ltd. & Co. KG, Germany',
  category: 'social',
  purpose: 'Plays music of SoundCloud in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is watched or heard'],
  hosts: ['soundcloud.com', 'sndcdn.com'],
  cookies: [{ name: 'sc_anonymous_id', purpose: 'Recognises a browser.', days: 365, thirdParty: true }],
  storage: [],
  globals: ['SC'],
  privacyPolicy: 'https://soundcloud.com/pages/privacy',
};
