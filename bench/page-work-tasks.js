// What pages do by the thousand, for `page-work.bench.mjs`: each task gets a fresh element in the document, and what it awaits counts.
// Only own content: nothing of it is any vendor's.

const TEN_THOUSAND = 10_000;
const THOUSAND = 1000;

function times(count, act) {
  for (let index = 0; index < count; index++) act(index);
}

/** Calls `act` for each: what it answers, a page does not ask for either. */
function each(nodes, act) {
  for (let index = 0; index < nodes.length; index++) act(nodes[index], index);
}

function made(name, count = TEN_THOUSAND) {
  return Array.from({ length: count }, () => document.createElement(name));
}

/** Name, what is prepared outside the time, and the work. */
const TASKS = {
  'append 10,000 nodes, one by one': {
    prepare: () => made('div'),
    run: (nodes, place) => each(nodes, (node) => place.appendChild(node)),
  },
  'create and append 10,000 nodes with text': {
    run: (_, place) =>
      times(TEN_THOUSAND, (index) => {
        const node = document.createElement('div');
        node.textContent = index;
        place.appendChild(node);
      }),
  },
  'append() of 10,000 nodes': {
    prepare: () => made('div'),
    run: (nodes, place) => each(nodes, (node) => place.append(node)),
  },
  'the same, to the next frame': {
    async run(_, place) {
      times(TEN_THOUSAND, (index) => {
        const node = document.createElement('div');
        node.textContent = index;
        place.appendChild(node);
      });
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    },
  },
  'insertBefore of 10,000 nodes': {
    prepare: () => made('div'),
    run: (nodes, place) => each(nodes, (node) => place.insertBefore(node, place.firstChild)),
  },
  'innerHTML of 10,000 nodes in 100 pieces': {
    prepare: () => piecesOf((index) => `<li class="item"><a href="/product/${index}">Nº ${index}</a></li>`),
    run: writeHtml,
  },
  'the same with absolute own addresses': {
    prepare: () =>
      piecesOf((index) => `<li class="item"><a href="${location.origin}/product/${index}">Nº ${index}</a></li>`),
    run: writeHtml,
  },
  'the same with 1,000 own pictures': {
    prepare: () =>
      piecesOf(
        (index) => `<li><a href="/product/${index}">${index % 10 ? '' : '<img src="/own.gif" alt="">'}</a></li>`,
      ),
    run: writeHtml,
  },
  'cloneNode of 10,000 nodes': {
    prepare: () => document.createElement('div'),
    run: (node) => times(TEN_THOUSAND, () => node.cloneNode(true)),
  },
  'cloneNode of 1,000 cards, appended': {
    prepare() {
      const card = document.createElement('template');
      card.innerHTML = '<article><h2>Shoe</h2><a href="/product/1">Buy</a><p class="price">1 €</p></article>';
      return card.content.firstElementChild;
    },
    run: (card, place) => times(THOUSAND, () => place.appendChild(card.cloneNode(true))),
  },
  'setAttribute 10,000 times: class': attribute('div', 'class', (index) => `c${index & 7}`),
  'setAttribute 10,000 times: data-id': attribute('div', 'data-id', String),
  'setAttribute 10,000 times: href of a link': attribute('a', 'href', (index) => `/product/${index}`),
  'setAttribute 10,000 times: style': attribute('div', 'style', (index) => `top:${index & 7}px`),
  'setAttribute 1,000 times: src of own pictures': {
    prepare: () => made('img', THOUSAND),
    run: (nodes) => each(nodes, (node) => node.setAttribute('src', '/own.gif')),
  },
  'getAttribute 10,000 times': {
    prepare: () => withAttribute('div', 'class', 'a'),
    run: (node) => times(TEN_THOUSAND, () => node.getAttribute('class')),
  },
  'removeAttribute 10,000 times': {
    prepare: () => Array.from({ length: TEN_THOUSAND }, () => withAttribute('div', 'class', 'a')),
    run: (nodes) => each(nodes, (node) => node.removeAttribute('class')),
  },
  'write className 10,000 times': property('div', (node, index) => {
    node.className = `c${index & 7}`;
  }),
  'write href of a link 10,000 times': property('a', (node, index) => {
    node.href = `/product/${index}`;
  }),
  'write style.top 10,000 times': property('div', (node, index) => {
    node.style.top = `${index & 7}px`;
  }),
  'write style.top 10,000 times, in the page': {
    prepare: shown,
    run: (nodes) =>
      nodes.forEach((node, index) => {
        node.style.top = `${index & 7}px`;
      }),
  },
  'write style.top of one element 10,000 times': {
    prepare: (place) => place.appendChild(document.createElement('div')),
    run: (node) =>
      times(TEN_THOUSAND, (index) => {
        node.style.top = `${index & 7}px`;
      }),
  },
  'write textContent 10,000 times': property('div', (node, index) => {
    node.textContent = index & 7;
  }),
  'write src of 1,000 own pictures': {
    prepare: () => made('img', THOUSAND),
    run: (nodes) =>
      nodes.forEach((node) => {
        node.src = '/own.gif';
      }),
  },
  'read src of a picture 10,000 times': {
    prepare: () => withAttribute('img', 'src', '/own.gif'),
    run: (node) => times(TEN_THOUSAND, () => node.src),
  },
  'addEventListener 10,000 times': {
    prepare: () => made('div'),
    run: (nodes) => each(nodes, (node) => node.addEventListener('click', () => {})),
  },
  'read document.cookie 10,000 times': {
    run: () => times(TEN_THOUSAND, () => document.cookie),
  },
  'write 1,000 own cookies': {
    run: () =>
      times(THOUSAND, (index) => {
        // biome-ignore lint/suspicious/noDocumentCookie: what pages do is what is measured
        document.cookie = `own${index & 7}=${index}; path=/; max-age=600`;
      }),
  },
  'localStorage.getItem 10,000 times': {
    prepare: () => localStorage.setItem('own', 'a'),
    run: () => times(TEN_THOUSAND, () => localStorage.getItem('own')),
  },
  'localStorage.setItem 10,000 times': {
    run: () => times(TEN_THOUSAND, (index) => localStorage.setItem(`own${index & 7}`, index)),
  },
  '1,000 fetches': {
    run: () => inTurns(() => fetch('/own.json').then((response) => response.text())),
  },
  '1,000 calls of fetch, without their answers': {
    run() {
      const stop = new AbortController();
      times(THOUSAND, () => fetch('/own.json', { signal: stop.signal }).catch(() => {}));
      return () => stop.abort();
    },
  },
  '1,000 XMLHttpRequests': {
    run: () =>
      inTurns(
        () =>
          new Promise((resolve) => {
            const request = new XMLHttpRequest();
            request.open('GET', '/own.json');
            request.onloadend = resolve;
            request.send();
          }),
      ),
  },
};

