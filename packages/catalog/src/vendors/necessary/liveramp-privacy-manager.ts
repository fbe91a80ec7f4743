import type { Vendor } from '../../vendor-entry.ts';

/** LiveRamp Privacy Manager: consent tool. What else comes from privacymanager.io is Launchpad, which is no consent tool. */
export const liverampPrivacyManager: Vendor = {
  id: 'liveramp-privacy-manager',
  name: 'LiveRamp Privacy Manager',
  company: 'LiveRamp, Inc., USA',
  category: 'necessary',
  purpose: 'Asks visitors for consent and keeps their answers.',
  receives: ['IP address', 'the page', 'device and browser', 'the choice that is made'],
  hosts: ['gdpr.privacymanager.io', 'gdpr-wrapper.privacymanager.io', 'ccpa-wrapper.privacymanager.io'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://liveramp.com/privacy/',
};
