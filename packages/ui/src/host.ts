import type {
  Asked,
  Choice,
  Config,
  Consent,
  Decision,
  Prompt,
  ReceiptSource,
  Regime,
  Signals,
  Subject,
  VendorId,
} from '@sluice/core';

/** What the prompt shows the state of. A new object after every change. */
export interface UiState {
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
}

/**
 * What the user interface needs of the page it stands in: it shows state and passes on the visitor's acts. It decides
 * nothing and stores nothing. The SDK implements this.
 */
export interface UiHost {
  readonly config: Config;
  /** What the visitor is asked about: enabled, declared vendors with their categories, and categories without a vendor. */
  readonly asked: Asked;
  state(): UiState;
  /** Calls `listener` after every change of {@link state}; returns the undo. */
  subscribe(listener: () => void): () => void;
  decide(subject: Subject): Decision;
  /** Records the visitor's choice: stores it, releases or sweeps, writes a receipt. */
  choose(choice: Choice, source: ReceiptSource): void;
  /** Lets one vendor load on this page view, without recording a choice. */
  loadOnce(vendor: VendorId): void;
}

/** The mounted user interface. */
export interface Ui {
  /** Opens the preferences, whatever the prompt is. */
  open(): void;
  /** Removes everything that was mounted. */
  undo(): void;
}
