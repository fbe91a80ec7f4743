import { afterEach, describe, expect, it, vi } from 'vitest';
import { type MemoryPage, openMemoryPage } from './memory-page.ts';

/**
 * Pieces of names by which lists such as EasyList Cookie hide elements on every site, and words for what prompts are about, of which they take up new
 * names each week. Their own rules are of two kinds: `##.cookie-banner` for a whole name, and `##[class^="cookieBox-"]` for a part.
 *
 * @see https://github.com/easylist/easylist/tree/master/easylist_cookie
 */
const HIDDEN =
  /co{1,2}c?kie|biscuit|consent|zustimm|gdpr|dsgvo|rgpd|lgpd|rodo|ccpa|cpra|cnil|pecr|\bcmp\b|privacy|datenschutz|personal-?data|disclaimer|policy|optin|opt-in|optout|opt-out|track(er|ing)|cookieless/i;

/** Pieces by which lists hide advertisements and what shares pages. */
const ADS =
  /(^|[-_])(ads?|advert\w*|sponsor\w*|promo\w*|banner-?ad\w*|popup\w*|overlay|modal|interstitial|newsletter|share|social)([-_]|$)/i;

const SITE = {
  vendors: ['google-analytics', 'google-ads', 'x-timeline', 'intercom'],
  categories: ['functional'],
  policy: { url: '/privacy' },
};
let page: MemoryPage | undefined;

afterEach(() => {
  page?.ui.undo();
  document.body.replaceChildren();
});

/** All that a rule of a list could go by. */
function namesNow(): string[] {
  return [...document.querySelectorAll('.sluice-ui, .sluice-ui *')].flatMap((element) => [
    element.localName,
    element.id,
    ...element.classList,
    ...[...element.attributes].flatMap(({ name, value }) =>
      /^(data-|aria-(labelledby|describedby))/.test(name) ? [name, value] : [],
    ),
  ]);
}

describe('the names in the prompt', () => {
  const states = ['DE', 'US-CA', 'AU'].flatMap((region) =>
    ['bar', 'box', 'dialog'].flatMap((layout) => [
      { region, layout, gpc: false },
      { region, layout, gpc: true },
    ]),
  );

  it.each(states)('give no list of hidden names a hold, by whatever is shown: %o', async ({ region, layout, gpc }) => {
    document.body.innerHTML =
      '<iframe data-src="https://platform.twitter.com/embed" data-sluice="x-timeline"></iframe>';
    page = openMemoryPage({ ...SITE, region, ui: { layout } }, { dnt: false, gpc });
    page.ui.open();
    await vi.waitFor(() => expect(document.querySelector('.sluice-preferences')).not.toBeNull());
    for (const details of document.querySelectorAll('details')) details.open = true;
    const names = [...new Set(namesNow())];
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => HIDDEN.test(name))).toEqual([]);
    // A value such as `ads` stands in an attribute of ours alone, which no list knows.
    expect(names.filter((name) => ADS.test(name) && name !== 'ads' && name !== 'social')).toEqual([]);
  });

  it('are our own: every class and id begins with ours', () => {
    page = openMemoryPage({ ...SITE, region: 'DE' });
    const own = [...document.querySelectorAll('.sluice-ui, .sluice-ui *')].flatMap(({ classList, id }) => [
      ...classList,
      id,
    ]);
    expect(own.filter((name) => name && !name.startsWith('sluice-'))).toEqual([]);
  });
});