/** Ten thousand elements that stand in the page. */
function shown(place) {
  const nodes = made('div');
  place.append(...nodes);
  return nodes;
}

function attribute(name, attributeName, valueAt) {
  return {
    prepare: () => made(name),
    run: (nodes) => each(nodes, (node, index) => node.setAttribute(attributeName, valueAt(index))),
  };
}

function property(name, write) {
  return { prepare: () => made(name), run: (nodes) => nodes.forEach(write) };
}

function withAttribute(name, attributeName, value) {
  const node = document.createElement(name);
  node.setAttribute(attributeName, value);
  return node;
}

function piecesOf(markupOf) {
  return Array.from({ length: 100 }, (_, piece) =>
    Array.from({ length: 50 }, (_, index) => markupOf(piece * 50 + index)).join(''),
  );
}

function writeHtml(pieces, place) {
  for (const html of pieces) {
    const list = document.createElement('ul');
    place.appendChild(list);
    list.innerHTML = html;
  }
}

/** Twenty at a time, as a busy page would at most. */
async function inTurns(ask) {
  for (let turn = 0; turn < THOUSAND / 20; turn++) await Promise.all(Array.from({ length: 20 }, ask));
}

/** Settles when other tasks had their turn. */
function untilIdle() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

/** Milliseconds of a task, observers and all. */
globalThis.measureTask = async (name) => {
  const { prepare = () => {}, run } = TASKS[name];
  const place = document.body.appendChild(document.createElement('div'));
  const prepared = prepare(place);
  await untilIdle();
  const start = performance.now();
  // Behind the work, and before this goes on, observers of the document have their turn.
  const finish = await run(prepared, place);
  const end = performance.now();
  finish?.();
  place.remove();
  await untilIdle();
  return end - start;
};

/** How often a task runs in one page: what waits for answers is not compiled any better the third time. */
globalThis.taskRepeats = Object.fromEntries(
  Object.keys(TASKS).map((name) => [name, /^1,000 (fetches|XML)/.test(name) ? 1 : 5]),
);
