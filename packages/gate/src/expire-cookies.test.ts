import { expect, it } from 'vitest';
import { cookieNames, expireCookies } from './expire-cookies.ts';
import { isWithin } from './same-site.ts';

interface Stored {
  readonly name: string;
  readonly domain?: string;
  readonly path: string;
  readonly isSecure?: true;
  readonly isPartitioned?: true;
}

const PAGE = { hostname: 'www.shop.co.uk', pathname: '/blog/2026/post.html' };

/** A browser's jar for {@link PAGE}: only what repeats a cookie's domain, path and partition takes it away. */
function jarOf(stored: readonly Stored[]) {
  let cookies = [...stored];
  const writes: string[] = [];
  return {
    writes,
    reads: 0,
    get() {
      this.reads++;
      return cookies.map(({ name }) => `${name}=1`).join('; ');
    },
    set(text: string) {
      writes.push(text);
      const [pair = '', ...attributes] = text.split(';');
      const named = (name: string) => attributes.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1);
      const has = (flag: string) => attributes.includes(flag);
      const domain = named('domain');
      const isRefused =
        (domain !== undefined && (!isWithin(PAGE.hostname, domain) || ['co.uk', 'uk'].includes(domain))) ||
        (/^__(Host|Secure)-/.test(pair) && !has('secure')) ||
        (pair.startsWith('__Host-') && (domain !== undefined || named('path') !== '/')) ||
        (has('partitioned') && !has('secure'));
      if (isRefused) return;
      cookies = cookies.filter(
        (cookie) =>
          cookie.name !== pair.split('=')[0] ||
          cookie.domain !== domain ||
          cookie.path !== named('path') ||
          Boolean(cookie.isPartitioned) !== has('partitioned'),
      );
    },
  };
}

it.each<[string, Stored]>([
  ['of this host alone', { name: '_ga', path: '/' }],
  ['of this host and those below', { name: '_ga', path: '/', domain: 'www.shop.co.uk' }],
  ['of the whole site', { name: '_ga', path: '/', domain: 'shop.co.uk' }],
  ['of a directory', { name: '_ga', path: '/blog' }],
  ['of a directory with a slash at its end', { name: '_ga', path: '/blog/2026/', domain: 'shop.co.uk' }],
  ['of this page alone', { name: '_ga', path: '/blog/2026/post.html' }],
  ['with a prefix for this host', { name: '__Host-id', path: '/', isSecure: true }],
  ['with a prefix for https', { name: '__Secure-id', path: '/blog', isSecure: true }],
  ['of a partition', { name: '_ga', path: '/', isSecure: true, isPartitioned: true }],
  ['of a partition, with a prefix', { name: '__Host-id', path: '/', isSecure: true, isPartitioned: true }],
])('a cookie %s goes', (_, cookie) => {
  const jar = jarOf([cookie, { name: 'cart', path: '/' }]);
  expect(expireCookies(jar, PAGE, [cookie.name])).toEqual([]);
  expect(jar.get()).toBe('cart=1');
});

it('of two cookies with one name both go', () => {
  const jar = jarOf([
    { name: '_ga', path: '/', domain: 'shop.co.uk' },
    { name: '_ga', path: '/blog' },
  ]);
  expect(expireCookies(jar, PAGE, cookieNames(jar.get()))).toEqual([]);
  expect(jar.get()).toBe('');
});

it('a browser is asked no more than it takes, and not at all for nothing', () => {
  const jar = jarOf([{ name: '_ga', path: '/', domain: 'shop.co.uk' }]);
  expireCookies(jar, PAGE, ['_ga']);
  expect(jar.writes).toEqual([
    '_ga=;max-age=0;path=/',
    '_ga=;max-age=0;path=/;domain=www.shop.co.uk',
    '_ga=;max-age=0;path=/;domain=shop.co.uk',
    '_ga=;max-age=0;path=/;domain=co.uk',
  ]);
  expireCookies(jar, PAGE, []);
  expect([jar.writes.length, jar.reads]).toEqual([4, 1]);
});

it('what stays is named', () => {
  const jar = jarOf([{ name: '_ga', path: '/', domain: 'elsewhere.test' }]);
  expect(expireCookies(jar, PAGE, ['_ga'])).toEqual(['_ga']);
});

it('an address of thousands of slashes keeps the page no longer than one of thirty', () => {
  const jar = jarOf([{ name: '_ga', path: '/elsewhere' }]);
  expireCookies(jar, { hostname: 'localhost', pathname: '/x'.repeat(5000) }, ['_ga']);
  expect(jar.writes.length).toBeLessThan(120);
});

it.each([
  ['', []],
  ['; =; =x; _ga', ['_ga']],
  ['_ga=1; _ga=2; b=c=d', ['_ga', 'b']],
])('cookies without a name or a value break nothing: %j', (cookies, names) => {
  expect(cookieNames(cookies)).toEqual(names);
});
