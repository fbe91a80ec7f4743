import type { Vendor } from '../../vendor-entry.ts';

/** Pusher. */
export const pusher: Vendor = {
  id: 'pusher',
  name: 'Pusher',
  company: 'Pusher Ltd., United Kingdom',
  category: 'necessary',
  purpose: 'Carries this site’s own live updates.',
  receives: ['IP address', 'device and browser'],
  hosts: ['pusher.com', 'pusherapp.com'],
  cookies: [],
  storage: [{ key: 'pusherTransport*', area: 'local', purpose: 'Keeps which way of connecting works.' }],
  privacyPolicy: 'https://pusher.com/legal/privacy-policy/',
};
