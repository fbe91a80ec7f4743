import type { Vendor } from '../../vendor-entry.ts';

/**
 * Datadog RUM.
 * @see https://docs.datadoghq.com/real_user_monitoring/browser/
 */
export const datadogRum: Vendor = {
  id: 'datadog-rum',
  name: 'Datadog RUM',
  company: 'Datadog, Inc., USA',
  category: 'analytics',
  purpose: 'Measures how fast pages are and which faults occur, and can replay visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'faults and loading times'],
  hosts: [
    'datadoghq-browser-agent.com',
    'browser-intake-datadoghq.com',
    'browser-intake-datadoghq.eu',
    'browser-intake-us3-datadoghq.com',
    'browser-intake-us5-datadoghq.com',
    'browser-intake-ap1-datadoghq.com',
  ],
  cookies: [{ name: '_dd_s*', purpose: 'Joins the pages of one visit.', days: 1 }],
  storage: [],
  globals: ['DD_RUM'],
  privacyPolicy: 'https://www.datadoghq.com/legal/privacy/',
};
