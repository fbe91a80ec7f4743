/** The addresses of what a site needs. */
interface Needed {
  /** The site's own files. */
  readonly own: string;
  /** A host that the site allows by its configuration. */
  readonly cdn: string;
  /** A vendor that is necessary. */
  readonly payments: string;
}

/** Something that a site does for itself; resolves to what it got. */
export type Need = (addresses: Needed) => unknown;

/** What works on a page before any choice, and must go on working: nothing of it is a third party's that has to wait. */
export const NEEDS: Readonly<Record<string, Need>> = {
  'its own script': ({ own }) =>
    new Promise((resolve) => {
      const script = document.createElement('script');
      script.onload = () => resolve((window as { own?: string }).own);
      script.src = `${own}script.js`;
      document.head.append(script);
    }),
  'an inline script, at once': () => {
    const script = document.createElement('script');
    script.text = 'window.inline = document.currentScript.id';
    script.id = 'it';
    document.body.append(script);
    return (window as { inline?: string }).inline;
  },
  'its own module': async ({ own }) => ((await import(`${own}module.js`)) as { own: string }).own,
  'a module from text': async () => {
    const text = 'data:text/javascript,export const own = 1';
    return ((await import(text)) as { own: number }).own;
  },
  'its own style sheet': ({ own }) =>
    new Promise((resolve) => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.onload = () => resolve(getComputedStyle(document.body.appendChild(document.createElement('i'))).color);
      link.href = `${own}style.css`;
      document.head.append(link);
    }),
  'its own pictures, by markup': ({ own }) =>
    new Promise((resolve) => {
      const text = document.body.appendChild(document.createElement('p'));
      text.innerHTML = `<img src="${own}image.svg" srcset="${own}image.svg 2x" alt="x">`;
      text.querySelector('img')?.addEventListener('load', () => resolve(text.innerHTML.replaceAll(own, '')));
    }),
  'a template that names others, and its copies': ({ cdn, own }) => {
    const template = document.createElement('template');
    template.innerHTML = `<img src="${cdn}image.svg" alt="a"><b>own</b><img src="${own}image.svg" alt="b">`;
    template.insertAdjacentHTML('beforeend', `<img src="${cdn}image.svg" alt="c">`);
    const place = document.body.appendChild(document.createElement('p'));
    place.append(document.importNode(template.content, true), template.content.cloneNode(true));
    return [place.childElementCount, template.childElementCount, template.content.textContent];
  },
  'markup that names others, read as the browser reads it': ({ cdn }) => {
    const markup = `<noscript><img src="${cdn}image.svg"></noscript><table><tr><td background="${cdn}image.svg">1</table>`;
    const place = document.body.appendChild(document.createElement('div'));
    place.innerHTML = markup;
    const noscript = place.querySelector('noscript');
    const children = noscript?.childElementCount;
    if (noscript) noscript.innerHTML = `<b>${cdn}</b>`;
    const range = document.createRange();
    range.selectNodeContents(place);
    place.append(range.createContextualFragment(markup.replace(/<noscript.*noscript>/, '')));
    document.documentElement.insertAdjacentHTML('beforeend', `<i class="last">${cdn}</i>`);
    const [last] = document.getElementsByClassName('last');
    return [children, place.innerHTML.replaceAll(cdn, ''), last?.parentElement?.localName, last?.remove()];
  },
  'pictures from text and from memory': async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="3" height="3"/>';
    const widths = [
      `data:image/svg+xml,${encodeURIComponent(svg)}`,
      URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })),
    ].map(async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      return [image.naturalWidth, image.src === address];
    });
    return Promise.all(widths);
  },
  'its own data, three ways': async ({ own }) => {
    const xhr = new XMLHttpRequest();
    xhr.open('GET', `${own}data.json`, false);
    xhr.send();
    const { status, url } = await fetch(new Request(`${own}data.json`));
    return [status, url.replace(own, ''), xhr.responseText, navigator.sendBeacon(`${own}data.json`, 'x')];
  },
  'a socket to its own server': ({ own }) =>
    new Promise((resolve) => {
      const socket = new WebSocket(own.replace('http', 'ws'));
      socket.onopen = socket.onerror = ({ type }) => resolve([type, socket.url.replace(own.replace('http', 'ws'), '')]);
    }),
  'events from its own server': ({ own }) =>
    new Promise((resolve) => {
      const source = new EventSource(`${own}events`);
      source.onmessage = ({ data }) => {
        source.close();
        resolve(data);
      };
    }),
  'workers: of a file, of text, shared, and a module': async ({ own }) => {
    const answer = (target: Worker | MessagePort) =>
      new Promise((resolve) => {
        target.onmessage = ({ data }: MessageEvent) => resolve(data);
      });
    const text = URL.createObjectURL(new Blob(["postMessage('from text')"]));
    return Promise.all([
      answer(new Worker(`${own}message.js`)),
      answer(new Worker(text)),
      answer(new Worker(`${own}message.js`, { type: 'module' })),
      answer(new SharedWorker(`${own}shared.js`).port),
    ]);
  },
  'an empty frame that it fills': () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const inner = frame.contentDocument as Document;
    inner.open();
    inner.write('<title>Filled</title><script>parent.filled = document.title</script>');
    inner.close();
    return [inner.title, (window as { filled?: string }).filled, frame.src];
  },
  'a frame of text that sends a message': () =>
    new Promise((resolve) => {
      addEventListener('message', ({ data }) => resolve(data), { once: true });
      const frame = document.createElement('iframe');
      frame.srcdoc = '<script>parent.postMessage("from a frame", "*")</script>';
      document.body.append(frame);
    }),
  'its own page in a frame': ({ own }) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.onload = () => resolve(frame.contentDocument?.title);
      frame.src = `${own}empty`;
      document.body.append(frame);
    }),
  'its own form into a frame': ({ own }) =>
    new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.name = 'own-form';
      document.body.append(frame);
      const form = document.body.appendChild(document.createElement('form'));
      form.action = `${own}empty`;
      form.target = 'own-form';
      form.submit();
      frame.onload = () => resolve(frame.contentDocument?.title);
    }),
  'its own cookies': async () => {
    document.cookie = 'basket=1; path=/';
    await cookieStore.set('theme', 'dark');
    return [document.cookie.includes('basket=1'), (await cookieStore.get('theme'))?.value];
  },
  'its own keys': () => {
    localStorage.setItem('basket', '1');
    localStorage.theme = 'dark';
    sessionStorage.setItem('step', '2');
    const kept = [localStorage.basket, localStorage.getItem('theme'), sessionStorage.step, 'theme' in localStorage];
    localStorage.removeItem('basket');
    return [...kept, localStorage.getItem('basket')];
  },
  'its own database': () =>
    new Promise((resolve) => {
      const request = indexedDB.open('shop', 3);
      request.onsuccess = () => resolve([request.result.name, request.result.version]);
    }),
  'styles of its own': ({ own }) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`.own { background: url("${own}image.svg"); color: rgb(1, 2, 3) }`);
    document.adoptedStyleSheets.push(sheet);
    const text = document.body.appendChild(document.createElement('p'));
    text.className = 'own';
    text.style.setProperty('--own', 'url(data:,)');
    return [
      getComputedStyle(text).color,
      getComputedStyle(text).backgroundImage.replace(own, ''),
      text.getAttribute('style'),
    ];
  },
  'templates, copies and custom elements': () => {
    customElements.define(
      'own-part',
      class extends HTMLElement {
        connectedCallback(): void {
          this.textContent = 'part';
        }
      },
    );
    const template = document.createElement('template');
    template.innerHTML = '<own-part></own-part><script>window.cloned = 1</script>';
    const text = document.body.appendChild(document.createElement('p'));
    text.append(template.content.cloneNode(true));
    return text.innerHTML;
  },
  'an allowed host: script, picture, style, data': ({ cdn }) => {
    const load = (element: HTMLElement, name: 'src' | 'href', ending: string) =>
      new Promise((resolve) => {
        element.onload = () => resolve(element.getAttribute(name)?.replace(cdn, ''));
        element.setAttribute(name, `${cdn}need.${ending}`);
        document.body.append(element);
      });
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    return Promise.all([
      load(document.createElement('script'), 'src', 'js'),
      load(document.createElement('img'), 'src', 'svg'),
      load(link, 'href', 'css'),
      fetch(`${cdn}need.json`).then(({ status }) => status),
    ]);
  },
  'a necessary vendor: script, frame, data': async ({ payments }) => {
    const load = (element: HTMLScriptElement | HTMLIFrameElement, ending: string) =>
      new Promise((resolve) => {
        element.onload = () => resolve(element.src.replace(payments, ''));
        element.src = `${payments}need.${ending}`;
        document.body.append(element);
      });
    return Promise.all([
      load(document.createElement('script'), 'js'),
      load(document.createElement('iframe'), 'html'),
      fetch(`${payments}need.json`, { method: 'POST', body: 'x' }).then(({ status }) => status),
    ]);
  },
};
