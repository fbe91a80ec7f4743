import type { Vendor } from '../../vendor-entry.ts';

/** Sourcepoint. */
export const sourcepoint: Vendor = {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  company: 'Sourcepoint Technologies, Inc., USA',
  category: 'necessary',
  purpose: 'Asks for consent and keeps the answer.',
  receives: ['IP address', 'device and browser', 'the choice that is made'],
  hosts: ['privacy-mgmt.com', 'sp-prod.net'],
  cookies: [
    { name: 'consentUUID', purpose: 'Names the record of a choice.', days: 365 },
    { name: 'consentDate', purpose: 'Keeps when the choice was made.', days: 365 },
  ],
  storage: [
    { key: '_sp_user_consent_*', area: 'local', purpose: 'Keeps what the visitor has chosen.' },
    { key: '_sp_local_state', area: 'local', purpose: 'Keeps which questions were shown.' },
    { key: '_sp_non_keyed_local_state', area: 'local', purpose: 'Keeps which questions were shown.' },
  ],
  privacyPolicy: 'https://sourcepoint.com/privacy-policy/',
};
