import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText, isCleanText, MAX_TEXT } from './clean-text.ts';

describe('the text of a permission', () => {
  it.each([
    ['  Yes,\n\t send me   the newsletter. ', 'Yes, send me the newsletter.'],
    ['Ja, schickt mir\u00a0Neues – jederzeit widerruflich.', 'Ja, schickt mir Neues – jederzeit widerruflich.'],
    ['a\u2028b\u0000c\u0085d', 'a b c d'],
    ['', ''],
    [' \n ', ''],
  ])('stands on one line: %j', (shown, kept) => expect(cleanText(shown)).toBe(kept));

  it.each([
    ['Write to jane.doe@shop.example now', 'Write to (removed) now'],
    ['Write to <jane@shop.example>, now', 'Write to (removed) now'],
    ['Write to jane @ shop.example now', 'Write to (removed) (removed) (removed) now'],
    ['jane＠shop.example', '(removed)'],
    ['jane%2540shop.example', '(removed)'],
    ['@', '(removed)'],
  ])('holds no address: %j', (shown, kept) => expect(cleanText(shown)).toBe(kept));

  it('has an end, and tells that more was shown', () => {
    expect(cleanText('x'.repeat(MAX_TEXT))).toBe('x'.repeat(MAX_TEXT));
    expect(cleanText('x'.repeat(MAX_TEXT + 1))).toBe(`${'x'.repeat(MAX_TEXT - 1)}…`);
    expect(cleanText('😀'.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_TEXT);
    expect(cleanText('@ '.repeat(1_000_000)).length).toBeLessThanOrEqual(MAX_TEXT);
  });

  it('stays as it is once it is clean, whatever was shown', () => {
    const shown = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('@', ' ', '%40', '\ud800', 'x'.repeat(999))),
    );
    fc.assert(
      fc.property(shown, (pieces) => {
        const text = cleanText(pieces.join(''));
        expect(text).not.toMatch(/[@＠﹫]/);
        expect(text === '' || isCleanText(text)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });
});
