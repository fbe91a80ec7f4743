import type { Vendor } from '../../vendor-entry.ts';

/** ReadSpeaker. */
export const readspeaker: Vendor = {
  id: 'readspeaker',
  name: 'ReadSpeaker',
  company: 'ReadSpeaker B.V., Netherlands',
  category: 'functional',
  purpose: 'Reads the page aloud.',
  receives: ['IP address', 'device and browser', 'the text of the page'],
  hosts: ['readspeaker.com'],
  cookies: [
    { name: 'ReadSpeakerSettings', purpose: 'Keeps how the page is to be read.', days: 365 },
    { name: '_rspkrLoadCore', purpose: 'Keeps that the reader is in use.', days: 0 },
  ],
  storage: [],
  privacyPolicy: 'https://www.readspeaker.com/privacy-notice/',
};
