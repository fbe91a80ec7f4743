import type { Vendor } from '../../vendor-entry.ts';

/**
 * HubSpot.
 * @see https://knowledge.hubspot.com/privacy-and-consent/what-cookies-does-hubspot-set-in-a-visitor-s-browser
 */
export const hubspot: Vendor = {
  id: 'hubspot',
  name: 'HubSpot',
  company: 'HubSpot, Inc., USA',
  category: 'analytics',
  purpose: 'Links visits to contacts, and offers forms and a chat.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'a random visitor id',
    'what is typed into forms',
    'what is typed into the chat',
  ],
  hosts: [
    'hubspot.com',
    'hs-scripts.com',
    'hs-analytics.net',
    'hs-banner.com',
    'hsforms.net',
    'hsforms.com',
    'hscollectedforms.net',
    'hsadspixel.net',
    'usemessages.com',
    'hubapi.com',
  ],
  cookies: [
    { name: '__hstc', purpose: 'Tells one visitor from another.', days: 180 },
    { name: 'hubspotutk', purpose: 'Recognises a visitor who fills in a form.', days: 180 },
    { name: '__hssc', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: '__hssrc', purpose: 'Tells whether the browser was restarted.', days: 0 },
    { name: '__hs_do_not_track', purpose: 'Keeps that the visitor may not be measured.', days: 180 },
    { name: 'messagesUtk', purpose: 'Recognises a returning visitor in the chat.', days: 180 },
    { name: 'hs-messages-*', purpose: 'Keeps the state of the chat’s window.', days: 1 },
  ],
  storage: [],
  globals: ['hbspt', 'HubSpotConversations'],
  privacyPolicy: 'https://legal.hubspot.com/privacy-policy',
};
