import type { Vector } from '../vector.ts';

/** Keys and databases of the vendor in the site's own storage. */
export const STORAGE: readonly Vector[] = [
  {
    id: 'set-item',
    via: 'storage',
    what: '`localStorage.setItem`',
    run: ({ name }) => localStorage.setItem(name, '1'),
  },
  {
    id: 'set-item-prototype',
    via: 'storage',
    what: '`Storage.prototype.setItem.call`',
    run: ({ name }) => Storage.prototype.setItem.call(localStorage, name, '1'),
  },
  {
    id: 'storage-property',
    via: 'storage',
    what: '`localStorage[key] =`',
    run: ({ name }) => {
      localStorage[name] = '1';
    },
  },
  {
    id: 'storage-reflect',
    via: 'storage',
    what: '`Reflect.set(localStorage)`',
    run: ({ name }) => {
      Reflect.set(localStorage, name, '1');
    },
  },
  {
    id: 'storage-define',
    via: 'storage',
    what: '`Object.defineProperty(localStorage)`',
    run: ({ name }) => {
      Object.defineProperty(localStorage, name, { value: '1', configurable: true, enumerable: true, writable: true });
    },
  },
  {
    id: 'session-item',
    via: 'storage',
    what: '`sessionStorage.setItem`',
    run: ({ name }) => sessionStorage.setItem(name, '1'),
  },
  {
    id: 'session-property',
    via: 'storage',
    what: '`sessionStorage[key] =`',
    run: ({ name }) => {
      sessionStorage[name] = '1';
    },
  },
  {
    id: 'storage-realm',
    via: 'storage',
    what: '`localStorage` of an empty frame',
    run: ({ name, frame }) => frame().contentWindow.localStorage.setItem(name, '1'),
  },
  {
    id: 'storage-realm-property',
    via: 'storage',
    what: 'a key of an empty frame’s `localStorage`',
    run: ({ name, frame }) => {
      frame().contentWindow.localStorage[name] = '1';
    },
  },
  {
    id: 'storage-realm-method',
    via: 'storage',
    what: 'a frame’s `setItem`, called on the page’s',
    run: ({ name, frame }) => frame().contentWindow.Storage.prototype.setItem.call(localStorage, name, '1'),
  },
  {
    id: 'database',
    via: 'storage',
    what: '`indexedDB.open`',
    run: ({ name }) =>
      new Promise((resolve) => {
        indexedDB.open(name).onsuccess = resolve;
      }),
  },
  {
    id: 'database-realm',
    via: 'storage',
    what: '`indexedDB` of an empty frame',
    run: ({ name, frame }) =>
      new Promise((resolve) => {
        frame().contentWindow.indexedDB.open(name).onsuccess = resolve;
      }),
  },
];
