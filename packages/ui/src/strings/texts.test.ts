import { DATA_KINDS } from '@sluice/catalog';
import { describe, expect, it } from 'vitest';
import { more as ENGLISH_MORE } from './en/more.ts';
import { prompt as ENGLISH } from './en/prompt.ts';
import { LANGUAGES, languageFor } from './languages.ts';
import { TEXTS } from './load-texts.ts';
import { fill, type Strings } from './strings.ts';
import { createTexts } from './texts.ts';

/** All texts of a language. */
async function textsOf(language: string): Promise<Strings> {
  const { prompt, more } = TEXTS[language] ?? TEXTS.en;
  return { ...(await prompt()).prompt, ...(await more()).more };
}

/** What sets a name apart in a text from right to left. */
const ISOLATES = /[\u2068\u2069]/g;

const placesOf = (text: unknown): string[] =>
  (typeof text === 'string' ? [...text.matchAll(/\{\w+\}/g)].map(String) : []).sort();

describe('the texts', () => {
  it('are the site’s own where it has one, and the built-in ones elsewhere', () => {
    const { text } = createTexts({ texts: { acceptAll: 'Yes to all', unknownKey: 'never' } });
    expect(text('acceptAll')).toBe('Yes to all');
    expect(text('rejectAll')).toBe('Reject all');
  });

  it('do not come from the prototype', () => {
    const texts = Object.create({ acceptAll: 'polluted' });
    expect(createTexts({ texts }).text('acceptAll')).toBe('Accept all');
  });

  it('keep a foreign name whole in a text from right to left, and the text’s own words with it', async () => {
    for (const language of ['ar', 'fa', 'he']) {
      const { text, list } = createTexts({ texts: {} }, { language, prompt: await textsOf(language) });
      const [apart, own] = ['\u2068Ads (EU)!\u2069', text('support')];
      expect(list(['Ads (EU)!', own])).toContain(apart);
      expect(text('bannerText', { categories: 'Ads (EU)!' })).toContain(apart);
      expect(text('bannerText', { categories: own })).not.toMatch(ISOLATES);
      expect(text('bannerText', { categories: list(['Ads (EU)!', own]) }).match(ISOLATES)).toHaveLength(2);
    }
    expect(createTexts({ texts: {} }).text('bannerText', { categories: 'Ads' })).not.toMatch(ISOLATES);
  });

  it('fill their places once, with values that are not read as places again', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
    expect(fill('{missing} {toString}', {})).toBe('{missing} {toString}');
  });

  it('tell lifetimes and numbers in words', () => {
    const texts = createTexts({ texts: {} });
    texts.learn(ENGLISH_MORE);
    expect([0, 1, 90, 365, 730].map(texts.lifetime)).toEqual([
      'until the browser closes',
      '1 day',
      '90 days',
      '1 year',
      '2 years',
    ]);
    expect([0, 1, 2, 1234].map((count) => texts.count('vendorCount', count))).toEqual([
      '0 vendors',
      '1 vendor',
      '2 vendors',
      '1,234 vendors',
    ]);
  });

  it('say what a vendor receives as the catalogue does where a language has no words for it', () => {
    const { data } = createTexts({ texts: {} });
    expect(['IP address', 'constructor', 'what the site says itself'].map(data)).toEqual([
      'IP address',
      'constructor',
      'what the site says itself',
    ]);
  });
});

describe('the language', () => {
  it.each(['', 'xx', 'en-US', 'EN', 'en_US', '__proto__', 'constructor', '-', '---', 'a-'.repeat(5000)])(
    'is English for a page in the language "%.20s"',
    (language) => {
      expect(languageFor(language)).toBe('en');
    },
  );

  it('has its line wherever languages are listed', () => {
    expect(Object.keys(TEXTS).sort()).toEqual([...LANGUAGES].sort());
  });
});

describe.each(LANGUAGES)('%s', (language) => {
  it('lists names as everybody who speaks it does', async () => {
    const prompt = await textsOf(language);
    const { list } = createTexts({ texts: {} }, { language, prompt });
    for (const names of [
      ['one', '{a}', '$&', 'four', 'five'],
      ['Ads', 'Intercom', prompt.support],
    ]) {
      for (let count = 0; count <= names.length; count++)
        expect(list(names.slice(0, count)).replace(ISOLATES, '')).toBe(
          new Intl.ListFormat(prompt.locale).format(names.slice(0, count)),
        );
    }
  });

  it('has the locale of its own tag, and the direction of its script', async () => {
    const { locale, direction } = await textsOf(language);
    expect(languageFor(locale)).toBe(language);
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toEqual([locale]);
    expect(direction).toBe(/^(ar|fa|he|ur)/.test(language) ? 'rtl' : 'ltr');
  });

  it('has every text, with the places of the English one', async () => {
    const texts: Readonly<Record<string, unknown>> = { ...(await textsOf(language)) };
    for (const [key, english] of Object.entries({ ...ENGLISH, ...ENGLISH_MORE })) {
      expect(typeof texts[key], key).toBe(typeof english);
      expect(placesOf(texts[key]), key).toEqual(placesOf(english));
      if (typeof texts[key] === 'string') expect(texts[key], key).toMatch(/^\S(.*\S)?$/);
    }
  });

  it('has a form for every kind of number that it tells apart', async () => {
    const { locale, vendorCount } = await textsOf(language);
    const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
    expect(Object.keys(vendorCount ?? {}).sort()).toEqual([...pluralCategories].sort());
    for (const form of Object.values(vendorCount ?? {})) expect(form).toMatch(/\S/);
  });

  it.skipIf(language === 'en')('says what vendors receive, in words of its own', async () => {
    const { data = {} } = await textsOf(language);
    expect(Object.keys(data).sort()).toEqual([...DATA_KINDS].sort());
    for (const kind of DATA_KINDS) expect(data[kind], kind).toMatch(/^\S(.*\S)?$/);
  });
});
