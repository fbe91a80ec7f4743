import type { Visitor } from '../fixtures/visitor.ts';

/** A page of the site's own origin that holds whatever a test wants to see held and released. */
export interface Lab {
  /** What the page's and the vendor's scripts noted, in the order in which they ran. */
  ran(): Promise<string[]>;
  /** Requests that the vendors' hosts received: method and path; those of `beta` with its name in front. */
  received(): string[];
}

/** The configuration of the lab's script tag, as JSON. */
export const LAB_CONFIG: string = JSON.stringify({
  vendors: [
    {
      id: 'acme',
      name: 'Acme',
      category: 'analytics',
      hosts: ['acme.test'],
      cookies: ['_acme*'],
      storage: ['acme*'],
      globals: ['acme'],
    },
    { id: 'beta', name: 'Beta', category: 'ads', hosts: ['beta.test'], globals: ['beta'] },
  ],
  policy: { url: '/privacy' },
});

/**
 * Opens the lab: `head` and `body` stand behind the script tag. The vendors `acme` (analytics) and `beta` (ads) have the hosts
 * `acme.test` and `beta.test`; each of their scripts notes its file's name, after as many milliseconds as its `ms` parameter says; `files` gives some
 * another body. `acme` and `beta` are also their globals. Scripts of a page with a `csp` have
 * the nonce `n1`.
 */
export async function openLab(
  visitor: Visitor,
  {
    head = '',
    body = '',
    csp,
    files = {},
  }: { head?: string; body?: string; csp?: string; files?: Readonly<Record<string, string>> },
): Promise<Lab> {
  const received: string[] = [];
  await visitor.context.route(/^https:\/\/(acme|beta)\.test\//, async (route) => {
    const url = new URL(route.request().url());
    const who = url.hostname === 'beta.test' ? 'beta ' : '';
    received.push(`${who}${route.request().method()} ${url.pathname}`);
    const name = url.pathname.slice(1);
    await new Promise((resolve) => setTimeout(resolve, Number(url.searchParams.get('ms') ?? 0)));
    const isScript = name.endsWith('.js');
    await route.fulfill({
      contentType: isScript ? 'text/javascript' : 'text/html',
      headers: { 'access-control-allow-origin': '*' },
      body: isScript ? (files[name] ?? `ran.push('${name}')`) : '<!doctype html><title>Acme</title>',
    });
  });
  await visitor.context.route('**/lab', (route) =>
    route.fulfill({
      contentType: 'text/html',
      headers: csp ? { 'content-security-policy': csp } : {},
      body: `<!doctype html><html lang="en"><head><script nonce="n1" src="/sluice/sluice.js" data-config='${LAB_CONFIG}'></script>
<script nonce="n1">window.ran = [];</script>${head}</head><body><h1>Lab</h1>${body}</body></html>`,
    }),
  );
  await visitor.open('/lab');
  return { ran: () => visitor.page.evaluate('ran'), received: () => received };
}
