import type { Tracker } from '../fixtures/tracker/start-tracker.ts';
import type { Visitor } from '../fixtures/visitor.ts';
import type { GenuineVendor } from './vendors.ts';

/** How the page names the vendor's tags: not at all, or as the documentation of the gate's marks says. */
export type Form = 'unmarked' | 'marked';

/** A shop that embeds one vendor. */
export interface Shop {
  /** Reports an event, as the shop's own code does. */
  report(name: string): Promise<void>;
  /** Everything that was sent to the vendor; that the browser's preload scanner fetched its library does not count. */
  sent(): string[];
  /** How many times an event was reported to the vendor. */
  received(name: string): number;
  /** Leaves for another page of the same site, without the vendor. */
  leave(): Promise<void>;
}

/**
 * Opens the shop: library, set-up, and a first call of the site's own, which is its code and therefore never marked.
 */
export async function openShop(visitor: Visitor, tracker: Tracker, vendor: GenuineVendor, form: Form): Promise<Shop> {
  await visitor.context.addInitScript(lookLikeAPerson);
  const mark = `type="text/plain" data-sluice="${vendor.id}"`;
  const [library, setUp] = form === 'marked' ? [`${mark} data-src`, mark] : ['src', ''];
  const config = JSON.stringify({ vendors: [{ id: vendor.id, ...vendor.declared }], policy: { url: '/privacy' } });
  await visitor.context.route('**/genuine', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><html lang="en"><head><title>Shop</title>
        <script src="/sluice/sluice.js" data-config='${config}'></script>
        <script ${library}="${vendor.library}"></script>
        <script ${setUp}>${vendor.setUp}</script></head>
        <body><h1>Shop</h1><footer><button type="button" data-sluice-open="preferences">Your privacy choices</button></footer>
        <script>${vendor.call('early')}</script></body></html>`,
    }),
  );
  await visitor.context.route('**/elsewhere', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><html lang="en"><title>Elsewhere</title></html>' }),
  );
  await visitor.open('/genuine');
  const hits = () =>
    tracker.hits().filter(({ host, path }) => !vendor.library.endsWith(host + path) || form === 'marked');
  return {
    report: (name) => visitor.page.evaluate(`void (${vendor.call(name)})`),
    sent: () => hits().map(({ method, host, path }) => `${method} ${host}${path}`),
    received: (name) => hits().flatMap((hit) => occurrences(textOf(hit), name)).length,
    async leave() {
      await visitor.page.goto(new URL('/elsewhere', visitor.page.url()).href);
      await visitor.settle();
    },
  };
}

/** Vendors drop what robots send. */
function lookLikeAPerson(): void {
  const set = (name: string, value: unknown): void => {
    Object.defineProperty(Navigator.prototype, name, { configurable: true, get: () => value });
  };
  set('webdriver', false);
  set('userAgent', navigator.userAgent.replace('HeadlessChrome', 'Chrome'));
  set('userAgentData', undefined);
}

/** What a request says, whatever it is packed in: address, form, base64. */
function textOf({ query, body }: { readonly query: URLSearchParams; readonly body: string }): string {
  const packed = [...query.values(), ...new URLSearchParams(body).values()];
  return [body, ...packed].join('\n');
}

function occurrences(text: string, name: string): unknown[] {
  return text.match(new RegExp(`"${name}"`, 'g')) ?? [];
}
