import type { Vendor } from '../../vendor-entry.ts';

/** Qualtrics Website Feedback (Site Intercept). */
export const qualtrics: Vendor = {
  id: 'qualtrics',
  name: 'Qualtrics',
  company: 'Qualtrics, LLC, USA',
  category: 'analytics',
  purpose: 'Asks visitors for their opinion, and can replay visits.',
  receives: ['IP address', 'pages visited', 'device and browser', 'a random visitor id', 'what is answered'],
  hosts: ['qualtrics.com'],
  cookies: [
    { name: 'QSI_SI_*', purpose: 'Keeps which surveys were shown.', days: 30 },
    { name: 'QSI_S_*', purpose: 'Keeps whether a survey may be shown.', days: 7 },
    { name: 'QSI_ReplaySession_*', purpose: 'Joins the pages of one recording.', days: 0 },
    { name: 'QSI_HistorySession', purpose: 'Keeps which pages of the visit were opened.', days: 0 },
    { name: 'QSI_CT', purpose: 'Counts what is done on the pages.', days: 0 },
    { name: 'QSI_DATA', purpose: 'Keeps what has no other place.', days: 0 },
    { name: 'QSIPopUnder_*', purpose: 'Keeps that a survey is open in a window.', days: 0 },
    { name: 'QST', purpose: 'Keeps that a survey was answered.', days: 183, thirdParty: true },
  ],
  storage: [{ key: 'QSI_*', area: 'session', purpose: 'Keeps which surveys were shown and which pages were opened.' }],
  globals: ['QSI'],
  privacyPolicy: 'https://www.qualtrics.com/privacy-statement/',
};
