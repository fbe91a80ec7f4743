export { createGoogleConsentMode } from './google-consent-mode.ts';
export { GOOGLE_TAGS } from './google-tags.ts';
export { INTEGRATED_VENDORS } from './integrated-vendors.ts';
export type { ConsentView, Integration } from './integration.ts';
export { metaLimitedDataUse } from './meta-limited-data-use.ts';
export { microsoftUet } from './microsoft-uet.ts';
