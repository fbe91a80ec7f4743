import { describe, expect, test } from 'vitest';
import { COUNTRY_HEADERS, readRegion } from './visitor-region.ts';

const regionOf = (headers: Record<string, string>) => readRegion((name) => headers[name], COUNTRY_HEADERS);

describe('the region of a visitor', () => {
  test.each([
    ['Cloudflare', { 'cf-ipcountry': 'DE' }, 'DE'],
    ['Cloudflare with the region', { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }, 'US-CA'],
    ['Vercel', { 'x-vercel-ip-country': 'CA', 'x-vercel-ip-country-region': 'QC' }, 'CA-QC'],
    ['CloudFront', { 'cloudfront-viewer-country': 'GB', 'cloudfront-viewer-country-region': 'ENG' }, 'GB-ENG'],
    ['an edge that writes small letters', { 'cf-ipcountry': 'us' }, 'US'],
  ])('is read from the headers of %s', (_, headers, region) => {
    expect(regionOf(headers)).toBe(region);
  });

  test.each([
    ['no header', {}],
    ['an unknown country', { 'cf-ipcountry': 'XX' }],
    ['Tor', { 'cf-ipcountry': 'T1' }],
    ['a name instead of a code', { 'cf-ipcountry': 'Germany' }],
    ['an empty header', { 'cf-ipcountry': '' }],
    ['markup', { 'cf-ipcountry': `'><script>` }],
    ['a header that came twice', { 'cf-ipcountry': 'US, DE' }],
    ['a header of a hundred thousand letters', { 'cf-ipcountry': 'US'.repeat(50_000) }],
    ['no country of ISO 3166', { 'cf-ipcountry': 'EU' }],
    ['no part of ISO 3166', { 'cf-ipcountry': 'US-ABCD' }],
    ['another alphabet’s letters', { 'cf-ipcountry': 'ＵＳ' }],
    ['a line break', { 'cf-ipcountry': 'US\r\nDE' }],
    ['a region without a country', { 'cf-region-code': 'CA' }],
  ])('is unknown with %s', (_, headers) => {
    expect(regionOf(headers)).toBeUndefined();
  });

  test('is the country alone where the part makes no sense', () => {
    expect(regionOf({ 'cf-ipcountry': 'US', 'cf-region-code': `'>` })).toBe('US');
  });

  test('is read from headers of the site’s own naming, in whatever letter case, with the part beside it or in one', () => {
    const sent: Record<string, string> = { 'x-own-region': 'us-ca', 'x-own-country': 'CA', 'x-own-part': 'QC' };
    const read = (country: string, part?: string) =>
      readRegion((name) => sent[name], [part === undefined ? { country } : { country, part }]);
    expect(read('X-Own-Region')).toBe('US-CA');
    expect(read('X-Own-Country', 'X-Own-Part')).toBe('CA-QC');
  });

  test('is unknown where the site lists no headers, whatever the visitor sends', () => {
    expect(readRegion(() => 'US', [])).toBeUndefined();
  });
});
