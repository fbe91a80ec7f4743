import type { Vendor } from '../../vendor-entry.ts';

/**
 * Azure Application Insights.
 * @see https://learn.microsoft.com/en-us/azure/azure-monitor/app/javascript-sdk-configuration
 */
export const azureApplicationInsights: Vendor = {
  id: 'azure-application-insights',
  name: 'Azure Application Insights',
  company: 'Microsoft Corporation, USA',
  category: 'analytics',
  purpose: 'Measures how fast pages are and which faults occur.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id'],
  hosts: [
    'monitor.azure.com',
    'applicationinsights.azure.com',
    'applicationinsights.microsoft.com',
    'dc.services.visualstudio.com',
    'az416426.vo.msecnd.net',
  ],
  cookies: [
    { name: 'ai_user', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'ai_session', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'ai_authUser', purpose: 'Keeps the account of a visitor who is signed in.', days: 0 },
  ],
  storage: [
    { key: 'AI_buffer*', area: 'session', purpose: 'Keeps what is still to be sent.' },
    { key: 'AI_sentBuffer*', area: 'session', purpose: 'Keeps what was just sent.' },
  ],
  globals: ['appInsights'],
  privacyPolicy: 'https://www.microsoft.com/privacy/privacystatement',
};
