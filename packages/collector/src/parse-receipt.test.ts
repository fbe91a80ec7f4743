import { RECEIPT_SOURCES, type Receipt, uuidv7 } from '@sluice/core';
import { describe, expect, it } from 'vitest';
import { ID_TIME_TOLERANCE, parseReceipt } from './parse-receipt.ts';
import { Problem } from './problem.ts';
import { EXAMPLE_TIME, exampleReceipt } from './store/example-receipt.ts';

const parse = (value: unknown) => parseReceipt(JSON.stringify(value), EXAMPLE_TIME);

function refusal(body: unknown): Problem {
  try {
    parseReceipt(typeof body === 'string' ? body : JSON.stringify(body), EXAMPLE_TIME);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('the receipt was taken');
}

/** A receipt of the first format. */
function old(changes: Partial<Receipt> = {}): unknown {
  const { layer: _, validUntil: __, ...receipt } = exampleReceipt({ id: ID, subject: SUBJECT, ...changes });
  return { ...receipt, schema: 'sluice-receipt/1' };
}

const { id: ID, subject: SUBJECT } = exampleReceipt();
const random = crypto.getRandomValues(new Uint8Array(10));

describe('a receipt', () => {
  it('is taken as the page made it', () => {
    const receipt = exampleReceipt();
    expect(parse(receipt)).toEqual(receipt);
  });

  it('may leave out the region and know neither page nor policy', () => {
    const { region: _, ...receipt } = exampleReceipt({ page: '', policy: { url: '', revision: 1 } });
    expect(parse(receipt)).toEqual(receipt);
  });

  it('may name every category and 500 vendors', () => {
    const vendors = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`v-${index}`, true]));
    const categories = { necessary: true, functional: true, analytics: true, ads: true, social: true, support: true };
    expect(parse(exampleReceipt({ event: 'given', vendors, categories })).vendors).toEqual(vendors);
  });

  it.each(RECEIPT_SOURCES)('may come from %s', (source) => {
    const isSignal = source === 'gpc' || source === 'dnt';
    const signals = { dnt: true, gpc: true };
    const said = isSignal ? exampleReceipt({ source, signals, event: 'signal' }) : exampleReceipt({ source });
    expect(parse(said).source).toBe(source);
  });

  it('may be of the first format, as outboxes of pages hold it that were loaded long ago', () => {
    expect(parse(old())).toEqual(old());
    expect(parse(old({ source: 'page', event: 'partial' })).source).toBe('page');
  });

  it('names a renewal where the page says that the same stood before, and an expiry where nothing counts as given', () => {
    expect(parse(exampleReceipt({ event: 'renewed' })).event).toBe('renewed');
    const no = { categories: { ads: false }, vendors: {} };
    const open = { categories: ['analytics'], vendors: ['meta-pixel'] } as const;
    expect(parse(exampleReceipt({ ...no, event: 'expired', source: 'api', unanswered: open })).event).toBe('expired');
  });

  it('tells silence from a no', () => {
    const unanswered = { categories: ['support'], vendors: ['tawk'] } as const;
    expect(parse(exampleReceipt({ unanswered })).unanswered).toEqual(unanswered);
  });

  it('may hold names and quotes inside of texts that look like members', () => {
    const body = JSON.stringify(exampleReceipt()).replace('"de"', ' \n "de"').replaceAll(':', ' : ');
    const spaced = body.replace('https : //', 'https://').replaceAll(/(\d) : (\d)/g, '$1:$2');
    expect(parseReceipt(spaced, EXAMPLE_TIME).language).toBe('de');
  });
});

