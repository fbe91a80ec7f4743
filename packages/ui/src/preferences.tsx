import type { DeclaredVendor } from '@sluice/catalog';
import { CATEGORIES, type Choice } from '@sluice/core';
import type { ComponentChild } from 'preact';
import { CategorySection } from './category-section.tsx';
import { answerAll, presentChoice } from './choices.ts';
import type { UiHost } from './host.ts';
import { NecessarySection } from './necessary-section.tsx';
import { ReceiptsSection } from './receipts-section.tsx';
import { signalText } from './signal-text.ts';
import type { Texts } from './strings/texts.ts';

/** What the preferences show, and what the visitor can do with them. */
export interface PreferencesProps {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Every vendor that the site declares, in use or not. */
  readonly vendors: readonly DeclaredVendor[];
  /** What the switches show: nothing of it counts before it is saved. */
  readonly draft: Choice;
  change(draft: Choice): void;
  /** Answers whether the choice was taken; where it was not, the dialog stays. */
  choose(choice: Choice, act: Event): boolean;
  /** Called after the dialog has closed, for whatever reason. */
  closed(): void;
}

/**
 * The second layer: a native modal dialog, which takes the focus and gives it back by itself. Escape and the close
 * button leave everything as it was.
 */
export function Preferences(props: PreferencesProps): ComponentChild {
  const { choose, draft, host, texts } = props;
  const { text } = texts;
  const act = (label: 'rejectAll' | 'save' | 'acceptAll', choice: () => Choice) => (
    <button
      type="button"
      class="sluice-button"
      onClick={(event) => {
        if (choose(choice(), event)) close(event);
      }}
    >
      {text(label)}
    </button>
  );
  return (
    <dialog
      class="sluice-preferences"
      aria-labelledby="sluice-title"
      ref={showModal}
      onClose={({ currentTarget }) => currentTarget.isConnected && props.closed()}
    >
      <header>
        <h2 id="sluice-title">{text('title')}</h2>
        <button type="button" class="sluice-close" aria-label={text('close')} onClick={close}>
          ×
        </button>
      </header>
      <Body {...props} />
      <footer class="sluice-buttons">
        {act('rejectAll', () => answerAll(host.asked, false))}
        {act('save', () => draft)}
        {act('acceptAll', () => answerAll(host.asked, true))}
      </footer>
    </dialog>
  );
}

function Body({ change, draft, host, texts, vendors }: PreferencesProps): ComponentChild {
  const { asked, config } = host;
  const { text } = texts;
  const shown = CATEGORIES.filter(
    (name) => asked.categories.includes(name) || vendors.some(({ category }) => category === name),
  );
  const signals = signalText(host, texts);
  return (
    <div class="sluice-body">
      <p>
        {text('intro')} {config.policy.url && <a href={config.policy.url}>{text('policy')}</a>}
      </p>
      {signals && <p class="sluice-note">{signals}</p>}
      <NecessarySection config={config} texts={texts} vendors={vendors.filter((v) => v.category === 'necessary')} />
      {shown
        .filter((category) => category !== 'necessary')
        .map((category) => (
          <CategorySection
            key={category}
            category={category}
            host={host}
            texts={texts}
            vendors={vendors.filter((vendor) => vendor.category === category)}
            draft={draft}
            change={change}
          />
        ))}
      <ReceiptsSection host={host} texts={texts} vendors={vendors} erased={() => change(presentChoice(host))} />
    </div>
  );
}

/** One function for all renderings: it runs when the element appears, and not again after the dialog was closed. */
function showModal(dialog: HTMLDialogElement | null): void {
  dialog?.showModal();
}

/** Closing gives the focus back to where it was; taking the element out of the page would not. */
function close(event: { readonly currentTarget: Element }): void {
  event.currentTarget.closest('dialog')?.close();
}
