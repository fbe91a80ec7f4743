import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeOfUuidv7, UUIDV7, uuidv4, uuidv7 } from './uuid.ts';

const LAST = 2 ** 48 - 1;
const time = fc.oneof(fc.nat({ max: LAST }), fc.constantFrom(0, 1, LAST));
const bytes = fc.uint8Array({ minLength: 16, maxLength: 20 });

function bitsOf(id: string): bigint {
  return BigInt(`0x${id.replaceAll('-', '')}`);
}

describe('a receipt’s id (UUID version 7)', () => {
  it('is the example of RFC 9562, A.6, for its time and its random bits', () => {
    // rand_a is 0xcc3, rand_b 0x18c4dc0c0c07398f, of which the first two bits make way for the variant.
    const random = Uint8Array.from([0xcc, 0x31, 0x8c, 0x4d, 0xc0, 0xc0, 0xc0, 0x73, 0x98, 0xf0]);
    const now = Date.parse('2022-02-22T19:22:22Z');
    expect(uuidv7(now, random)).toBe('017f22e2-79b0-7cc3-98c4-dc0c0c07398f');
    expect(timeOfUuidv7('017f22e2-79b0-7cc3-98c4-dc0c0c07398f')).toBe(now);
  });

  it('has the shape, the version and the variant of the standard, and tells its time', () => {
    fc.assert(
      fc.property(time, bytes, (now, random) => {
        const id = uuidv7(now, random);
        expect(id).toMatch(UUIDV7);
        expect(id).toHaveLength(36);
        expect([(bitsOf(id) >> 76n) & 0xfn, (bitsOf(id) >> 62n) & 3n]).toEqual([7n, 2n]);
        expect(Number(bitsOf(id) >> 80n)).toBe(now);
        expect(timeOfUuidv7(id)).toBe(now);
      }),
    );
  });

  it('sorts by time as text, whatever the random bits', () => {
    fc.assert(
      fc.property(time, time, bytes, bytes, (one, other, random, chance) => {
        fc.pre(one < other);
        expect(uuidv7(one, random) < uuidv7(other, chance)).toBe(true);
      }),
    );
  });

  it('differs with every random bit that it has room for', () => {
    const none = uuidv7(7, new Uint8Array(10));
    const ids = new Set(
      Array.from({ length: 80 }, (_, bit) => {
        const random = new Uint8Array(10);
        random[bit >> 3] = 1 << (bit & 7);
        return uuidv7(7, random);
      }),
    );
    ids.delete(none);
    expect(ids.size).toBe(74);
  });

  it('takes the beginning of time for a clock before it, and whole milliseconds for parts', () => {
    expect(timeOfUuidv7(uuidv7(-5, new Uint8Array(10)))).toBe(0);
    expect(timeOfUuidv7(uuidv7(5.9, new Uint8Array(10)))).toBe(5);
  });
});

describe('a visitor’s pseudonym (UUID version 4)', () => {
  it('has the shape, the version and the variant of the standard, and keeps 122 random bits', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        const id = uuidv4(random);
        expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
        expect(timeOfUuidv7(id)).toBeUndefined();
      }),
    );
    const ids = new Set(
      Array.from({ length: 128 }, (_, bit) => {
        const random = new Uint8Array(16);
        random[bit >> 3] = 1 << (bit & 7);
        return uuidv4(random);
      }),
    );
    ids.delete(uuidv4(new Uint8Array(16)));
    expect(ids.size).toBe(122);
  });
});

describe('what is no UUID of version 7 has no time:', () => {
  const RIGHT = '017f22e2-79b0-7cc3-98c4-dc0c0c07398f';
  it.each([
    '',
    RIGHT.toUpperCase(),
    RIGHT.replaceAll('-', ''),
    RIGHT.replace('-7c', '-4c'),
    RIGHT.replace('-98', '-78'),
    RIGHT.replace('-98', '-c8'),
    `${RIGHT}\n`,
    ` ${RIGHT}`,
    `{${RIGHT}}`,
    `urn:uuid:${RIGHT}`,
    `${RIGHT}0`,
    RIGHT.slice(1),
    RIGHT.replace('0', 'g'),
    RIGHT.replace('0', '٠'),
    '00000000-0000-0000-0000-000000000000',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
    '__proto__',
  ])('%j', (id) => {
    expect(timeOfUuidv7(id)).toBeUndefined();
  });

  it('any text, of megabytes too', () => {
    expect(timeOfUuidv7(RIGHT + '0'.repeat(5_000_000))).toBeUndefined();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        expect(timeOfUuidv7(id)).toBeUndefined();
      }),
    );
  });
});
