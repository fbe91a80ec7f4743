import type { Vendor } from '../../vendor-entry.ts';

/** Cloudflare Turnstile. */
export const cloudflareTurnstile: Vendor = {
  id: 'cloudflare-turnstile',
  name: 'Cloudflare Turnstile',
  company: 'Cloudflare, Inc., USA',
  category: 'functional',
  purpose: 'Tells people from programs, to protect forms.',
  receives: ['IP address', 'the page', 'device and browser'],
  hosts: ['challenges.cloudflare.com'],
  cookies: [],
  storage: [],
  globals: ['turnstile'],
  privacyPolicy: 'https://www.cloudflare.com/turnstile-privacy-policy/',
};
