import type { Vendor } from '../../vendor-entry.ts';

/** Eventbrite. */
export const eventbrite: Vendor = {
  id: 'eventbrite',
  name: 'Eventbrite',
  company: 'Eventbrite, Inc., USA',
  category: 'functional',
  purpose: 'Sells tickets in the page.',
  receives: ['IP address', 'the page', 'device and browser', 'what is typed into forms'],
  hosts: ['eventbrite.com', 'evbuc.com', 'eventbrite.co.uk', 'eventbrite.de'],
  cookies: [],
  storage: [],
  globals: ['EBWidgets'],
  privacyPolicy: 'https://www.eventbrite.com/help/en-us/articles/460838/eventbrite-privacy-policy/',
};
