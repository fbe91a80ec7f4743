import type { Category, UiSettings } from '@sluice/core';
import type { ComponentChild } from 'preact';
import type { UiHost } from './host.ts';
import { panelClass } from './panel-class.ts';
import type { Texts } from './strings/texts.ts';

/** What the banner shows, and the acts that it offers. */
export interface BannerProps {
  readonly host: UiHost;
  readonly texts: Texts;
  readonly ui: UiSettings;
  /** Answers everything that has no answer yet. */
  answer(yes: boolean, act: Event): void;
  /** Opens the preferences. */
  open(): void;
  /** Puts the banner away on this page view, which answers nothing. */
  leave(): void;
}

/**
 * The first layer. As a bar or a box it takes no focus and listens to no key: leaving it alone, in whatever way, answers nothing.
 * Rejecting and accepting are siblings of one class, so that no style can tell them apart (EDPB Cookie Banner
 * Taskforce, 8 to 18; 11 CCR 7004(a)(2)). The text stands in small blocks: none is the page's largest contentful paint.
 *
 * As a dialog it is modal, because what is dimmed must not get the keyboard's focus unseen (WCAG 2.2, 2.4.11; ARIA Authoring Practices,
 * "Dialog (Modal)"). A modal question would force an answer, and consent that is forced is none (GDPR art. 4(11) and 7(4); EDPB Guidelines
 * 05/2020, 39 to 41). So there are two ways out that answer nothing: Escape, and for those without a keyboard a button. Everything stays off
 * then, and the next page asks again. The focus begins at the title: a key that was meant for the page answers nothing.
 */
export function Banner(props: BannerProps): ComponentChild {
  const { leave, texts, ui } = props;
  const look = { class: `sluice-banner ${panelClass(ui.layout, ui.side)}`, 'aria-labelledby': 'sluice-banner-title' };
  const question = renderQuestion(props);
  if (ui.layout !== 'dialog') {
    return (
      <div role="dialog" {...look}>
        {question}
      </div>
    );
  }
  return (
    <dialog {...look} ref={showModal} onClose={({ currentTarget }) => currentTarget.isConnected && leave()}>
      {question}
      <button
        type="button"
        class="sluice-close sluice-corner"
        aria-label={texts.text('close')}
        onClick={({ currentTarget }) => currentTarget.closest('dialog')?.close()}
      >
        ×
      </button>
    </dialog>
  );
}

function renderQuestion({ host, texts: { list, text }, ui, answer, open }: BannerProps): ComponentChild {
  const { asked, config } = host;
  const pending = host.pending();
  const isAsked = (category: Category): boolean =>
    pending.categories.includes(category) || [...pending.vendors.values()].includes(category);
  const categories = list(asked.categories.filter(isAsked).map((category) => text(category)));
  const isAll = pending.vendors.size === asked.vendors.size && pending.categories.length === asked.categories.length;
  const start = ui.layout === 'dialog' && { tabIndex: -1, autofocus: true };
  return (
    <>
      <div class="sluice-text">
        <h2 id="sluice-banner-title" {...start}>
          {text('bannerTitle')}
        </h2>
        <p>{text(isAll ? 'bannerText' : 'bannerNew', { categories })}</p>
        <p>
          {text('bannerLater')} {config.policy.url && <a href={config.policy.url}>{text('policy')}</a>}
        </p>
      </div>
      <div class="sluice-buttons sluice-answers">
        <button type="button" class="sluice-button" onClick={(act) => answer(false, act)}>
          {text('rejectAll')}
        </button>
        <button type="button" class="sluice-button" onClick={(act) => answer(true, act)}>
          {text('acceptAll')}
        </button>
        <button type="button" class="sluice-button sluice-quiet" onClick={open}>
          {text('choose')}
        </button>
      </div>
    </>
  );
}

/** Gives the focus back when the dialog goes, which taking an open one out of the page would not. */
function showModal(dialog: HTMLDialogElement | null): (() => void) | undefined {
  if (!dialog) return undefined;
  dialog.showModal();
  return () => dialog.close();
}
