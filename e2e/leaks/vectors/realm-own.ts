import type { Vector } from '../vector.ts';

/** Realms of the site's own pages in frames: each document that loads brings built-ins of its own. */
export const REALM_OWN: readonly Vector[] = [
  {
    id: 'realm-object',
    via: 'request',
    what: 'a page of the site in an `<object>`',
    run: async ({ url, own, stage }) => {
      const object = document.createElement('object');
      object.type = 'text/html';
      object.data = own('empty');
      await new Promise((resolve) => {
        object.onload = resolve;
        stage(object);
      });
      (object.contentWindow as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-own',
    via: 'request',
    what: 'a page of the site in an `<iframe>`, as it has loaded',
    run: async ({ url, own, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = own('empty');
      await new Promise((resolve) => {
        frame.addEventListener('load', resolve, true);
        stage(frame);
      });
      (frame.contentWindow as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-own-early',
    via: 'request',
    what: 'a page of the site in an `<iframe>`, before it has loaded',
    run: async ({ url, own, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = own('empty');
      stage(frame);
      const first = frame.contentDocument;
      while (frame.contentDocument === first || !frame.contentDocument)
        await new Promise((resolve) => setTimeout(resolve));
      (frame.contentWindow as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
];
