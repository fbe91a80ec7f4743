import type { DeclaredVendor } from '@sluice/catalog';
import type { Choice } from '@sluice/core';
import { type ComponentChild, render } from 'preact';
import { presentChoice } from './choices.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import type { UiHost } from './host.ts';
import { Preferences, type PreferencesProps } from './preferences.tsx';
import type { Texts } from './strings/texts.ts';

/** What the preferences are made from. */
export interface PreferencesOptions {
  readonly host: UiHost;
  readonly texts: Texts;
  /** Every vendor that the site declares, in use or not. */
  readonly vendors: readonly DeclaredVendor[];
  /** Answers whether the choice was taken. */
  choose(choice: Choice): boolean;
}

/** The preferences, closed until they are opened. */
export interface PreferencesRoot {
  /** Opens them; open ones stay as they are. */
  open(): void;
  undo(): void;
}

/** Creates the preferences in `root`. What their switches show is a draft until it is saved. */
export function createPreferences(options: PreferencesOptions, root: Element): PreferencesRoot {
  const { host } = options;
  let draft: Choice | undefined;

  function show(next: Choice | undefined): void {
    draft = next;
    render(draft && <Shown {...options} draft={draft} change={show} closed={() => show(undefined)} />, root);
  }

  const unsubscribe = host.subscribe(() => show(draft));
  return {
    open() {
      if (!draft) show(presentChoice(host));
    },
    undo() {
      unsubscribe();
      show(undefined);
    },
  };
}

function Shown(props: PreferencesProps): ComponentChild {
  return (
    <ErrorBoundary>
      <Preferences {...props} />
    </ErrorBoundary>
  );
}
