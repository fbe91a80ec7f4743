import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['x-timeline', 'youtube', 'google-ads'], categories: ['support'] };
const TIMELINE = '<a class="twitter-timeline" href="https://twitter.com/example">Posts</a>';
const VIDEO = 'https://www.youtube-nocookie.com/embed/abc';
let page: MemoryPage;
const main = document.createElement('main');
const shown = (): Element[] => [...document.querySelectorAll('.sluice-embed')];
async function openWith(html: string, config: object = SITE): Promise<MemoryPage> {
  main.innerHTML = html;
  page = openMemoryPage(config);
  await vi.waitUntil(() => shown().length > 0);
  return page;
}

beforeAll(() => {
  // Frames of these tests must not reach the network; in a page the gate sees to that.
  const { settings } = Reflect.get(window, 'happyDOM');
  Object.assign(settings, { disableIframePageLoading: true, handleDisabledFileLoadingAsSuccess: true });
});
beforeEach(() => document.body.append(main));
afterEach(() => {
  page.ui.undo();
  main.replaceChildren();
});

describe('the placeholders', () => {
  it('say right before the page’s own link what is held and who would receive what', async () => {
    await openWith(TIMELINE);
    expect(shown()[0]?.nextElementSibling?.className).toBe('twitter-timeline');
    expect(shown()[0]?.textContent).toMatch(/Loading this sends data to X .*IP address/);
    expect(main.querySelector('a.twitter-timeline')?.textContent).toBe('Posts');
  });

  it('load one vendor for this page view without recording a choice', async () => {
    await openWith(TIMELINE);
    page.press('Load once');
    expect(page.host.decide({ vendor: 'x-timeline' })).toEqual({ granted: true, reason: 'once' });
    expect(page.host.choices).toEqual([]);
    expect(shown()).toEqual([]);
  });

  it('give one vendor for good and nobody else, and come back when it is withdrawn', async () => {
    await openWith(TIMELINE);
    const always = [...(shown()[0]?.querySelectorAll('button') ?? [])].at(-1);
    expect(always?.textContent).toMatch(/^Always load X/);
    always?.click();
    expect(page.host.choices).toEqual([
      { choice: { categories: {}, vendors: { 'x-timeline': true } }, source: 'embed' },
    ]);
    expect(shown()).toEqual([]);
    page.host.choose({ categories: {}, vendors: { 'x-timeline': false } }, 'preferences');
    expect(shown()).toHaveLength(1);
  });

  it('give a vendor once, however often the visitor clicks before it is given', async () => {
    await openWith(TIMELINE);
    const { choose } = page.host;
    let arrive = (): void => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    page.host.choose = (...args) => slow.then(() => choose(...args));
    const always = [...(shown()[0]?.querySelectorAll('button') ?? [])].at(-1);
    always?.click();
    always?.click();
    arrive();
    await expect.poll(shown).toEqual([]);
    expect(page.host.choices).toHaveLength(1);
  });

  it('hand the focus on to the embed that was asked for', async () => {
    await openWith(TIMELINE);
    page.find('Load once')?.focus();
    page.press('Load once');
    expect(document.activeElement?.className).toBe('twitter-timeline');
  });

  it('take the place of a marked frame in its size, until it may load', async () => {
    await openWith(`<iframe data-sluice="youtube" data-src="${VIDEO}" width="560" height="315"></iframe>`);
    const placeholder = shown()[0] as HTMLElement;
    expect(placeholder.style.getPropertyValue('--sluice-width')).toBe('560px');
    expect(placeholder.style.getPropertyValue('--sluice-height')).toBe('315px');
    const frame = main.querySelector('iframe');
    expect(frame?.classList.contains('sluice-held')).toBe(true);
    page.press('Load once');
    expect(frame?.getAttribute('class')).toBe('');
    expect(shown()).toEqual([]);
  });

  it('recognise an unmarked frame of a declared vendor by its address', async () => {
    await openWith(`<iframe src="${VIDEO}" width="560" height="315"></iframe>`);
    expect(shown()[0]?.textContent).toContain('YouTube');
  });

  it('offer the category where a frame names nothing else', async () => {
    await openWith(
      '<iframe data-sluice="support" data-src="https://help.example/chat" width="300" height="200"></iframe>',
    );
    expect(shown()[0]?.textContent).toContain('help.example');
    page.press('Always load support');
    expect(page.host.choices).toEqual([{ choice: { categories: { support: true }, vendors: {} }, source: 'embed' }]);
    expect(shown()).toEqual([]);
  });

  it.each([
    [
      'a host that nobody declared',
      '<iframe data-sluice="" data-src="https://nobody.example/x"></iframe>',
      'nobody.example',
    ],
    [
      'a vendor that it did not declare',
      '<iframe src="https://player.vimeo.com/video/1"></iframe>',
      'player.vimeo.com',
    ],
  ])('say of a frame of %s that the site did not, and offer nothing but its own page', async (_, html, host) => {
    await openWith(html);
    expect(shown()[0]?.textContent).toContain(`the website does not say what ${host} does here`);
    expect(shown()[0]?.querySelector('button')).toBeNull();
    const link = shown()[0]?.querySelector('a');
    expect([link?.host, link?.target, link?.rel]).toEqual([host, '_blank', 'noopener noreferrer']);
  });

  it('stand only for what is held and seen: not for tiny, hidden, unmarked or broken frames', async () => {
    await openWith(
      `${TIMELINE}<iframe data-sluice="youtube" data-src="${VIDEO}" width="1" height="1"></iframe>
      <iframe data-sluice="youtube" data-src="${VIDEO}" hidden></iframe>
      <iframe data-sluice="" data-src="https://nobody.example/" hidden></iframe>
      <iframe data-sluice="" data-src="javascript:alert(1)"></iframe>
      <iframe src="https://www.youtube-nocookie.com.evil.example/embed/abc"></iframe>
      <iframe data-sluice="social" data-src="https://["></iframe>`,
    );
    expect(shown()).toHaveLength(1);
  });

  it('come for what is added later, and go with what is removed', async () => {
    await openWith(TIMELINE);
    main.insertAdjacentHTML('beforeend', `<section><blockquote class="twitter-tweet">Hello</blockquote></section>`);
    await vi.waitUntil(() => shown().length === 2);
    main.querySelector('blockquote')?.remove();
    await vi.waitUntil(() => shown().length === 1);
  });

  it('do not stand before what is granted, and load no facts for it', async () => {
    main.innerHTML = TIMELINE;
    page = openMemoryPage({ ...SITE, region: 'US' });
    const vendors = vi.spyOn(page.host, 'vendors');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    expect(shown()).toEqual([]);
    expect(vendors).not.toHaveBeenCalled();
  });

  it('are gone after the undo, also when their code comes late', async () => {
    main.innerHTML = TIMELINE;
    page = openMemoryPage(SITE);
    page.ui.undo();
    await new Promise((done) => setTimeout(done, 50));
    expect(main.innerHTML).toBe(TIMELINE);
  });
});
