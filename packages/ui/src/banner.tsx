import type { Category } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { UiHost } from './host.ts';
import type { Texts } from './strings/texts.ts';

/** What the banner shows, and the three acts that it offers. */
export interface BannerProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Accepts or rejects everything that has no answer yet. */
  answer(yes: boolean): void;
  /** Opens the preferences. */
  open(): void;
}

/**
 * The first layer. It takes no focus and listens to no key: leaving it alone, in whatever way, answers nothing.
 * Rejecting and accepting are siblings of one class, so that no style can tell them apart (EDPB Cookie Banner
 * Taskforce, 8 to 18; 11 CCR 7004(a)(2)). The text stands in small blocks: none is the page's largest contentful paint.
 */
export function Banner({ host, texts: { list, text }, answer, open }: BannerProps): ComponentChild {
  const { asked, config } = host;
  const pending = host.pending();
  const isAsked = (category: Category): boolean =>
    pending.categories.includes(category) || [...pending.vendors.values()].includes(category);
  const categories = list(asked.categories.filter(isAsked).map((category) => text(category)));
  const isAll = pending.vendors.size === asked.vendors.size && pending.categories.length === asked.categories.length;
  return (
    <div class="sluice-banner" role="dialog" aria-labelledby="sluice-banner-title">
      <div class="sluice-text">
        <h2 id="sluice-banner-title">{text('bannerTitle')}</h2>
        <p>{text(isAll ? 'bannerText' : 'bannerNew', { categories })}</p>
        <p>
          {text('bannerLater')} {config.policy.url && <a href={config.policy.url}>{text('policy')}</a>}
        </p>
      </div>
      <div class="sluice-buttons">
        <button type="button" class="sluice-button" onClick={() => answer(false)}>
          {text('rejectAll')}
        </button>
        <button type="button" class="sluice-button" onClick={() => answer(true)}>
          {text('acceptAll')}
        </button>
        <button type="button" class="sluice-button sluice-quiet" onClick={open}>
          {text('choose')}
        </button>
      </div>
    </div>
  );
}
