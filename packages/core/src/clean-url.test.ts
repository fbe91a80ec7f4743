import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanUrl, isCleanUrl } from './clean-url.ts';

describe('an auditor finds in stored URLs', () => {
  it.each([
    ['https://example.com/', 'https://example.com/'],
    ['https://example.com', 'https://example.com'],
    ['HTTPS://Example.COM:8443/Path/To', 'https://example.com:8443/Path/To'],
    ['http://[::1]:8080/x', 'http://[::1]:8080/x'],
    ['  https://example.com/a  ', 'https://example.com/a'],
    ['https://münchen.example/straße', 'https://münchen.example/straße'],
    ['https://example.com/%F0%9F%8D%AA', 'https://example.com/%F0%9F%8D%AA'],
  ])('origin and path: %s', (url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it.each([
    ['query', 'https://example.com/a?mail=me@example.com#x', 'https://example.com/a'],
    ['query without a path', 'https://example.com?id=7', 'https://example.com'],
    ['fragment', 'https://example.com/a#access_token=7?x', 'https://example.com/a'],
    ['user and password', 'https://me:secret@example.com/a', 'https://example.com/a'],
    ['user with an at sign', 'https://me@work:secret@example.com/a', 'https://example.com/a'],
    ['user before a backslash', 'https://example.com\\@evil.example/a', 'https://example.com/(removed)/a'],
    ['e-mail address', 'https://example.com/u/me@example.com/edit', 'https://example.com/u/(removed)/edit'],
    ['escaped e-mail address', 'https://example.com/u/me%40example.com', 'https://example.com/u/(removed)'],
    ['address escaped twice', 'https://example.com/u/me%2540example.com', 'https://example.com/u/(removed)'],
    ['address escaped thrice', 'https://example.com/u/me%252540example.com', 'https://example.com/u/(removed)'],
    [
      'address with a full-width at sign',
      'https://example.com/u/me\uff20example.com',
      'https://example.com/u/(removed)',
    ],
    ['the same, escaped', 'https://example.com/u/me%EF%BC%A0example.com/x', 'https://example.com/u/(removed)/x'],
    ['the same, escaped twice', 'https://example.com/me%25ef%25bc%25a0x', 'https://example.com/(removed)'],
    ['address with a small at sign', 'https://example.com/me%EF%B9%ABx', 'https://example.com/(removed)'],
    ['address in the old manner', 'https://example.com/me%u0040example.com', 'https://example.com/(removed)'],
    ['address of a host in punycode', 'https://example.com/me@xn--mnchen-3ya.example', 'https://example.com/(removed)'],
    ['address with words around it', 'https://example.com/mail to me@example.com/x', 'https://example.com/(removed)/x'],
    ['address cut by a line break', 'https://example.com/me@\nexample.com', 'https://example.com/(removed)'],
    ['user name', 'https://example.com/@me/posts', 'https://example.com/(removed)/posts'],
    ['session id', 'https://example.com/shop;jsessionid=8A7F', 'https://example.com/shop'],
    ['session id in the middle', 'https://example.com/a;v=1;s=8A7F/b;x', 'https://example.com/a/b'],
    ['address among parameters', 'https://example.com/a;to=me@example.com/b', 'https://example.com/a/b'],
    ['query behind a line break', 'https://example.com/a\n?id=7', 'https://example.com/a'],
  ])('no %s', (_what, url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it.each([
    ['line break in the scheme', 'ht\ntps://example.com/a', 'https://example.com/a'],
    ['line break in the host', 'https://exam\r\nple.com/a', 'https://example.com/a'],
    ['forged second line', 'https://example.com/a\nhttps://evil.example', 'https://example.com/ahttps://evil.example'],
    ['tab, space and zero byte', 'https://example.com/a\tb c\0d', 'https://example.com/abcd'],
    ['separator of lines in Unicode', 'https://example.com/a\u2028b', 'https://example.com/ab'],
  ])('no %s', (_what, url, clean) => {
    expect(cleanUrl(url)).toBe(clean);
  });

  it.each([
    '',
    ' ',
    'example.com/a',
    '/a',
    '//example.com/a',
    'https://',
    'https:///a',
    'https://?x',
    'https://me@',
    'https://me@/a',
    'https:\\\\example.com',
    'https:/example.com',
    'https://me%40example.com/',
    'https://me\uff20example.com/',
    'ftp://example.com/a',
    'file:///tmp/a.html',
    'data:text/html,me@example.com',
    'blob:https://example.com/7',
    'javascript:alert("https://example.com")',
    'mailto:me@example.com',
    'about:blank',
    'xhttps://example.com',
    'a https://example.com',
  ])('nothing of %j', (url) => {
    expect(cleanUrl(url)).toBe('');
  });

  it('a thousand characters of a path of megabytes, and no host that no host can be', () => {
    const long = 'a'.repeat(5_000_000);
    expect(cleanUrl(`https://example.com/${long}`)).toBe(`https://example.com/${'a'.repeat(1023)}`);
    expect(cleanUrl(`https://example.com/${long}@b`)).toBe('https://example.com/(removed)');
    expect(cleanUrl(`https://${long}.example/`)).toBe('');
    expect(cleanUrl(`https://${long}@example.com/`)).toBe('https://example.com/');
    expect(cleanUrl(`https://${'a@'.repeat(1_000_000)}`)).toBe('');
    expect(cleanUrl(`https://example.com/${'/%25'.repeat(1_000_000)}`)).toHaveLength(19 + 1024);
  });

  it('never a query, a fragment, an address or white space, and the same when cleaned twice', () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        ...'/\\?#@:;%. \n\t',
        '%40',
        '%2540',
        '%u0040',
        '%EF',
        '%BC',
        '%A0',
        '\uff20',
        '%25',
        'me',
        '//',
        'example.com',
        '(removed)',
        'İ',
        'Σ',
      ),
    );
    const start = fc.constantFrom('https://', 'http://', 'HTTPS://a', 'https://example.com/', 'https:', '');
    const url = fc.tuple(start, fc.array(part, { maxLength: 12 })).map(([head, parts]) => head + parts.join(''));
    fc.assert(
      fc.property(url, (dirty) => {
        const clean = cleanUrl(dirty);
        expect(clean).not.toMatch(/[?#@\uff20\s\\]|%(25)*(40|u0040)|%EF%BC%A0/i);
        expect(clean).toMatch(/^(https?:\/\/.*)?$/);
        expect(clean.replace(/^https?:\/\/[^/]*/, '')).not.toContain(';');
        expect(cleanUrl(clean)).toBe(clean);
      }),
      { numRuns: 10_000 },
    );
  });

  it('the origin that a browser would go to', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), fc.webAuthority(), (url, user) => {
        const { origin } = new URL(url);
        const dirty = url.replace('://', `://${encodeURIComponent(user)}@`);
        expect(new URL(cleanUrl(dirty)).origin).toBe(origin);
      }),
    );
  });

  it.each(['https://example.com/a', 'https://example.com', '/privacy', '/'])('nothing to clean in %s', (url) => {
    expect(isCleanUrl(url)).toBe(true);
  });

  it.each([
    '',
    '/privacy?id=7',
    '/#me',
    '/me@example.com',
    '//evil.example/a',
    '/\\evil.example',
    'https://a:b@c.example/',
    'a',
  ])('something to clean in %j', (url) => expect(isCleanUrl(url)).toBe(false));
});
