import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage, pressOn } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['x-timeline', 'youtube', 'google-ads'], categories: ['support'] };
const TIMELINE = '<a class="twitter-timeline" href="https://twitter.com/example">Posts</a>';
const VIDEO = 'https://www.youtube-nocookie.com/embed/abc';
let page: MemoryPage;
const main = document.createElement('main');
const shown = (): Element[] => [...document.querySelectorAll('.sluice-embed')];
/** What the vendor's script puts in the place of its markup, with a size, which this browser has for nothing. */
function render(element: Element | null, tag = 'iframe', height = 200): HTMLElement {
  const made = document.createElement(tag);
  made.getBoundingClientRect = () => new DOMRect(0, 0, 300, height);
  element?.replaceWith(made);
  return made;
}
const frameLoads = (frame = main.querySelector('iframe')) => frame?.dispatchEvent(new Event('load'));
const link = (): HTMLElement | null => main.querySelector('a.twitter-timeline');
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
  vi.useRealTimers();
  page.ui.undo();
  main.replaceChildren();
});

describe('the placeholders', () => {
  it('say right before the page’s own link what is held and who would receive what', async () => {
    await openWith(TIMELINE);
    expect(shown()[0]?.nextElementSibling).toBe(link());
    expect(shown()[0]?.textContent).toMatch(/Loading this sends data to X .*IP address/);
    expect(main.querySelector('a.twitter-timeline')?.textContent).toBe('Posts');
  });

  it('load one vendor for this page view without recording a choice', async () => {
    await openWith(TIMELINE);
    page.press('Load once');
    expect(page.host.decide({ vendor: 'x-timeline' })).toEqual({ granted: true, reason: 'once' });
    expect(page.host.choices).toEqual([]);
    expect(shown()).toHaveLength(1);
    render(link());
    await expect.poll(shown).toEqual([]);
  });

  it('give one vendor for good and nobody else, and come back when it is withdrawn', async () => {
    await openWith(TIMELINE);
    const always = [...(shown()[0]?.querySelectorAll('button') ?? [])].at(-1);
    expect(always?.textContent).toMatch(/^Always load X/);
    if (always) pressOn(always);
    expect(page.host.choices).toEqual([
      { choice: { categories: {}, vendors: { 'x-timeline': true } }, source: 'embed' },
    ]);
    expect(page.host.decide({ vendor: 'x-timeline' }).granted).toBe(true);
    page.host.choose({ categories: {}, vendors: { 'x-timeline': false } }, 'preferences');
    expect(shown()).toHaveLength(1);
    await expect.poll(() => page.find('Load once')?.getAttribute('aria-disabled')).toBe('false');
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
    await expect.poll(() => page.host.choices).toHaveLength(1);
    page.press('Load once');
    expect(page.host.decide({ vendor: 'x-timeline' }).reason).not.toBe('once');
  });

  it.each([
    ['cannot be made, which changes nothing', () => Promise.reject(new Error('offline')), 'This could not be saved'],
    ['is not kept', async () => false, 'Your browser does not keep this choice'],
  ])('are busy while a choice is on its way, and say if it %s', async (_how, answer, words) => {
    await openWith(TIMELINE);
    let arrive = (): void => {};
    const slow = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    page.host.choose = () => slow.then(answer);
    const busy = () => shown()[0]?.querySelector('[role=group]')?.getAttribute('aria-busy');
    [...(shown()[0]?.querySelectorAll('button') ?? [])].at(-1)?.click();
    await expect.poll(busy).toBe('true');
    expect(page.find('Load once')?.getAttribute('aria-disabled')).toBe('true');
    arrive();
    await expect.poll(busy).toBe('false');
    await expect.poll(page.words).toContain(words);
    expect(page.find('Load once')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('hand the focus on to the embed that was asked for, and keep it until that is there', async () => {
    await openWith(TIMELINE);
    page.find('Load once')?.focus();
    page.press('Load once');
    expect(document.activeElement?.textContent).toBe('Load once');
    const embed = render(link());
    await expect.poll(() => document.activeElement).toBe(embed);
  });

  it('give an embed without anything to focus the focus itself', async () => {
    await openWith(TIMELINE);
    page.find('Load once')?.focus();
    page.press('Load once');
    const embed = render(link(), 'section');
    await expect.poll(() => document.activeElement).toBe(embed);
    expect(embed.tabIndex).toBe(-1);
  });

  it('leave the focus to a visitor who has moved on meanwhile', async () => {
    await openWith(`${TIMELINE}<input>`);
    page.find('Load once')?.focus();
    page.press('Load once');
    main.querySelector('input')?.focus();
    render(link());
    await expect.poll(shown).toEqual([]);
    expect(document.activeElement?.localName).toBe('input');
  });

  it('say after ten seconds that nothing has come up, keep the link and the focus, and give way to what comes late', async () => {
    await openWith(TIMELINE);
    vi.useFakeTimers();
    page.find('Load once')?.focus();
    page.press('Load once');
    vi.advanceTimersByTime(9900);
    expect(page.words()).not.toContain('This has not come up.');
    vi.advanceTimersByTime(200);
    expect(page.words()).toContain('This has not come up.');
    expect(page.find('Load once')).toBeUndefined();
    expect(document.activeElement).toBe(page.find('Open X timelines and posts in a new tab'));
    expect(document.activeElement?.getAttribute('href')).toBe('https://twitter.com/example');
    expect(link()?.textContent).toBe('Posts');
    const embed = render(link());
    vi.advanceTimersByTime(300);
    expect(shown()).toEqual([]);
    expect(document.activeElement).toBe(embed);
  });

  it('count an embed that its script has made without a size as not there', async () => {
    await openWith(TIMELINE);
    vi.useFakeTimers();
    page.press('Load once');
    render(link(), 'iframe', 0);
    vi.advanceTimersByTime(10_100);
    expect(page.words()).toContain('This has not come up.');
  });

  it('go quietly with an embed that its script takes away', async () => {
    await openWith(`<section>${TIMELINE}</section>`);
    vi.useFakeTimers();
    page.press('Load once');
    link()?.remove();
    vi.advanceTimersByTime(10_100);
    expect(shown()).toEqual([]);
  });

  it('start anew when a vendor is withdrawn while its embed comes up', async () => {
    await openWith(TIMELINE);
    vi.useFakeTimers();
    page.host.choose({ categories: {}, vendors: { 'x-timeline': true } }, 'preferences');
    page.host.choose({ categories: {}, vendors: { 'x-timeline': false } }, 'preferences');
    vi.advanceTimersByTime(20_000);
    expect(page.words()).not.toContain('This has not come up.');
    expect(page.find('Load once')?.getAttribute('aria-disabled')).toBe('false');
  });

  it('take the place of a marked frame, which keeps its own in the layout, until it has loaded', async () => {
    await openWith(`<iframe data-sluice="youtube" data-src="${VIDEO}" width="560" height="315"></iframe>`);
    const frame = main.querySelector('iframe');
    expect(frame?.classList.contains('sluice-held')).toBe(true);
    page.press('Load once');
    expect(shown()[0]?.querySelector('[role=group]')?.getAttribute('aria-busy')).toBe('true');
    frameLoads();
    expect(frame?.getAttribute('class')).toBe('');
    expect(shown()).toEqual([]);
  });

  it('say what the page calls a frame, so that two of a vendor can be told apart, and link to what it shows', async () => {
    await openWith(
      `<iframe title="Laying fibre" src="${VIDEO}"></iframe><iframe title="At the office" src="${VIDEO}?start=5"></iframe>`,
    );
    const named = shown().map((root) => {
      const ids = root.querySelector('button')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
      return ids.map((id) => document.getElementById(id)?.textContent?.trim()).join(' ');
    });
    expect(named).toEqual(['Load once YouTube Laying fibre', 'Load once YouTube At the office']);
    const links = shown().map((root) => root.querySelector<HTMLAnchorElement>('.sluice-plain a')?.href);
    expect(links).toEqual(['https://www.youtube.com/watch?v=abc', 'https://www.youtube.com/watch?v=abc&t=5']);
    expect(shown()[0]?.textContent).toContain('Plays videos of YouTube in the page.');
    expect(page.find('Privacy policy of YouTube')?.getAttribute('target')).toBe('_blank');
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
    frameLoads();
    expect(shown()).toEqual([]);
  });

  it.each([
    [
      'a host that nobody declared',
      '<iframe data-sluice="" data-src="https://nobody.example/x"></iframe>',
      'nobody.example',
      'https://nobody.example/x',
    ],
    [
      'a vendor that it did not declare',
      '<iframe src="https://player.vimeo.com/video/1"></iframe>',
      'player.vimeo.com',
      'https://vimeo.com/1',
    ],
  ])(
    'say of a frame of %s that the site did not, and offer nothing but its own page',
    async (_, html, host, address) => {
      await openWith(html);
      expect(shown()[0]?.textContent).toContain(`the website does not say what ${host} does here`);
      expect(shown()[0]?.querySelector('button')).toBeNull();
      const plain = shown()[0]?.querySelector('a');
      expect([plain?.href, plain?.target, plain?.rel]).toEqual([address, '_blank', 'noopener noreferrer']);
    },
  );

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

  it('say at a button that loads a held vendor who would receive what, as long as it is held', async () => {
    main.innerHTML =
      '<button data-sluice-load="youtube" aria-describedby="own">Watch</button><button data-sluice-load="nobody">X</button>';
    page = openMemoryPage(SITE);
    const [button, other] = main.querySelectorAll('button');
    const describe = () => button?.getAttribute('aria-describedby');
    await vi.waitUntil(() => describe() !== 'own');
    const [own, id = ''] = describe()?.split(' ') ?? [];
    expect(own).toBe('own');
    expect(document.getElementById(id)?.textContent).toMatch(/^Loading this sends data to Google Ireland Ltd/);
    expect(other?.hasAttribute('aria-describedby')).toBe(false);
    page.host.loadOnce('youtube');
    expect(describe()).toBe('own');
    expect(main.children).toHaveLength(2);
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
