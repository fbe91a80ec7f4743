import { button, element } from './element.ts';
import type { UiHost } from './host.ts';
import type { Texts } from './strings/texts.ts';

/** What the banner shows, and the three acts that it offers. */
export interface BannerProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Accepts or rejects everything. */
  answer(yes: boolean): void;
  /** Opens the preferences. */
  open(): void;
}

const TITLE = 'sluice-banner-title';

/**
 * Creates the first layer. It takes no focus and listens to no key: leaving it alone, in whatever way, answers nothing.
 * Rejecting and accepting are siblings of one class, so that no style can tell them apart (EDPB Cookie Banner
 * Taskforce, 8 to 18; 11 CCR 7004(a)(2)). The text stands in small blocks: none is the page's largest contentful paint.
 */
export function createBanner({ host, texts: { list, text }, answer, open }: BannerProps): HTMLElement {
  const { asked, config } = host;
  const { url } = config.policy;
  const categories = list(asked.categories.map((category) => text(category)));
  const words = [
    element('h2', '', [text('bannerTitle')], { id: TITLE }),
    element('p', '', [text('bannerText', { categories })]),
    element('p', '', [`${text('bannerLater')} `, ...(url ? [element('a', '', [text('policy')], { href: url })] : [])]),
  ];
  const buttons = [
    button('sluice-button', text('rejectAll'), () => answer(false)),
    button('sluice-button', text('acceptAll'), () => answer(true)),
    button('sluice-button sluice-quiet', text('choose'), open),
  ];
  return element(
    'div',
    'sluice-banner',
    [element('div', 'sluice-text', words), element('div', 'sluice-buttons', buttons)],
    { role: 'dialog', 'aria-labelledby': TITLE },
  );
}
