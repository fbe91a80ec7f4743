import type { Kit, Vector } from '../vector.ts';

/** Fresh realms: each has built-ins of its own, that no patch of the page's has touched. */
export const REALM: readonly Vector[] = [
  {
    id: 'realm-fetch',
    via: 'request',
    what: '`fetch` of an empty frame',
    run: ({ url, frame }) => {
      frame()
        .contentWindow.fetch(url('json'))
        .catch(() => {});
    },
  },
  {
    id: 'realm-image',
    via: 'image',
    what: '`Image` of an empty frame',
    run: ({ url, frame }) => {
      new (frame().contentWindow.Image)().src = url('svg');
    },
  },
  {
    id: 'realm-xhr',
    via: 'request',
    what: '`XMLHttpRequest` of an empty frame',
    run: ({ url, frame }) => {
      const xhr = new (frame().contentWindow.XMLHttpRequest)();
      xhr.open('GET', url('json'));
      xhr.send();
    },
  },
  {
    id: 'realm-beacon',
    via: 'beacon',
    what: '`sendBeacon` of an empty frame',
    run: ({ url, frame }) => {
      frame().contentWindow.navigator.sendBeacon(url('txt'), 'x');
    },
  },
  {
    id: 'realm-socket',
    via: 'socket',
    what: '`WebSocket` of an empty frame',
    run: ({ url, frame }) => {
      new (frame().contentWindow.WebSocket)(url('ws').replace('https', 'wss'));
    },
  },
  {
    id: 'realm-event-source',
    via: 'socket',
    what: '`EventSource` of an empty frame',
    run: ({ url, frame }) => {
      new (frame().contentWindow.EventSource)(url('events'));
    },
  },
  {
    id: 'realm-worker',
    via: 'request',
    what: '`Worker` of an empty frame',
    run: ({ url, frame }) => {
      const { contentWindow } = frame();
      new contentWindow.Worker(URL.createObjectURL(new Blob([`fetch('${url('json')}').catch(() => {})`])));
    },
  },
  {
    id: 'realm-script',
    via: 'script',
    what: 'a script in an empty frame',
    run: ({ url, frame }) => {
      const { document: inner } = frame().contentWindow;
      const script = inner.createElement('script');
      script.src = url();
      inner.body.append(script);
    },
  },
  {
    id: 'realm-script-out',
    via: 'script',
    what: 'a frame’s `appendChild`, called on the page',
    run: ({ url, frame }) => {
      const script = document.createElement('script');
      script.src = url();
      frame().contentWindow.Node.prototype.appendChild.call(document.body, script);
    },
  },
  {
    id: 'realm-setter',
    via: 'image',
    what: 'a frame’s setter of `src`, called on the page’s image',
    run: ({ url, frame }) => {
      Object.getOwnPropertyDescriptor(frame().contentWindow.HTMLImageElement.prototype, 'src')?.set?.call(
        new Image(),
        url('svg'),
      );
    },
  },
  {
    id: 'realm-inner-html',
    via: 'image',
    what: '`innerHTML` in an empty frame',
    run: ({ url, frame }) => {
      frame().contentWindow.document.body.innerHTML = `<img src="${url('svg')}" alt="">`;
    },
  },
  {
    id: 'realm-write',
    via: 'script',
    what: '`document.write` in an empty frame',
    run: ({ url, frame }) => {
      const { document: inner } = frame().contentWindow;
      inner.open();
      inner.write(`<script src="${url()}"></script>`);
      inner.close();
    },
  },
  {
    id: 'realm-write-code',
    via: 'request',
    what: '`document.write` of code in an empty frame',
    run: ({ url, frame }) => {
      const { document: inner } = frame().contentWindow;
      inner.open();
      inner.write(`<script>fetch('${url('json')}').catch(() => {})</script>`);
      inner.close();
    },
  },
  {
    id: 'realm-eval',
    via: 'request',
    what: '`eval` of an empty frame',
    run: ({ url, frame }) => {
      (frame().contentWindow as unknown as { eval(code: string): void }).eval(
        `fetch('${url('json')}').catch(() => {})`,
      );
    },
  },
  {
    id: 'realm-index',
    via: 'request',
    what: 'a frame made by `innerHTML`, taken from `window.frames`',
    run: ({ url, stage }) => {
      const { length } = window;
      stage(document.createElement('p')).innerHTML = '<iframe></iframe>';
      (window[length] as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-shadow',
    via: 'request',
    what: 'an empty frame in a closed shadow root',
    run: ({ url, stage }) => {
      const root = stage(document.createElement('div')).attachShadow({ mode: 'closed' });
      root.innerHTML = '<iframe></iframe>';
      const inner = root.querySelector('iframe') as ReturnType<Kit['frame']>;
      inner.contentWindow.fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-nested',
    via: 'request',
    what: 'an empty frame in an empty frame',
    run: ({ url, frame }) => {
      const { document: inner } = frame().contentWindow;
      const nested = inner.createElement('iframe');
      inner.body.append(nested);
      (nested.contentWindow as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-srcdoc',
    via: 'request',
    what: 'code in a `srcdoc` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script>fetch('${url('json')}').catch(() => {})</script>`;
      stage(frame);
    },
  },
  {
    id: 'realm-srcdoc-pixel',
    via: 'image',
    what: 'a pixel of code in a `srcdoc` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('srcdoc', `<script>new Image().src = '${url('svg')}'</script>`);
      stage(frame);
    },
  },
  {
    id: 'realm-javascript',
    via: 'request',
    what: 'a `javascript:` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = `javascript:void fetch('${url('json')}').catch(() => {})`;
      stage(frame);
    },
  },
  {
    id: 'realm-javascript-markup',
    via: 'script',
    what: 'markup of a `javascript:` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = `javascript:'<script src="${url()}"><\\/script>'`;
      stage(frame);
    },
  },
  {
    id: 'realm-blob',
    via: 'image',
    what: 'a `blob:` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = URL.createObjectURL(new Blob([`<img src="${url('svg')}" alt="">`], { type: 'text/html' }));
      stage(frame);
    },
  },
  {
    id: 'realm-data',
    via: 'image',
    what: 'a `data:` frame',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = `data:text/html,<img src="${url('svg')}" alt="">`;
      stage(frame);
    },
  },
  {
    id: 'realm-sandbox',
    via: 'image',
    what: 'a `srcdoc` frame of its own origin (`sandbox`)',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', 'allow-scripts');
      frame.srcdoc = `<script>new Image().src = '${url('svg')}'</script>`;
      stage(frame);
    },
  },
  {
    id: 'realm-own-page',
    via: 'request',
    what: 'a page of the site without the script tag, in a frame',
    run: ({ url, own, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = own(`bare?to=${encodeURIComponent(url('json'))}`);
      stage(frame);
    },
  },
  {
    id: 'realm-window',
    via: 'request',
    what: '`fetch` of a fresh window',
    run: ({ url }) => {
      (open('about:blank', '', 'width=9,height=9') as Window & typeof globalThis).fetch(url('json')).catch(() => {});
    },
  },
  {
    id: 'realm-window-script',
    via: 'script',
    what: 'a script in a fresh window',
    run: ({ url }) => {
      const inner = open('about:blank', '', 'width=9,height=9')?.document;
      const script = inner?.createElement('script');
      if (!script) return;
      script.src = url();
      inner?.body.append(script);
    },
  },
];
