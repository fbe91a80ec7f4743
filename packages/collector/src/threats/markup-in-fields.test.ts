import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { exampleReceived } from '../store/example-receipt.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import { openCollector, SITE_ORIGIN } from './open-collector.ts';

const PAYLOADS = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' autofocus onfocus=alert(1) x='",
  '" autofocus onfocus="alert(1)',
  '</textarea><script>alert(1)</script>',
  '</title></style><script>alert(1)</script>',
  '</pre><iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<base href=https://evil.example><form action=https://evil.example>',
  '<!--><script>alert(1)</script>-->',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{constructor.constructor("alert(1)")()}}',
];

const LAWFUL = [
  'a',
  'article',
  'body',
  'button',
  'caption',
  'code',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'form',
  'h1',
  'h2',
  'h3',
];
const LAWFUL_TOO = [
  'head',
  'header',
  'html',
  'input',
  'label',
  'legend',
  'li',
  'link',
  'main',
  'meta',
  'nav',
  'option',
  'p',
  'pre',
  'rect',
];
const LAWFUL_AS_WELL = [
  'section',
  'select',
  'span',
  'strong',
  'summary',
  'svg',
  'table',
  'tbody',
  'td',
  'textarea',
  'th',
  'thead',
  'time',
  'title',
  'tr',
  'ul',
];
const ELEMENTS = new Set([...LAWFUL, ...LAWFUL_TOO, ...LAWFUL_AS_WELL]);

/** What a browser would make of a page that no page of ours is made of. */
function foreign(page: string): string[] {
  const found: string[] = [];
  eachElement(parse(page), ({ tagName, attrs }) => {
    if (!ELEMENTS.has(tagName)) found.push(`<${tagName}>`);
    found.push(...attrs.filter(isForeign).map(({ name, value }) => `${name}=${value}`));
  });
  return found;
}

function isForeign({ name, value }: { readonly name: string; readonly value: string }): boolean {
  const leads = ['href', 'action', 'src', 'formaction', 'srcdoc'].includes(name);
  if (leads) return !/^(\/(?!\/)|#|https:\/\/shop\.example\/)/.test(value);
  return name.startsWith('on') || name === 'style' || name === 'autofocus';
}

function eachElement(
  node: DefaultTreeAdapterTypes.Node,
  see: (element: DefaultTreeAdapterTypes.Element) => void,
): void {
  if ('attrs' in node) see(node);
  if ('childNodes' in node) for (const child of node.childNodes) eachElement(child, see);
}

describe('markup from outside', () => {
  it('is found by this test where it is not escaped', () => {
    for (const payload of PAYLOADS.slice(0, 5)) {
      expect(foreign(`<p>${payload}</p><input value="${payload}"><input value='${payload}'>`)).not.toEqual([]);
    }
  });

  it.each(PAYLOADS)('stays text on every page, whichever field it came by: %s', async (payload) => {
    const store = createMemoryStore();
    const collector = openCollector({ store });
    const browser = await collector.signIn();
    const received = exampleReceived({ site: payload, page: payload, language: payload, sdk: payload });
    const id = `x${payload}`;
    const odd = {
      ...received,
      receipt: { ...received.receipt, id, event: payload as never, source: payload as never, regime: payload as never },
    };
    await store.put([received, { ...odd, receivedAt: payload }]);

    // What forms refuse is put into the store directly: another collector's version may have taken it.
    const notice = {
      id: 'n',
      title: payload,
      text: payload,
      from: '2026-03-01T00:00:00Z',
      until: '2027-03-01T00:00:00Z',
    };
    const published = { notice, sites: [payload], publishedBy: payload, publishedAt: payload };
    await store.documents.put('notice', 'n', JSON.stringify(published));
    const times = { receivedAt: payload, dueAt: payload, closedAt: payload };
    const notes = [{ at: payload, who: payload, text: payload }];
    const said = {
      site: payload,
      email: payload,
      message: payload,
      subject: payload,
      reason: payload,
      reference: payload,
    };
    const request = { ...said, ...times, notes, kind: 'access', status: 'open', version: 1 };
    await store.documents.put('request', 'R', JSON.stringify(request));
    await store.documents.put(
      'journal',
      '0',
      JSON.stringify({ at: payload, who: payload, what: payload, about: payload }),
    );

    const draft = {
      site: 'shop',
      lang: payload,
      title: payload,
      text: payload,
      url: payload,
      from: payload,
      until: payload,
      lang0: payload,
      title0: payload,
      text0: payload,
    };
    const filed = { kind: payload, email: payload, message: payload, subject: payload, website: payload };
    const good = {
      title: payload,
      text: payload,
      url: 'https://shop.example/"onclick="alert(1)',
      lang: 'en',
      from: '2026-03-01T00:00',
      until: '2027-03-01T00:00',
    };
    const answers = [
      ...['', '/receipts', '/notices', '/notices/new', '/requests', '/requests/R', '/journal'].map((path) =>
        browser.get(`/dashboard${path}`),
      ),
      browser.get(`/dashboard/receipts/${received.receipt.id}`),
      browser.get(`/dashboard/receipts/${encodeURIComponent(id)}`),
      browser.post('/dashboard/receipts', { id: payload }),
      browser.post('/dashboard/receipts', { id: received.receipt.subject }),
      browser.post('/dashboard/notices', draft),
      browser.post('/dashboard/notices', { site: 'shop', ...good, action: 'preview' }),
      browser.post('/dashboard/requests/R', { status: 'refused', note: payload }),
      browser.post('/dashboard/requests/R', { status: 'refused', reason: payload, note: payload, version: '7' }),
      collector.post('/s/shop/request', filed),
      collector.request(`/login?${new URLSearchParams({ next: payload })}`),
      collector.post('/login', { name: payload, password: payload, next: payload }),
    ];
    for (const answer of await Promise.all(answers)) {
      expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
      const page = await answer.text();
      expect(foreign(page)).toEqual([]);
    }
  });

  it('in a request that a page sends comes to the operator as it was typed', async () => {
    const collector = openCollector();
    for (const message of PAYLOADS) {
      const body = JSON.stringify({ site: 'shop', kind: 'access', email: 'me@visitor.example', message });
      const headers = { 'Content-Type': 'text/plain', Origin: SITE_ORIGIN };
      const { reference } = await (await collector.request('/v1/requests', { method: 'POST', body, headers })).json();
      const page = await (await (await collector.signIn()).get(`/dashboard/requests/${reference}`)).text();
      const texts: string[] = [];
      eachElement(parse(page), ({ attrs, childNodes: [child] }) => {
        if (attrs.some(({ value }) => value === 'said') && child && 'value' in child) texts.push(child.value);
      });
      expect(texts[0]).toBe(message);
    }
  });
});
