import type { UiSettings } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { UiHost } from './host.ts';
import { panelClass } from './panel-class.ts';
import { soldCategories } from './sold-categories.ts';
import type { Texts } from './strings/texts.ts';

/** What the notice shows, and the acts that it offers. */
export interface RightsNoticeProps {
  readonly host: UiHost;
  readonly texts: Texts;
  readonly ui: UiSettings;
  /** Says no to selling and sharing. */
  doNotSell(act: Event): void;
  /** Opens the preferences. */
  open(): void;
  /** Puts the notice away, which answers nothing. */
  dismiss(): void;
}

/**
 * Tells a visitor what runs until they say no, and lets them say it. A region and no dialog: it asks nothing, blocks nothing and takes no
 * focus, so that it can be left where it is.
 *
 * Where the law knows a right against selling and sharing, the no is one click and a sibling of the way to all choices (11 CCR 7026(a) and
 * 7004(a)(2): no longer than the way to a yes, which needs no click here). Elsewhere it says the same in one sentence.
 */
export function RightsNotice({ host, texts, ui, doNotSell, open, dismiss }: RightsNoticeProps): ComponentChild {
  const { list, text } = texts;
  const { asked, config } = host;
  const isSold = soldCategories(host).length > 0;
  const categories = list(asked.categories.map((category) => text(category)));
  const layout = ui.layout === 'dialog' ? 'box' : ui.layout;
  const choices = (
    <button type="button" class="sluice-button" onClick={open}>
      {text('title')}
    </button>
  );
  return (
    <div
      role="region"
      class={`sluice-rights ${panelClass(layout, ui.side)}`}
      aria-label={text(isSold ? 'optOutTitle' : 'title')}
    >
      <div class="sluice-text">
        {isSold && <h2>{text('optOutTitle')}</h2>}
        <p>{text(isSold ? 'optOutText' : 'noticeText', { categories })}</p>
        {config.policy.url && (
          <p>
            <a href={config.policy.url}>{text('policy')}</a>
          </p>
        )}
      </div>
      <div class="sluice-buttons sluice-answers">
        {isSold && (
          <button type="button" class="sluice-button" onClick={doNotSell}>
            {text('doNotSell')}
          </button>
        )}
        {choices}
        {!isSold && (
          <button type="button" class="sluice-button" onClick={dismiss}>
            {text('understood')}
          </button>
        )}
      </div>
      {isSold && (
        <button type="button" class="sluice-close sluice-corner" aria-label={text('close')} onClick={dismiss}>
          ×
        </button>
      )}
    </div>
  );
}
