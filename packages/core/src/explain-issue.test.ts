import { describe, expect, it } from 'vitest';
import type { Wanted } from './config-issue.ts';
import { explainIssue } from './explain-issue.ts';

/** What an owner must read of each issue; a name that is missing here does not compile. */
const ADVICE: Readonly<Record<Wanted, string>> = {
  object: '{ … }',
  list: '[ … ]',
  'short list': '500',
  'known option': 'spelling',
  'unique vendor': 'keep one',
  'known vendor': 'catalogue',
  'first script': 'first in <head>',
  'strict script': 'needs the file sluice-strict.js',
  'iab script': 'needs the file sluice-iab.js',
  'site id': 'at the collector',
  'vendor id': 'catalogue',
  url: 'one slash',
  region: 'US-CA',
  regime: 'opt-in, opt-out or notice',
  category: 'necessary, functional, analytics, ads, social or support',
  host: 'tag.example.com',
  domain: 'example.com',
  name: 'without spaces',
  'cookie name': 'underscores',
  text: '2000',
  language: 'pt-BR',
  flag: 'true or false',
  'hold or allow': 'hold or allow',
  'basic or advanced': 'basic or advanced',
  'consent first': 'wants consent first',
  milliseconds: '60000',
  days: '395',
  lifetime: '400',
  revision: 'from 1',
  age: '150',
  'age limit': '21',
  'iab id': 'Global Vendor List',
  'cmp id': 'IAB Europe has registered',
  'cmp version': '4095',
  'own list': 'own copy',
  country: 'DE',
  'gpp section': 'usnat',
  'mspa mode': 'service-provider',
  layout: 'bar, box or dialog',
  side: 'start or end',
  theme: 'auto, light or dark',
  'way back': 'data-sluice-open',
  json: 'quotes and commas',
};

describe('a site owner reads where a mistake is and what to do about it:', () => {
  it.each(Object.entries(ADVICE) as [Wanted, string][])('%s', (wanted, advice) => {
    const words = explainIssue({ path: 'vendors[2].hosts[0]', wanted, got: '"x"' });
    expect(words).toMatch(/^configuration: vendors\[2\]\.hosts\[0\] /);
    expect(words).toContain(advice);
    expect(words).not.toMatch(/undefined|\[object/);
  });

  it('a mistake of the whole configuration', () => {
    expect(explainIssue({ path: '', wanted: 'object', got: 'a list' })).toBe(
      'configuration is a list; give an object: { … }',
    );
    expect(explainIssue({ path: '', wanted: 'json', got: '' })).toBe(
      'configuration is no JSON; check quotes and commas',
    );
  });
});
