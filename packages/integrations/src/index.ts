export { createGoogleConsentMode } from './google-consent-mode.ts';
export type { ConsentView, Integration } from './integration.ts';
