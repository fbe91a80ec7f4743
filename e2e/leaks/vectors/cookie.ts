import type { Vector } from '../vector.ts';

/** Cookies of the vendor on the site's own host. */
export const COOKIE: readonly Vector[] = [
  {
    id: 'cookie',
    via: 'cookie',
    what: '`document.cookie`',
    run: ({ name }) => {
      document.cookie = `_${name}=1`;
    },
  },
  {
    id: 'cookie-days',
    via: 'cookie',
    what: '`document.cookie` with a path and an age',
    run: ({ name }) => {
      document.cookie = `_${name}=1; path=/; max-age=34560000; samesite=lax`;
    },
  },
  {
    id: 'cookie-store',
    via: 'cookie',
    what: '`cookieStore.set(name, value)`',
    run: ({ name }) => cookieStore.set(`_${name}`, '1'),
  },
  {
    id: 'cookie-store-object',
    via: 'cookie',
    what: '`cookieStore.set({ … })`',
    run: ({ name }) => cookieStore.set({ name: `_${name}`, value: '1' }),
  },
  {
    id: 'cookie-realm',
    via: 'cookie',
    what: '`document.cookie` of an empty frame',
    run: ({ name, frame }) => {
      frame().contentWindow.document.cookie = `_${name}=1; path=/`;
    },
  },
  {
    id: 'cookie-realm-setter',
    via: 'cookie',
    what: 'a frame’s setter of `cookie`, called on the page',
    run: ({ name, frame }) => {
      Object.getOwnPropertyDescriptor(frame().contentWindow.Document.prototype, 'cookie')?.set?.call(
        document,
        `_${name}=1; path=/`,
      );
    },
  },
  {
    id: 'cookie-realm-store',
    via: 'cookie',
    what: '`cookieStore` of an empty frame',
    run: ({ name, frame }) => frame().contentWindow.cookieStore.set(`_${name}`, '1'),
  },
  {
    id: 'cookie-reflect',
    via: 'cookie',
    what: '`Reflect.set(document, "cookie")`',
    run: ({ name }) => {
      Reflect.set(document, 'cookie', `_${name}=1; path=/`);
    },
  },
];
