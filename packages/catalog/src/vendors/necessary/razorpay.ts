import type { Vendor } from '../../vendor-entry.ts';

/** Razorpay. Necessary, because a visitor who pays has asked for it. */
export const razorpay: Vendor = {
  id: 'razorpay',
  name: 'Razorpay',
  company: 'Razorpay Software Limited, India',
  category: 'necessary',
  purpose: 'Takes payments and protects them against fraud.',
  receives: ['IP address', 'the page', 'device and browser', 'what is bought', 'payment details'],
  hosts: ['razorpay.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://razorpay.com/privacy/',
};
