const SCRIPT = 'text/javascript; charset=utf-8';
const TO = "new URL(location.href).searchParams.get('to')";

/** The lab's own files, under `/own/`. Those with a parameter `to` reach that address, without knowing whose it is; `{{to}}` is where it stands in the text. */
export const OWN_FILES: Readonly<Record<string, { readonly type: string; readonly body: string }>> = {
  empty: { type: 'text/html', body: '<!doctype html><title>Empty</title>' },
  bare: { type: 'text/html', body: `<!doctype html><title>Bare</title><script>fetch(${TO}).catch(() => {})</script>` },
  'image.svg': { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>' },
  'style.css': { type: 'text/css', body: 'i { color: rgb(4, 5, 6) }' },
  'script.js': { type: SCRIPT, body: "window.own = 'ran'" },
  'module.js': { type: SCRIPT, body: "export const own = 'imported'" },
  'data.json': { type: 'application/json', body: '{}' },
  events: { type: 'text/event-stream', body: 'data: news\n\n' },
  'message.js': { type: SCRIPT, body: "postMessage('from a file')" },
  'shared.js': { type: SCRIPT, body: "onconnect = ({ ports: [port] }) => port.postMessage('shared')" },
  'worker.js': { type: SCRIPT, body: `fetch(${TO}).catch(() => {})` },
  'worker-xhr.js': { type: SCRIPT, body: `const xhr = new XMLHttpRequest(); xhr.open('GET', ${TO}); xhr.send();` },
  'worker-text.js': { type: SCRIPT, body: 'fetch({{to}}).catch(() => {})' },
  'worker-import.js': { type: SCRIPT, body: `import(${TO}).catch(() => {})` },
};
