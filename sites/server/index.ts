export { COUNTRY_HEADERS, type CountryHeader } from '@sluice/edge';
export { createSite, type SiteOptions } from './create-site.ts';
export { readSiteConfig, type SiteConfig } from './read-site-config.ts';
export { type ServedSites, type Site, type Sites, serveSites } from './serve-sites.ts';
