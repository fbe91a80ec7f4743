import { CATEGORIES } from './category.ts';
import type { ConfigIssue, Wanted } from './config-issue.ts';
import { OPEN_MARK } from './marked-form.ts';
import { REGIMES } from './regime.ts';

const FIX: Readonly<Record<Wanted, string>> = {
  object: 'give an object: { … }',
  list: 'give a list: [ … ]',
  'short list': 'give at most 500 items',
  'known option': 'is no option; check its spelling in the documentation of the configuration',
  'unique vendor': 'names a vendor a second time; keep one of the two',
  'known vendor': "give a vendor's id of the catalogue, or give this one a category of its own",
  'first script':
    'is read too late: other scripts run before it. Put the script tag first in <head>, without async, defer or type="module"',
  'strict script': 'needs the file sluice-strict.js in place of sluice.js',
  'iab script': 'needs the file sluice-iab.js in place of sluice.js',
  'site id': "give the site's id at the collector: lower-case letters, digits and hyphens, 64 at most",
  'vendor id':
    "give a vendor's id of the catalogue, or one of your own: lower-case letters, digits and hyphens, 40 at most",
  url: 'give an http(s) URL, or a path that begins with one slash',
  region: 'give an ISO 3166 code in capitals, such as US or US-CA; EU, EEA and UK are none',
  regime: `give ${list(REGIMES)}, under a region such as US, US-CA or *`,
  category: `give ${list(CATEGORIES)}`,
  host: 'give a host such as tag.example.com, with an optional path',
  domain: 'give auto, or a domain such as example.com, without a port or a path',
  name: 'give a name without spaces; a * at its end stands for any rest',
  'cookie name': 'give letters, digits, hyphens and underscores, 64 at most',
  text: 'give a text of 2000 characters at most',
  language: 'give a BCP 47 language tag, such as en or pt-BR',
  flag: 'give true or false',
  'hold or allow': 'give hold or allow',
  'basic or advanced': 'give basic or advanced',
  'consent first':
    'lets tags of Google load before the visitor has answered, and the law of this region wants consent first (Directive 2002/58/EC art. 5(3)); basic does not',
  milliseconds: 'give a whole number of milliseconds from 0 to 60000',
  days: 'give a whole number of days from 1 to 395 (13 months)',
  lifetime: 'give a whole number of days from 0 (the browser session) to 400, beyond which browsers cut it',
  revision: 'give a whole number from 1',
  age: 'give an age in whole years from 0 to 150',
  'age limit': 'give an age in whole years from 1 to 21',
  'iab id': "give the vendor's number in IAB Europe's Global Vendor List",
  'cmp id': 'give the number, from 2 to 4095, under which IAB Europe has registered the consent management platform',
  'cmp version': 'give a whole number from 1 to 4095',
  'own list': "give an http(s) URL or a path of the site's own copy; browsers must not load IAB Europe's",
  country: 'give a country of ISO 3166 in capitals, such as DE',
  'gpp section': 'give the name of a US section, such as usnat or usca; uspv1 is deprecated',
  'mspa mode': 'give none, opt-out or service-provider',
  layout: 'give bar, box or dialog',
  side: 'give start or end',
  theme: 'give auto, light or dark',
  'way back': `is off, and nothing in this page has the attribute ${OPEN_MARK}, so that visitors cannot come back to their choice as easily as they made it (GDPR art. 7(3); 11 CCR 7026): put the attribute on a button or link of every page, or switch ui.button on`,
  json: 'is no JSON; check quotes and commas',
};

/** Says in words what is wrong and what to do. Apart from the parser, so that only pages with an issue load the words. */
export function explainIssue({ path, wanted, got }: ConfigIssue): string {
  const where = path ? `configuration: ${path}` : 'configuration';
  return FIX[wanted].startsWith('give') ? `${where} is ${got}; ${FIX[wanted]}` : `${where} ${FIX[wanted]}`;
}

function list(options: readonly string[]): string {
  return `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`;
}
