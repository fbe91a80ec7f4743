import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

const SITE = { region: 'DE', vendors: ['google-analytics', 'x-timeline'] };
let page: MemoryPage;
const open = (ui: object, more: object = {}): MemoryPage => {
  page = openMemoryPage({ ...SITE, ...more, ui });
  return page;
};
const dialog = (): HTMLDialogElement | null => document.querySelector('dialog.sluice-banner[open]');
const reopen = (): Element | null => document.querySelector('.sluice-reopen');

afterEach(() => {
  page.ui.undo();
});

describe.each(['bar', 'box', 'dialog'])('in the layout %s', (layout) => {
  it('the answers are equals: siblings of one kind and class, and nothing else stands between them', () => {
    const { find } = open({ layout });
    const [reject, accept, choose] = ['Reject all', 'Accept all', 'Choose'].map(find);
    expect(reject?.nextElementSibling).toBe(accept);
    expect(accept?.nextElementSibling).toBe(choose);
    expect(reject?.className).toBe(accept?.className);
    expect(reject?.getAttributeNames()).toEqual(accept?.getAttributeNames());
  });

  it('the question is a dialog with a name, and goes with the answer', async () => {
    const { find, press } = open({ layout });
    const shown = document.querySelector('[role=dialog], dialog');
    expect(document.getElementById(shown?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('We use cookies');
    press('Reject all');
    await expect.poll(() => find('Reject all')).toBeUndefined();
    expect(document.querySelector('[role=dialog], dialog')).toBeNull();
  });

  it('no name says to content blockers what it is for', () => {
    open({ layout, button: true });
    const names = [...document.querySelectorAll('.sluice-ui, .sluice-ui *')].flatMap((e) => [e.id, ...e.classList]);
    expect(names.filter((name) => /cookie|consent|gdpr|cmp/i.test(name))).toEqual([]);
    expect(names.filter((name) => name && !name.startsWith('sluice-'))).toEqual([]);
    expect(document.querySelector('.sluice-ui [style]')).toBeNull();
  });
});

describe('the dialog', () => {
  it('closes by Escape or its button for this page view, which grants and answers nothing', async () => {
    const ways = [() => dialog()?.close(), () => page.press('Close')];
    for (const leave of ways) {
      open({ layout: 'dialog' });
      expect(dialog()).not.toBeNull();
      leave();
      await expect.poll(() => dialog()).toBeNull();
      expect(page.find('Accept all')).toBeUndefined();
      expect(page.host.choices).toEqual([]);
      expect(page.host.decide({ vendor: 'google-analytics' }).granted).toBe(false);
      expect(page.host.state().prompt).toBe('banner');
      page.ui.undo();
    }
  });

  it('stays when the answer could not be saved', async () => {
    const { host, press } = open({ layout: 'dialog' });
    host.choose = () => Promise.reject(new Error('offline'));
    press('Accept all');
    await expect.poll(() => document.querySelector('[role=status]')?.textContent).toMatch(/could not be saved/);
    expect(dialog()).not.toBeNull();
  });

  it('puts the focus on its title, where no key answers', () => {
    open({ layout: 'dialog' });
    const title = dialog()?.querySelector('h2');
    expect(title?.tabIndex).toBe(-1);
    expect(title?.hasAttribute('autofocus')).toBe(true);
  });
});

describe('the floating button', () => {
  it('is there only where the site wants it', () => {
    open({}, { region: 'US', vendors: [] });
    expect(reopen()).toBeNull();
  });

  it('waits until the question is answered or put away, and leads to the preferences', async () => {
    const { press } = open({ button: true, layout: 'dialog' });
    expect(reopen()).toBeNull();
    dialog()?.close();
    await expect.poll(() => reopen()?.textContent).toBe('Your privacy choices');
    press('Your privacy choices');
    await vi.waitUntil(() => document.querySelector('dialog.sluice-preferences[open]'));
    press('Reject all');
    await expect.poll(() => document.querySelector('dialog')).toBeNull();
    expect(reopen()).not.toBeNull();
  });

  it('stands on the side that the site names', () => {
    open({ button: true, side: 'end' }, { vendors: [] });
    expect(reopen()?.classList.contains('sluice-end')).toBe(true);
  });
});
