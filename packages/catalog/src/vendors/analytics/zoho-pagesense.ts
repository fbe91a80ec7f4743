import type { Vendor } from '../../vendor-entry.ts';

/** Zoho PageSense. */
export const zohoPagesense: Vendor = {
  id: 'zoho-pagesense',
  name: 'Zoho PageSense',
  company: 'Zoho Corporation Pvt. Ltd., India',
  category: 'analytics',
  purpose: 'Tries out variants of pages, and shows where people click.',
  receives: [
    'IP address',
    'pages visited',
    'device and browser',
    'clicks, scrolling and mouse movements',
    'a random visitor id',
  ],
  hosts: ['pagesense.io'],
  cookies: [
    { name: 'zabUserId', purpose: 'Tells one visitor from another.', days: 365 },
    { name: 'zab_*', purpose: 'Keeps which variant of a page is shown.', days: 30 },
    { name: 'zsc*', purpose: 'Joins the pages of one visit.', days: 1 },
    { name: 'zps-tgr-dts', purpose: 'Counts visits and pages, to choose what is shown.', days: 365 },
    { name: 'zft-sdc', purpose: 'Keeps where the visitor came from.', days: 1 },
    { name: 'zpsPopupBucket', purpose: 'Keeps which pop-up is shown.', days: 365 },
    { name: 'zpsfa_*', purpose: 'Keeps which forms were opened.', days: 30 },
  ],
  storage: [],
  privacyPolicy: 'https://www.zoho.com/privacy.html',
};
