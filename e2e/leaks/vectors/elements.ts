import type { Vector } from '../vector.ts';

/** Scripts, frames, links and forms, made by a script and put into the page. */
export const ELEMENTS: readonly Vector[] = [
  {
    id: 'make-script',
    via: 'script',
    what: '`createElement("script")`, `append`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.src = url();
      stage(script);
    },
  },
  {
    id: 'make-module',
    via: 'script',
    what: 'the same, `type=module`',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = url();
      stage(script);
    },
  },
  {
    id: 'make-module-text',
    via: 'script',
    what: 'a made inline module that imports',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.textContent = `import '${url()}';`;
      stage(script);
    },
  },
  {
    id: 'make-script-text',
    via: 'image',
    what: 'a made inline script that sends a pixel',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.text = `new Image().src = '${url('svg')}'`;
      stage(script);
    },
  },
  {
    id: 'make-script-import',
    via: 'script',
    what: 'a made inline script that imports pieces',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      const pieces = [url().slice(0, 7), url().slice(7)];
      script.text = `import(${JSON.stringify(pieces)}.join('')).catch(() => {})`;
      stage(script);
    },
  },
  {
    id: 'make-script-data',
    via: 'script',
    what: 'a `data:` script that imports',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.src = `data:text/javascript,import('${url()}').catch(() => {})`;
      stage(script);
    },
  },
  {
    id: 'make-script-blob',
    via: 'script',
    what: 'a `blob:` module that imports',
    run: ({ url, stage }) => {
      const script = document.createElement('script');
      script.type = 'module';
      script.src = URL.createObjectURL(new Blob([`import '${url()}';`], { type: 'text/javascript' }));
      stage(script);
    },
  },
  {
    id: 'make-script-svg',
    via: 'script',
    what: '`createElementNS`: a script in SVG',
    run: ({ url, stage }) => {
      const script = document.createElementNS('http://www.w3.org/2000/svg', 'script');
      script.setAttribute('href', url());
      stage(script);
    },
  },
  {
    id: 'make-script-xhtml',
    via: 'script',
    what: '`createElementNS`: a script in XHTML',
    run: ({ url, stage }) => {
      const script = document.createElementNS('http://www.w3.org/1999/xhtml', 'script') as HTMLScriptElement;
      script.src = url();
      stage(script);
    },
  },
  {
    id: 'import',
    via: 'script',
    what: '`import()` in a file of the site',
    run: ({ url }) => {
      import(url()).catch(() => {});
    },
  },
  {
    id: 'import-function',
    via: 'script',
    what: '`import()` in `new Function`',
    run: ({ url }) => {
      new Function('url', 'import(url).catch(() => {})')(url());
    },
  },
  {
    id: 'import-async-function',
    via: 'script',
    what: '`import()` in a made async function',
    run: ({ url }) => {
      const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor;
      new AsyncFunction('url', 'await import(url)')(url()).catch(() => {});
    },
  },
  {
    id: 'import-generator',
    via: 'script',
    what: '`import()` in a made generator',
    run: ({ url }) => {
      const GeneratorFunction = Object.getPrototypeOf(function* () {}).constructor;
      new GeneratorFunction('url', 'yield import(url).catch(() => {})')(url()).next();
    },
  },
  {
    id: 'import-eval',
    via: 'script',
    what: '`import()` in `eval`',
    run: ({ url }) => {
      const address = url();
      // biome-ignore lint/security/noGlobalEval: what pages do is what is measured
      eval(`import(${JSON.stringify(address)}).catch(() => {})`);
    },
  },
  {
    id: 'make-frame',
    via: 'frame',
    what: 'a made `<iframe>`',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.src = url('html');
      stage(frame);
    },
  },
  {
    id: 'make-frame-late',
    via: 'frame',
    what: 'an `<iframe>` that gets its address in its place',
    run: ({ url, stage }) => {
      const frame = stage(document.createElement('iframe'));
      frame.src = url('html');
    },
  },
  {
    id: 'make-frame-srcdoc',
    via: 'script',
    what: '`iframe.srcdoc` with a script in it',
    run: ({ url, stage }) => {
      const frame = document.createElement('iframe');
      frame.srcdoc = `<script src="${url()}"></script>`;
      stage(frame);
    },
  },
  {
    id: 'frame-location',
    via: 'frame',
    what: '`contentWindow.location` of a frame',
    run: ({ url, frame }) => {
      frame().contentWindow.location.href = url('html');
    },
  },
  {
    id: 'frame-location-replace',
    via: 'frame',
    what: '`contentWindow.location.replace()`',
    run: ({ url, frame }) => {
      frame().contentWindow.location.replace(url('html'));
    },
  },
  {
    id: 'frame-open',
    via: 'frame',
    what: '`open()` into a frame',
    run: ({ url, frame }) => {
      const target = frame();
      target.name = 'v-frame-open';
      target.contentWindow.name = 'v-frame-open';
      open(url('html'), 'v-frame-open');
    },
  },
  {
    id: 'link-click',
    via: 'frame',
    what: 'a link to a frame, clicked by a script',
    run: ({ url, frame, stage }) => {
      frame().contentWindow.name = 'v-link-click';
      const link = document.createElement('a');
      link.href = url('html');
      link.target = 'v-link-click';
      stage(link).click();
    },
  },
  {
    id: 'make-form',
    via: 'frame',
    what: 'a made form, `requestSubmit()` into a frame',
    run: ({ url, frame, stage }) => {
      frame().contentWindow.name = 'v-make-form';
      const form = document.createElement('form');
      form.method = 'post';
      form.action = url('html');
      form.target = 'v-make-form';
      stage(form).requestSubmit();
    },
  },
  {
    id: 'make-ping',
    via: 'beacon',
    what: 'a made link with `ping`, clicked by a script',
    lacks: ['firefox'],
    run: ({ url, stage }) => {
      const link = document.createElement('a');
      link.href = '#x';
      link.ping = url('txt');
      stage(link).click();
    },
  },
  {
    id: 'make-object',
    via: 'frame',
    what: 'a made `<object>`',
    run: ({ url, stage }) => {
      const object = document.createElement('object');
      object.type = 'text/html';
      object.data = url('html');
      stage(object);
    },
  },
  {
    id: 'make-embed',
    via: 'frame',
    what: 'a made `<embed>`',
    run: ({ url, stage }) => {
      const embed = document.createElement('embed');
      embed.type = 'text/html';
      embed.src = url('html');
      stage(embed);
    },
  },
];
