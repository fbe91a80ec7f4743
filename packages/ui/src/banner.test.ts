import { afterEach, describe, expect, it } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['google-analytics', 'x-timeline'] };
let page: MemoryPage | undefined;
const open = (config: object = SITE): MemoryPage => {
  page = openMemoryPage(config);
  return page;
};

afterEach(() => {
  page?.ui.undo();
});

describe('the banner', () => {
  it('rejects with as many clicks as it accepts: one, with everything answered', () => {
    const { host, press } = open();
    press('Reject all');
    page?.ui.undo();
    const other = open();
    other.press('Accept all');
    expect(host.choices).toEqual([
      {
        choice: {
          categories: { analytics: false, social: false },
          vendors: { 'google-analytics': false, 'x-timeline': false },
        },
        source: 'banner',
      },
    ]);
    expect(other.host.choices).toHaveLength(1);
    expect(other.host.decide({ vendor: 'x-timeline' })).toEqual({ granted: true, reason: 'given' });
  });

  it('gives rejecting and accepting the same weight: siblings of one kind and class', () => {
    const { find } = open();
    const [reject, accept] = [find('Reject all'), find('Accept all')];
    expect(reject?.nextElementSibling).toBe(accept);
    expect(reject?.localName).toBe('button');
    expect(reject?.className).toBe(accept?.className);
    expect(reject?.getAttributeNames()).toEqual(accept?.getAttributeNames());
  });

  it('grants nothing to a visitor who presses Escape, scrolls or leaves', () => {
    const { find, host } = open();
    for (const target of [document, document.querySelector('[role=dialog]')]) {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      target?.dispatchEvent(new Event('scroll', { bubbles: true }));
    }
    window.dispatchEvent(new Event('pagehide'));
    expect(host.choices).toEqual([]);
    expect(host.decide({ vendor: 'google-analytics' }).granted).toBe(false);
    expect(find('Accept all')).toBeDefined();
  });

  it('goes once the visitor has answered, and says what was saved', () => {
    const { find, press } = open();
    press('Reject all');
    return expect
      .poll(() => [find('Accept all'), document.querySelector('[role=status]')?.textContent])
      .toEqual([undefined, 'Saved: everything optional is off.']);
  });

  it('takes each answer once, however often the visitor clicks before it has taken effect, and the last one stands', async () => {
    const { find, host, press } = open();
    const { choose } = host;
    let arrive = (): void => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    host.choose = (...args) => slow.then(() => choose(...args));
    for (const name of ['Accept all', 'Accept all', 'Reject all']) press(name);
    arrive();
    await expect.poll(() => find('Accept all')).toBeUndefined();
    expect(host.choices).toHaveLength(2);
    expect(host.decide({ vendor: 'google-analytics' }).granted).toBe(false);
    await expect
      .poll(() => document.querySelector('[role=status]')?.textContent)
      .toBe('Saved: everything optional is off.');
  });

  it('is not taken for the origin of a yes that code of the page has clicked, and is for that of a no', () => {
    const { find, host } = open();
    find('Accept all')?.click();
    page?.ui.undo();
    const other = open();
    other.find('Reject all')?.click();
    expect([...host.choices, ...other.host.choices].map(({ source }) => source)).toEqual(['api', 'banner']);
  });

  it('takes the next answer after one that failed', async () => {
    const { host, press } = open();
    const { choose } = host;
    host.choose = () => Promise.reject(new Error('offline'));
    press('Reject all');
    const said = () => document.querySelector('[role=status]')?.textContent;
    await expect.poll(said).toMatch(/could not be saved/);
    host.choose = choose;
    press('Reject all');
    await expect.poll(said).toMatch(/^Saved/);
  });

  it('says so when the browser keeps nothing', async () => {
    const { host, press } = open();
    const { choose } = host;
    host.choose = (...args) => choose(...args).then(() => false);
    press('Accept all');
    const said = () => document.querySelector('[role=status]')?.textContent;
    await expect.poll(said).toMatch(/does not keep this choice: it holds on this page only/);
  });

  it('says what the cookies are for and links the privacy policy', () => {
    const { find, words } = open();
    expect(words()).toContain('We use cookies');
    expect(words()).toContain('analytics and social media');
    expect(find('Privacy policy')?.getAttribute('href')).toBe('/privacy');
    const dialog = document.querySelector('[role=dialog]');
    const label = dialog?.getAttribute('aria-labelledby') ?? '';
    expect(document.getElementById(label)?.textContent).toBe('We use cookies');
  });

  it('does not ask where the law lets things run until a no', () => {
    const { find } = open({ ...SITE, region: 'US' });
    expect(find('Accept all')).toBeUndefined();
    expect(document.querySelector('[role=dialog], dialog')).toBeNull();
  });

  it('is one element in the light of the page, without a name that content blockers hide', () => {
    open();
    const roots = document.querySelectorAll('.sluice-ui');
    expect(roots).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(roots[0]);
    const names = [...document.querySelectorAll('.sluice-ui, .sluice-ui *')].flatMap((e) => [e.id, ...e.classList]);
    expect(names.filter((name) => /cookie|consent|gdpr/i.test(name))).toEqual([]);
    expect(names.filter((name) => name && !name.startsWith('sluice-'))).toEqual([]);
    expect(document.querySelector('.sluice-ui [style]')).toBeNull();
  });

  it('comes back into a page whose body was replaced', async () => {
    const { find } = open();
    document.body.replaceWith(document.createElement('body'));
    expect(find('Reject all')).toBeUndefined();
    await expect.poll(() => find('Reject all')).toBeDefined();
  });

  it('leaves no trace after its undo', () => {
    const sheets = document.adoptedStyleSheets.length;
    const html = document.documentElement.outerHTML;
    open().ui.undo();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });

  it('asks only about what is new to a visitor who has answered before, and leaves the other answers alone', async () => {
    const { find, host, press, words } = open();
    await host.choose({ categories: { analytics: false }, vendors: { 'google-analytics': false } }, 'preferences');
    expect(words()).toContain('There is something new for social media');
    press('Accept all');
    expect(host.choices.at(-1)?.choice).toEqual({ categories: { social: true }, vendors: { 'x-timeline': true } });
    expect(host.decide({ vendor: 'google-analytics' })).toEqual({ granted: false, reason: 'refused' });
    await expect.poll(() => document.querySelector('[role=status]')?.textContent).toBe('Saved.');
    expect(find('Accept all')).toBeUndefined();
  });
});
