/** Ways in which a page reaches a host while it runs, by the path that the host sees. */
export const WAYS = [
  'beacon',
  'blank-frame',
  'blob-worker',
  'css',
  'css-background',
  'css-import',
  'embed',
  'event-source',
  'fetch',
  'font',
  'frame',
  'image',
  'import',
  'import-scripts',
  'object',
  'ping',
  'poster',
  'preload',
  'script',
  'socket',
  'srcdoc',
  'svg-image',
  'video',
  'xhr',
] as const;

/** Ways that stand in the HTML itself, where the browser requests them before any script can act. */
export const STATIC_WAYS = ['html-frame', 'html-image', 'html-script', 'html-style'] as const;

/** Markup that reaches `host` by each of {@link STATIC_WAYS}. */
export function markup(host: string): string {
  return `<script src="https://${host}/html-script" async></script><link rel="stylesheet" href="https://${host}/html-style">
<img src="https://${host}/html-image" alt=""><iframe src="https://${host}/html-frame" title="A"></iframe>`;
}

/** A script that tries each of {@link WAYS} on `host`. */
export function attempts(host: string): string {
  return `<script>{
    const at = (path) => 'https://${host}/' + path;
    const attempt = (act) => { try { Promise.resolve(act()).catch(() => {}); } catch {} };
    const add = (name, properties) => document.body.appendChild(Object.assign(document.createElement(name), properties));
    const run = (code) => new Worker(URL.createObjectURL(new Blob([code])));
    attempt(() => navigator.sendBeacon(at('beacon'), 'x'));
    attempt(() => add('iframe', {}).contentWindow.fetch(at('blank-frame')));
    attempt(() => run('fetch("' + at('blob-worker') + '").catch(() => {})'));
    attempt(() => run('try { importScripts("' + at('import-scripts') + '") } catch {}'));
    attempt(() => add('link', { rel: 'stylesheet', href: at('css') }));
    attempt(() => add('div', { style: 'width:9px;height:9px;background:url(' + at('css-background') + ')' }));
    attempt(() => add('style', { textContent: '@import url(' + at('css-import') + ')' }));
    attempt(() => add('embed', { src: at('embed') }));
    attempt(() => new EventSource(at('event-source')));
    attempt(() => fetch(at('fetch')));
    attempt(() => new FontFace('x', 'url(' + at('font') + ')').load());
    attempt(() => add('iframe', { src: at('frame') }));
    attempt(() => { new Image().src = at('image'); });
    attempt(() => import(at('import')));
    attempt(() => add('object', { data: at('object') }));
    attempt(() => add('a', { href: '#', ping: at('ping'), onclick: null }).click());
    attempt(() => add('video', { poster: at('poster'), src: at('video') }));
    attempt(() => add('link', { rel: 'preload', as: 'script', href: at('preload') }));
    attempt(() => add('script', { src: at('script') }));
    attempt(() => new WebSocket('wss://${host}/socket'));
    attempt(() => add('iframe', { srcdoc: '<img src="' + at('srcdoc') + '">' }));
    attempt(() => add('div', { innerHTML: '<svg><image href="' + at('svg-image') + '"/></svg>' }));
    attempt(() => { const xhr = new XMLHttpRequest(); xhr.open('GET', at('xhr')); xhr.send(); });
  }</script>`;
}