describe('a receipt is refused with the place and the expectation', () => {
  const wrong: readonly [path: string, changes: Readonly<Record<string, unknown>>][] = [
    ['schema', { schema: 'sluice-receipt/3' }],
    ['schema', { schema: ['sluice-receipt/2'] }],
    ['id', { id: 'x' }],
    ['id', { id: exampleReceipt().id.toUpperCase() }],
    ['id', { id: 7 }],
    ['site', { site: "shop'; DROP TABLE receipt; --" }],
    ['site', { site: '' }],
    ['subject', { subject: 'visitor@example.com' }],
    ['subject', { subject: exampleReceipt().id }],
    ['at', { at: '2026-03-09' }],
    ['at', { at: '2026-03-09T08:30:00+01:00' }],
    ['at', { at: '2026-02-31T08:30:00Z' }],
    ['at', { at: '2026-03-09T25:00:00Z' }],
    ['event', { event: 'accepted' }],
    ['source', { source: ['banner'] }],
    ['source', { source: 'visitor' }],
    ['regime', { regime: 'none' }],
    ['region', { region: 'Germany' }],
    ['region', { region: null }],
    ['language', { language: '<script>' }],
    ['categories', { categories: [] }],
    ['categories', { categories: null }],
    ['categories.marketing', { categories: { marketing: true } }],
    ['categories.analytics', { categories: { analytics: 'yes' } }],
    ['vendors', { vendors: [] }],
    ['vendors', { vendors: 'google-analytics' }],
    ['vendors', { vendors: { 'Google Analytics': true } }],
    ['vendors', { vendors: { constructor: true } }],
    ['vendors', { vendors: Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`v${index}`, true])) }],
    ['vendors.meta-pixel', { vendors: { 'meta-pixel': { toString: 1 } } }],
    ['signals.gpc', { signals: { dnt: null, gpc: 1 } }],
    ['signals.ip', { signals: { dnt: null, gpc: null, ip: '192.0.2.7' } }],
    ['fingerprint', { fingerprint: 'F'.repeat(14) }],
    ['policy.url', { policy: { url: 'javascript:alert(1)', revision: 1 } }],
    ['policy.url', { policy: { url: `/${'a'.repeat(2000)}`, revision: 1 } }],
    ['policy.url', { policy: { url: '/privacy?visitor=7', revision: 1 } }],
    ['policy.url', { policy: { url: 'https://me@shop.example/privacy', revision: 1 } }],
    ['policy.url', { policy: { url: '//evil.example/privacy', revision: 1 } }],
    ['policy.revision', { policy: { url: '', revision: 1.5 } }],
    ['page', { page: 'https://shop.example/cart?email=visitor@example.com' }],
    ['page', { page: 'https://shop.example/#token' }],
    ['page', { page: 'https://user:secret@shop.example/' }],
    ['page', { page: 'https://shop.example/visitor@example.com' }],
    ['page', { page: 'data:text/html,x' }],
    ['page', { page: `https://shop.example/${'a'.repeat(2000)}` }],
    ['notice', { notice: 'F'.repeat(64) }],
    ['notice', { notice: '../../dashboard' }],
    ['layer', { layer: 'third' }],
    ['layer', { layer: 'first' }],
    ['layout', { layout: 'bar' }],
    ['layout', { layout: 'bottom', layer: 'first', source: 'banner' }],
    ['validUntil', { validUntil: 180 }],
    ['unanswered.categories', { unanswered: [] }],
    ['unanswered', { unanswered: { categories: [], vendors: [] } }],
    ['unanswered.categories', { unanswered: { categories: ['ads'], vendors: [] } }],
    ['unanswered.categories', { unanswered: { categories: ['support', 'support'], vendors: [] } }],
    ['unanswered.vendors', { unanswered: { categories: [], vendors: ['meta-pixel'] } }],
    ['unanswered.vendors.0', { unanswered: { categories: [], vendors: ['__proto__'] } }],
    ['unanswered.vendors.0', { unanswered: { categories: [], vendors: ['constructor'] } }],
    ['source', { event: 'signal', source: 'preferences' }],
    ['event', { source: 'gpc', signals: { dnt: null, gpc: true }, layer: 'none' }],
    ['signals.dnt', { event: 'signal', source: 'dnt', layer: 'none' }],
    ['source', { event: 'expired', categories: {}, vendors: {} }],
    ['event', { event: 'expired', source: 'api', layer: 'none' }],
    ['event', { event: 'renewed', categories: { ads: false }, vendors: {} }],
    ['sdk', { sdk: 'Mozilla/5.0 (X11)' }],
    ['userAgent', { userAgent: 'Mozilla/5.0' }],
  ];
  it.each(wrong)('at %s in %j', (path, changes) => {
    const problem = refusal({ ...exampleReceipt(), ...changes });
    expect([problem.status, problem.faults[0]?.path]).toEqual([422, path]);
    expect(problem.faults[0]?.message).toMatch(/^expected .{4,}/);
  });

  it.each(Object.keys(exampleReceipt()).filter((member) => member !== 'region'))('without its %s', (member) => {
    const { [member as keyof Receipt]: _, ...rest } = exampleReceipt();
    expect(refusal(rest).faults).toEqual([{ path: member, message: 'expected this member, it is missing' }]);
  });

  it('whose event contradicts its answers', () => {
    expect(refusal(exampleReceipt({ event: 'given' })).faults[0]).toEqual({
      path: 'event',
      message: 'expected "partial" for these answers',
    });
    const yes = { categories: {}, vendors: { 'x-timeline': true } };
    expect(parse(exampleReceipt({ ...yes, event: 'given' })).event).toBe('given');
    const open = { unanswered: { categories: ['ads'], vendors: [] } } as const;
    expect(parse(exampleReceipt({ ...yes, ...open, event: 'partial' })).event).toBe('partial');
    expect(refusal(exampleReceipt({ ...yes, event: 'partial' })).faults[0]?.path).toBe('event');
    // In the first format nobody has said what else was asked.
    expect(parse(old({ ...yes, event: 'partial' }))).toMatchObject({ event: 'partial' });
    expect(refusal(exampleReceipt({ ...yes, event: 'withdrawn' })).faults[0]?.path).toBe('event');
    const no = { categories: { ads: false }, vendors: {} };
    expect(parse(exampleReceipt({ ...no, event: 'withdrawn' })).event).toBe('withdrawn');
    expect(refusal(exampleReceipt({ ...no, event: 'given' })).faults[0]?.path).toBe('event');
  });

  it('whose id is more than 48 hours away, into the past and into the future', () => {
    for (const sign of [-1, 1]) {
      const made = (milliseconds: number) => ({ id: uuidv7(EXAMPLE_TIME + sign * milliseconds, random) });
      expect(parse(exampleReceipt(made(ID_TIME_TOLERANCE)))).toBeTruthy();
      expect(refusal(exampleReceipt(made(ID_TIME_TOLERANCE + 1))).faults[0]?.path).toBe('id');
    }
  });

  it('with five faults at most, however many there are', () => {
    expect(
      refusal({ schema: 'sluice-receipt/2', id: 2, site: 3, subject: 4, at: 5, event: 6, source: 7 }).faults,
    ).toHaveLength(5);
  });

  it('without repeating a long name or a value from the body', () => {
    const problem = refusal({ ...exampleReceipt(), ['visitor@example.com'.repeat(1000)]: 1, at: 'secret-value' });
    const answer = JSON.stringify(problem);
    expect(answer.length).toBeLessThan(1000);
    expect(answer).not.toContain('secret-value');
  });
});

