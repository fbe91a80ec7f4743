import type { Vendor } from '../../vendor-entry.ts';

/** Oracle Fusion Service for B2C, earlier RightNow. */
export const oracleService: Vendor = {
  id: 'oracle-service',
  name: 'Oracle Service',
  company: 'Oracle Corporation, USA',
  category: 'support',
  purpose: 'Answers questions and offers a chat.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'what is typed into forms',
    'what is typed into the chat',
  ],
  hosts: ['custhelp.com'],
  cookies: [],
  storage: [],
  privacyPolicy: 'https://www.oracle.com/legal/privacy/',
};
