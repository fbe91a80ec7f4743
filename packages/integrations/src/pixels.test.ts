import { afterEach, describe, expect, it, vi } from 'vitest';
import { metaLimitedDataUse } from './meta-limited-data-use.ts';
import { metaPixel } from './meta-pixel.ts';
import { pinterestTag } from './pinterest-tag.ts';
import { tiktokPixel } from './tiktok-pixel.ts';
import { visit } from './visit.ts';

const META = { vendors: { 'meta-pixel': ['ads'] } } as const;
const choice = (vendor: string, yes: boolean) => ({ vendors: { [vendor]: yes } });

type Fbq = ((...command: unknown[]) => void) & { queue?: ArrayLike<unknown>[]; callMethod?: unknown };
interface MetaPage {
  fbq?: Fbq;
  _fbq?: Fbq;
}

/** As the pixel's snippet: nothing where there is an `fbq` already; the list comes after both names are set. */
function runSnippet(page: MetaPage, id = '1'): void {
  if (!page.fbq) {
    const fbq: Fbq = (...command) => void fbq.queue?.push(command);
    page.fbq = fbq;
    if (!page._fbq) page._fbq = fbq;
    fbq.queue = [];
  }
  page.fbq('init', id);
  page.fbq('track', 'PageView');
}

const queued = (page: MetaPage) => (page.fbq?.queue ?? []).map((command) => Array.from(command));

describe('the Meta Pixel', () => {
  it('that waits to be allowed by its own command is, at the grant, and is stopped at the withdrawal', () => {
    const page: MetaPage = {};
    const visitor = visit(META);
    metaPixel.connect(visitor.view, page);
    runSnippet(page);
    visitor.choose(choice('meta-pixel', true));
    visitor.choose(choice('meta-pixel', false));
    expect(queued(page)).toEqual([
      ['init', '1'],
      ['track', 'PageView'],
      ['consent', 'grant'],
      ['consent', 'revoke'],
    ]);
  });

  it('finds no fbq before its snippet, and is told when a script has brought it', async () => {
    const page: MetaPage & { document: Document } = { document };
    const visitor = visit(META);
    const undo = metaPixel.connect(visitor.view, page);
    visitor.choose(choice('meta-pixel', true));
    expect(page.fbq).toBeUndefined();
    runSnippet(page);
    document.dispatchEvent(new Event('load'));
    document.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(queued(page)).not.toHaveLength(2));
    expect(queued(page).slice(2)).toEqual([['consent', 'grant']]);
    undo();
  });

  it('is told of the withdrawal where it comes behind it', async () => {
    const page: MetaPage & { document: Document } = { document };
    const visitor = visit(META);
    const undo = metaPixel.connect(visitor.view, page);
    visitor.choose(choice('meta-pixel', true));
    visitor.choose(choice('meta-pixel', false));
    runSnippet(page);
    document.dispatchEvent(new Event('load'));
    await vi.waitFor(() => expect(queued(page).slice(2)).toEqual([['consent', 'revoke']]));
    undo();
  });

  it('is not told by way of what stands in for it while it is held', () => {
    const calls: unknown[] = [];
    const page = Object.defineProperty({}, 'fbq', {
      get:
        () =>
        (...call: unknown[]) =>
          calls.push(call),
    });
    const visitor = visit(META);
    metaPixel.connect(visitor.view, page)();
    visitor.choose(choice('meta-pixel', true));
    expect(calls).toEqual([]);
  });
});

describe('Limited Data Use', () => {
  const undos: (() => void)[] = [];
  afterEach(() => {
    for (const undo of undos.splice(0)) undo();
  });
  const connect = (page: object) => undos.push(metaLimitedDataUse.connect(visit(META).view, page));

  it('stands before init when the pixel’s own file comes to read', async () => {
    const page: MetaPage = {};
    connect(page);
    runSnippet(page);
    await Promise.resolve();
    expect(queued(page)).toEqual([
      ['dataProcessingOptions', ['LDU'], 0, 0],
      ['init', '1'],
      ['track', 'PageView'],
    ]);
    expect(Object.getOwnPropertyDescriptor(page, '_fbq')).toMatchObject({ value: page.fbq, writable: true });
  });

  it('is said once for two pixels', async () => {
    const page: MetaPage = {};
    connect(page);
    runSnippet(page);
    runSnippet(page, '2');
    await Promise.resolve();
    expect(queued(page).filter(([name]) => name === 'dataProcessingOptions')).toHaveLength(1);
  });

  it('is not said on a site without the pixel, nor after its undo', async () => {
    const page: MetaPage = {};
    metaLimitedDataUse.connect(visit().view, page);
    expect(page).toEqual({});
    metaLimitedDataUse.connect(visit(META).view, page)();
    runSnippet(page);
    await Promise.resolve();
    expect(queued(page)).toHaveLength(2);
  });

  it.each([1, 'text', null, {}, Object.freeze(() => {})])(
    'does no harm to a page that sets _fbq to %j',
    async (value) => {
      const page: { _fbq?: unknown } = {};
      connect(page);
      page._fbq = value;
      await Promise.resolve();
      expect(page._fbq).toBe(value);
      connect(Object.freeze({}));
    },
  );
});

describe('the TikTok Pixel', () => {
  it('holds while the visitor is asked, sends with a yes, drops with a no', () => {
    const calls: string[] = [];
    const ttq = Object.fromEntries(
      ['holdConsent', 'grantConsent', 'revokeConsent'].map((name) => [name, () => calls.push(name)]),
    );
    const visitor = visit({ vendors: { 'tiktok-pixel': ['ads'] } });
    tiktokPixel.connect(visitor.view, { ttq });
    visitor.choose(choice('tiktok-pixel', true));
    visitor.choose(choice('tiktok-pixel', false));
    expect(calls).toEqual(['holdConsent', 'grantConsent', 'revokeConsent']);
  });
});

describe('the Pinterest Tag', () => {
  it('is told yes, and no', () => {
    const calls: unknown[][] = [];
    const visitor = visit({ vendors: { 'pinterest-tag': ['ads'] } });
    pinterestTag.connect(visitor.view, { pintrk: (...call: unknown[]) => calls.push(call) });
    visitor.choose(choice('pinterest-tag', true));
    visitor.choose(choice('pinterest-tag', false));
    expect(calls).toEqual([
      ['setconsent', true],
      ['setconsent', false],
    ]);
  });
});