describe('a body that is no receipt', () => {
  it.each(['', ' ', '{', 'null,', 'NaN', "{'a':1}", '\uFEFF{}', '{"a":1}{"b":2}', '[1,]', '\0'])(
    'is no JSON: %j',
    (body) => expect(refusal(body)).toMatchObject({ status: 400, code: 'bad_json' }),
  );

  it.each(['null', '1', '"text"', 'true', '[]', '{}', '[[[[]]]]', '[{}]', '{"__proto__":{"id":"x"}}'])(
    'is JSON of another shape: %s',
    (body) => expect(refusal(body)).toMatchObject({ status: 422, code: 'invalid_receipt' }),
  );

  it('is nested without end', () => {
    expect(refusal('['.repeat(30_000)).status).toBe(400);
    expect(refusal('['.repeat(30_000) + ']'.repeat(30_000)).status).toBe(422);
    const nested = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`;
    expect(refusal(JSON.stringify(exampleReceipt()).replace('{"analytics":true,"ads":false}', nested)).status).toBe(
      422,
    );
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])(
    'reaches for the prototype by %s',
    (name) => {
      const json = JSON.stringify(exampleReceipt());
      expect(refusal(json.replace('{', `{"${name}":{"site":"x"},`)).status).toBe(422);
      expect(refusal(json.replace('"vendors":{', `"vendors":{"${name}":true,`)).status).toBe(422);
      expect(refusal(json.replace('"categories":{', `"categories":{"${name}":true,`)).status).toBe(422);
      expect(refusal(json.replace('"signals":{', `"signals":{"${name}":true,`)).status).toBe(422);
    },
  );

  it('hides something behind a member of the same name', () => {
    const json = JSON.stringify(exampleReceipt());
    const hidden = [
      json.replace('"page":', '"page":"https://shop.example/?email=visitor@example.com","page":'),
      json.replace('"page":', '"p\\u0061ge":"x","page":'),
      json.replace('"ads":false', '"ads":true,"ads":false'),
      json.replace('"dnt":null', '"dnt" \n : true, "dnt":null'),
    ];
    for (const body of hidden) expect(refusal(body)).toMatchObject({ status: 400, code: 'repeated_member' });
  });
});

describe('a permission that was given in a form of the site’s own', () => {
  const text = 'Send me the newsletter.';
  const { validUntil: _, ...rest } = exampleReceipt();
  const given = { ...rest, event: 'given', source: 'form', layer: 'none', categories: {}, vendors: {} } as const;
  const withdrawn = { ...given, event: 'withdrawn' } as const;
  const of = given.id;
  const parse = (receipt: object) => parseReceipt(JSON.stringify(receipt), EXAMPLE_TIME);

  it('is taken with its text, and its withdrawal with what gave it or without', () => {
    expect(parse({ ...given, permission: { id: 'news', text } })).toMatchObject({ permission: { id: 'news', text } });
    expect(parse({ ...withdrawn, permission: { id: 'news', of } })).toMatchObject({ permission: { id: 'news', of } });
    expect(parse({ ...withdrawn, permission: { id: 'news' } })).toMatchObject({ event: 'withdrawn' });
  });

  const ok = { id: 'news', text };
  it.each([
    ['permission.text', { ...given, permission: { id: 'news' } }],
    ['permission.text', { ...given, permission: { id: 'news', text: '' } }],
    ['permission.text', { ...given, permission: { id: 'news', text: 'x'.repeat(2001) } }],
    ['permission.text', { ...given, permission: { id: 'news', text: 'two  spaces' } }],
    ['permission.text', { ...given, permission: { id: 'news', text: 'For jane@shop.example' } }],
    ['permission.text', { ...withdrawn, permission: { id: 'news', of, text } }],
    ['permission.of', { ...given, permission: { ...ok, of } }],
    ['permission.of', { ...withdrawn, permission: { id: 'news', of: 'jane' } }],
    ['permission.id', { ...given, permission: { id: 'constructor', text } }],
    ['permission.id', { ...given, permission: { id: '__proto__', text } }],
    ['permission.id', { ...given, permission: { text } }],
    ['permission.email', { ...given, permission: { ...ok, email: 'x' } }],
    ['permission.id', { ...given, permission: [] }],
    ['source', { ...given, source: 'banner', permission: ok }],
    ['event', { ...given, event: 'renewed', permission: ok }],
    ['layer', { ...given, layer: 'first', permission: ok }],
    ['categories', { ...given, categories: { ads: true }, permission: ok }],
    ['vendors', { ...given, vendors: { tawk: true }, permission: ok }],
    ['validUntil', { ...given, validUntil: '2027-01-01T00:00:00.000Z', permission: ok }],
    ['notice', { ...given, notice: 'a'.repeat(64), permission: ok }],
    ['layout', { ...given, layout: 'bar', permission: ok }],
  ])('is refused by what is wrong at %s', (path, receipt) => {
    expect(refusal(receipt).faults).toContainEqual({ path, message: expect.stringMatching(/^expected/) });
  });
});
