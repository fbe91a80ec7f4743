import type { Vector } from '../vector.ts';

/** Requests and connections that a script opens. */
export const NETWORK: readonly Vector[] = [
  {
    id: 'fetch',
    via: 'request',
    what: '`fetch(text)`',
    run: ({ url }) => {
      fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'fetch-url',
    via: 'request',
    what: '`fetch(URL)`',
    run: ({ url }) => {
      fetch(new URL(url('json'))).catch(() => {});
    },
  },
  {
    id: 'fetch-request',
    via: 'request',
    what: '`fetch(Request)`',
    run: ({ url }) => {
      fetch(new Request(url('json'), { method: 'POST', body: 'x' })).catch(() => {});
    },
  },
  {
    id: 'fetch-keepalive',
    via: 'request',
    what: '`fetch` with `keepalive`',
    run: ({ url }) => {
      fetch(url('json'), { method: 'POST', body: 'x', keepalive: true }).catch(() => {});
    },
  },
  {
    id: 'fetch-no-cors',
    via: 'request',
    what: '`fetch` with `no-cors`',
    run: ({ url }) => {
      fetch(url('json'), { mode: 'no-cors', credentials: 'include' }).catch(() => {});
    },
  },
  {
    id: 'fetch-later',
    via: 'beacon',
    what: '`fetchLater`',
    lacks: ['firefox'],
    run: ({ url }) => {
      fetchLater(url('json'), { activateAfter: 0 });
    },
  },
  {
    id: 'cache-add',
    via: 'request',
    what: '`Cache.add`',
    run: async ({ url }) => {
      const cache = await caches.open('own');
      cache.add(url('json')).catch(() => {});
    },
  },
  {
    id: 'xhr',
    via: 'request',
    what: '`XMLHttpRequest`',
    run: ({ url }) => {
      const xhr = new XMLHttpRequest();
      xhr.open('POST', url('json'));
      xhr.send('x');
    },
  },
  {
    id: 'xhr-url',
    via: 'request',
    what: '`XMLHttpRequest` with a `URL`',
    run: ({ url }) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', new URL(url('json')));
      xhr.send();
    },
  },
  {
    id: 'xhr-sync',
    via: 'request',
    what: '`XMLHttpRequest`, synchronous',
    run: ({ url }) => {
      const xhr = new XMLHttpRequest();
      xhr.open('GET', url('json'), false);
      try {
        xhr.send();
      } catch {
        /* As without a network. */
      }
    },
  },
  {
    id: 'beacon',
    via: 'beacon',
    what: '`sendBeacon(text)`',
    run: ({ url }) => {
      navigator.sendBeacon(url('txt'), 'x');
    },
  },
  {
    id: 'beacon-url',
    via: 'beacon',
    what: '`sendBeacon(URL)`',
    run: ({ url }) => {
      navigator.sendBeacon(new URL(url('txt')), new Blob(['x']));
    },
  },
  {
    id: 'web-socket',
    via: 'socket',
    what: '`WebSocket`',
    run: ({ url }) => {
      new WebSocket(url('ws').replace('https', 'wss'));
    },
  },
  {
    id: 'web-socket-url',
    via: 'socket',
    what: '`WebSocket` with a `URL` of `https:`',
    run: ({ url }) => {
      new WebSocket(new URL(url('ws')));
    },
  },
  {
    id: 'event-source',
    via: 'socket',
    what: '`EventSource`',
    run: ({ url }) => {
      new EventSource(url('events'));
    },
  },
  {
    id: 'window-open',
    via: 'window',
    what: '`open()` of a window',
    run: ({ url }) => {
      open(url('html'), '', 'width=9,height=9');
    },
  },
  {
    id: 'rtc',
    via: 'udp',
    what: '`RTCPeerConnection` (a STUN server, by UDP)',
    page: 'apart',
    run: async ({ host, udp }) => {
      const connection = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:${udp}` }] });
      connection.createDataChannel('x');
      await connection.setLocalDescription(await connection.createOffer());
    },
  },
];
