import { type Consent, NO_CONSENT, NO_SIGNALS, type Notice } from '@sluice/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Before } from './memory-host.ts';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['google-analytics'] };
const REVISED = { ...SITE, policy: { url: '/privacy', revision: 5, material: 3 } };
const notice = (id: string, more: Partial<Notice> = {}): Notice => ({
  id,
  title: `Title ${id}`,
  text: `Text ${id}`,
  from: '2026-03-01T08:00:00Z',
  until: '2126-03-01T08:00:00Z',
  ...more,
});
const chosen = (revision: number): Consent => ({
  ...NO_CONSENT,
  subject: '0b9c1f0e-4c1d-4b7e-9a53-3f6f0f6b2d11',
  at: 1,
  revision,
  categories: { analytics: 'refused' },
  vendors: { 'google-analytics': 'refused' },
});

let page: MemoryPage | undefined;
const open = (config: object, before: Before): MemoryPage => {
  page = openMemoryPage(config, NO_SIGNALS, before);
  return page;
};
const PLACE = '[role=region][aria-label="Notices of this website"]';
const region = () => document.querySelector(PLACE);
const titles = () => [...document.querySelectorAll(`${PLACE} h2`)].map(({ textContent }) => textContent);
const buttons = () => [...document.querySelectorAll<HTMLElement>(`${PLACE} button`)];
/** Long enough for everything to come that would come. */
const rest = () => new Promise((resolve) => setTimeout(resolve, 50));

afterEach(() => {
  page?.ui.undo();
  document.body.replaceChildren();
});

describe('a visitor who chose before the policy was revised', () => {
  it('reads that it has changed, where it can be read, and is asked nothing', async () => {
    const { find, host, press } = open(REVISED, { consent: chosen(4) });
    await expect.poll(titles).toEqual(['Our privacy policy has changed']);
    expect(find('Privacy policy')?.getAttribute('href')).toBe('/privacy');
    expect(find('Reject all')).toBeUndefined();
    press('OK');
    await expect.poll(region).toBeNull();
    expect([host.hasSeen('policy-5'), host.choices]).toEqual([true, []]);
  });

  it('is asked again and told nothing where the revision is material', async () => {
    const { find } = open(REVISED, { consent: chosen(2) });
    await rest();
    expect([find('Reject all') !== undefined, region()]).toEqual([true, null]);
  });

  it('is told nothing more once they have chosen anew', async () => {
    const { host } = open(REVISED, { consent: chosen(4) });
    await expect.poll(titles).toHaveLength(1);
    await host.choose({ categories: { analytics: true }, vendors: { 'google-analytics': true } }, 'preferences');
    await expect.poll(region).toBeNull();
  });
});

it('a visitor who has never chosen is told of no revision', async () => {
  open({ ...REVISED, region: 'US' }, {});
  await rest();
  expect(region()).toBeNull();
});

describe('what the operator tells', () => {
  it.each(['DE', 'US', 'AU'])('is shown in %s, and answers nothing when it is put away', async (place) => {
    const { find, host, press } = open(
      { ...SITE, region: place },
      { notices: [notice('a', { url: 'https://a.example/' })] },
    );
    await expect.poll(titles).toEqual(['Title a']);
    expect(region()?.getAttribute('aria-label')).toBe('Notices of this website');
    expect(find('Read more')?.getAttribute('href')).toBe('https://a.example/');
    press('OK');
    await expect.poll(region).toBeNull();
    expect([host.hasSeen('notice-a'), host.choices]).toEqual([true, []]);
  });

  it('is shown two at once, and then the next', async () => {
    const { press } = open(SITE, { notices: ['a', 'b', 'c', 'd'].map((id) => notice(id)) });
    await expect.poll(titles).toEqual(['Title a', 'Title b']);
    buttons()[0]?.click();
    await expect.poll(titles).toEqual(['Title b', 'Title c']);
    for (const _ of 'bcd') {
      press('OK');
      await rest();
    }
    expect(region()).toBeNull();
  });

  it('stands behind the news of the policy', async () => {
    open(REVISED, { consent: chosen(4), notices: [notice('a')] });
    await expect.poll(titles).toEqual(['Our privacy policy has changed', 'Title a']);
  });

  it('is text, whatever it looks like, in paragraphs where it has empty lines', async () => {
    const text = '<img src=x onerror=alert(1)>\n\n \n[a](javascript:alert(1))\nnext\n\n&amp;\n\n&amp;';
    open(SITE, { notices: [notice('a', { title: '<b>bold</b>', text })] });
    await expect.poll(titles).toEqual(['<b>bold</b>']);
    expect([...document.querySelectorAll(`${PLACE} p`)].map(({ textContent }) => textContent)).toEqual([
      '<img src=x onerror=alert(1)>',
      '[a](javascript:alert(1))\nnext',
      '&amp;',
      '&amp;',
    ]);
    expect(document.querySelectorAll(`${PLACE} :is(img,b,a)`)).toHaveLength(0);
  });

  it('is said in the language of the prompt where it can, else in its own, which it names', async () => {
    const texts = { EN: { title: 'Closed', text: 'x' } };
    const notices = [
      notice('a', { lang: 'de', texts }),
      notice('b', { lang: 'de', title: 'Umzug', texts: { fr: texts.EN } }),
    ];
    open(SITE, { notices });
    await expect.poll(titles).toEqual(['Closed', 'Umzug']);
    const languages = [...document.querySelectorAll(`${PLACE} [lang]`)].map((each) => each.getAttribute('lang'));
    expect(languages).toEqual(['EN', 'de']);
  });

  it('is announced once, and takes no focus', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { press } = open(SITE, { notices: [notice('a'), notice('b')] });
    const said = () => document.querySelector(`${PLACE} + [role=status]`)?.textContent;
    await expect.poll(said).toBe('Title a. Title b');
    expect(document.activeElement).toBe(field);
    press('OK');
    await rest();
    expect(said()).toBe('Title a. Title b');
  });

  it('goes at Escape where the focus is inside, on to the next and back to where the visitor was', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const { host } = open(SITE, { notices: [notice('a'), notice('b')] });
    await expect.poll(titles).toHaveLength(2);
    const pressEscape = () =>
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    pressEscape();
    expect(titles()).toHaveLength(2);
    buttons()[1]?.focus();
    pressEscape();
    await expect.poll(titles).toEqual(['Title a']);
    expect([host.hasSeen('notice-a'), host.hasSeen('notice-b')]).toEqual([false, true]);
    expect(document.activeElement).toBe(buttons()[0]);
    pressEscape();
    await expect.poll(region).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it('leaves no trace after the undo, and has no name that content blockers hide', async () => {
    const html = document.documentElement.outerHTML;
    const sheets = document.adoptedStyleSheets.length;
    const { ui } = open(SITE, { notices: [notice('a')] });
    await expect.poll(titles).toHaveLength(1);
    const names = [...document.querySelectorAll('.sluice-ui *')].flatMap((e) => [e.id, ...e.classList]).filter(Boolean);
    expect(names.filter((name) => !name.startsWith('sluice-') || /cookie|consent|gdpr|policy/i.test(name))).toEqual([]);
    ui.undo();
    expect(document.documentElement.outerHTML).toBe(html);
    expect(document.adoptedStyleSheets).toHaveLength(sheets);
  });
});
