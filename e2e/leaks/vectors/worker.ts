import type { Vector } from '../vector.ts';

/** Workers and worklets: realms without a document. */
export const WORKER: readonly Vector[] = [
  {
    id: 'worker-file',
    via: 'request',
    what: 'a worker’s file of the site that fetches',
    run: ({ url, own }) => {
      new Worker(own(`worker.js?to=${encodeURIComponent(url('json'))}`));
    },
  },
  {
    id: 'worker-file-xhr',
    via: 'request',
    what: 'the same by `XMLHttpRequest`',
    run: ({ url, own }) => {
      new Worker(own(`worker-xhr.js?to=${encodeURIComponent(url('json'))}`));
    },
  },
  {
    id: 'worker-blob',
    via: 'request',
    what: 'a `blob:` worker',
    run: ({ url }) => {
      new Worker(URL.createObjectURL(new Blob([`fetch('${url('json')}').catch(() => {})`])));
    },
  },
  {
    id: 'worker-data',
    via: 'request',
    what: 'a `data:` worker',
    run: ({ url }) => {
      new Worker(`data:text/javascript,fetch('${url('json')}').catch(() => {})`);
    },
  },
  {
    id: 'worker-socket',
    via: 'socket',
    what: '`WebSocket` in a worker',
    run: ({ url }) => {
      new Worker(URL.createObjectURL(new Blob([`new WebSocket('${url('ws').replace('https', 'wss')}')`])));
    },
  },
  {
    id: 'worker-import-scripts',
    via: 'script',
    what: '`importScripts`',
    run: ({ url }) => {
      new Worker(URL.createObjectURL(new Blob([`importScripts('${url()}')`])));
    },
  },
  {
    id: 'worker-import',
    via: 'script',
    what: '`import()` in a worker',
    run: ({ url }) => {
      new Worker(URL.createObjectURL(new Blob([`import('${url()}').catch(() => {})`])));
    },
  },
  {
    id: 'worker-module',
    via: 'script',
    what: '`import` in a module worker',
    run: ({ url }) => {
      new Worker(URL.createObjectURL(new Blob([`import '${url()}'`], { type: 'text/javascript' })), { type: 'module' });
    },
  },
  {
    id: 'worker-module-file',
    via: 'script',
    what: '`import()` in a module worker’s file',
    run: ({ url, own }) => {
      new Worker(own(`worker-import.js?to=${encodeURIComponent(url())}`), { type: 'module' });
    },
  },
  {
    id: 'worker-imports-own',
    via: 'request',
    what: '`importScripts` of a file of the site that fetches',
    run: ({ url, own }) => {
      const file = own(`worker-text.js?to=${encodeURIComponent(url('json'))}`);
      new Worker(URL.createObjectURL(new Blob([`importScripts('${file}')`])));
    },
  },
  {
    id: 'worker-module-own',
    via: 'request',
    what: 'a module worker’s `import` of a file of the site that fetches',
    run: ({ url, own }) => {
      const file = own(`worker-text.js?to=${encodeURIComponent(url('json'))}`);
      new Worker(URL.createObjectURL(new Blob([`import '${file}'`], { type: 'text/javascript' })), { type: 'module' });
    },
  },
  {
    id: 'worker-nested',
    via: 'request',
    what: 'a worker of a worker',
    run: ({ url }) => {
      const inner = URL.createObjectURL(new Blob([`fetch('${url('json')}').catch(() => {})`]));
      new Worker(URL.createObjectURL(new Blob([`new Worker('${inner}')`])));
    },
  },
  {
    id: 'shared-worker-file',
    via: 'request',
    what: 'a shared worker’s file',
    run: ({ url, own }) => {
      new SharedWorker(own(`worker.js?to=${encodeURIComponent(url('json'))}`));
    },
  },
  {
    id: 'shared-worker-blob',
    via: 'request',
    what: 'a `blob:` shared worker',
    run: ({ url }) => {
      new SharedWorker(URL.createObjectURL(new Blob([`fetch('${url('json')}').catch(() => {})`])));
    },
  },
  {
    id: 'audio-worklet',
    via: 'script',
    what: '`audioWorklet.addModule`',
    run: ({ url }) => {
      new OfflineAudioContext(1, 1, 44_100).audioWorklet.addModule(url()).catch(() => {});
    },
  },
  {
    id: 'paint-worklet',
    via: 'script',
    what: '`CSS.paintWorklet.addModule`',
    lacks: ['firefox'],
    run: ({ url }) => {
      (CSS as unknown as { paintWorklet: Worklet }).paintWorklet.addModule(url()).catch(() => {});
    },
  },
];
