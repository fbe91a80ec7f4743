import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

it('two pages that show the same write the same text, in whatever order their configuration lists it', () => {
  expect(canonicalJson({ b: [{ d: 1, c: 'é' }], a: null, e: undefined })).toBe('{"a":null,"b":[{"c":"é","d":1}]}');
  expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
  // RFC 8785, 3.2.3: sorted by UTF-16 code units.
  expect(Object.keys(JSON.parse(canonicalJson({ '\u20ac': 1, '\r': 2, '\ud83d\ude00': 3, '\ufb33': 4 })))).toEqual([
    '\r',
    '\u20ac',
    '\ud83d\ude00',
    '\ufb33',
  ]);
});

it('what was written is read as it was, and written again the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnpairedSurrogates: true } as object), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});
