import { describe, expect, it } from 'vitest';
import { PROMPT_TEXTS } from './languages.ts';
import { fill } from './strings.ts';
import { createTexts } from './texts.ts';

describe('the texts', () => {
  it('are the site’s own where it has one, and the built-in ones elsewhere', () => {
    const { text } = createTexts({ texts: { acceptAll: 'Yes to all', unknownKey: 'never' } }, 'en');
    expect(text('acceptAll')).toBe('Yes to all');
    expect(text('rejectAll')).toBe('Reject all');
  });

  it('do not come from the prototype', () => {
    const texts = Object.create({ acceptAll: 'polluted' });
    expect(createTexts({ texts }, 'en').text('acceptAll')).toBe('Accept all');
  });

  it.each(['', 'xx', 'en-US', 'EN', 'en_US', '__proto__', 'constructor', 'a'.repeat(5000)])(
    'are English for a page in the language "%.20s"',
    (language) => {
      expect(createTexts({ texts: {} }, language).language).toBe('en');
    },
  );

  it('fill their places once, with values that are not read as places again', () => {
    expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&');
    expect(fill('{missing} {toString}', {})).toBe('{missing} {toString}');
  });

  it.each(Object.entries(PROMPT_TEXTS))(
    'list names as everybody who speaks the language does: %s',
    (language, { locale }) => {
      const { list } = createTexts({ texts: {} }, language);
      const names = ['one', '{a}', '$&', 'four', 'five'];
      for (let count = 0; count <= names.length; count++)
        expect(list(names.slice(0, count))).toBe(new Intl.ListFormat(locale).format(names.slice(0, count)));
    },
  );

  it('tell lifetimes in words', () => {
    const { lifetime } = createTexts({ texts: {} }, 'en');
    expect([0, 1, 90, 365, 730].map(lifetime)).toEqual([
      'until the browser closes',
      '1 day',
      '90 days',
      '1 year',
      '2 years',
    ]);
  });
});
