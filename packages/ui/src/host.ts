import type { DeclaredVendor } from '@sluice/catalog';
import type {
  Asked,
  Choice,
  Config,
  Consent,
  Decision,
  Notice,
  Prompt,
  Receipt,
  ReceiptSource,
  Regime,
  Region,
  Signals,
  Subject,
  VendorId,
  VendorRule,
} from '@sluice/core';
import type { Strings } from './strings/strings.ts';

/** What the prompt shows the state of. A new object after every change. */
export interface UiState {
  /** Where the visitor is, if it is known. */
  readonly region?: Region | undefined;
  readonly regime: Regime;
  readonly signals: Signals;
  readonly consent: Consent;
  readonly prompt: Prompt;
  /** The policy has been revised since the visitor chose, and their choice still counts: they are to be told. */
  readonly isPolicyNew: boolean;
}

/** Of a receipt what is shown; it holds more, as the collector has given it. */
export type ShownReceipt = Pick<Receipt, 'id' | 'subject' | 'at' | 'event' | 'categories' | 'vendors' | 'permission'>;

/** One of the visitor's own receipts. */
export interface OwnReceipt {
  readonly receipt: ShownReceipt;
  /** Its place at the collector, and when it came there (ISO 8601 in UTC); one that waits to be sent has none of these. */
  readonly sequence?: number;
  readonly receivedAt?: string;
  /** Where the collector proves it. */
  readonly verify?: string;
}

/** The visitor's own receipts, as far as they can be had. */
export interface OwnReceipts {
  /** Oldest first, those that wait to be sent at the end. */
  readonly receipts: readonly OwnReceipt[];
  /** `false`: the collector did not answer, and only those that wait are there. */
  readonly isWhole: boolean;
}

/** What a visitor may do with their own data. */
export interface Rights {
  /** Their receipts. */
  receipts(): Promise<OwnReceipts>;
  /**
   * Erases their receipts at the collector and then, in the browser, their choice and everything that is kept with it; what was granted is withdrawn.
   * Rejects if the collector does not answer, and then nothing has changed here.
   */
  erase(): Promise<void>;
}

/**
 * What the user interface needs of the page it stands in: it shows state and passes on the visitor's acts. It decides
 * nothing and stores nothing. The SDK implements this.
 */
export interface UiHost {
  readonly config: Config;
  /** What the visitor is asked about; a choice answers all of it, or the one thing that a placeholder asks. */
  readonly asked: Asked;
  /** What of that has no answer that counts: the banner asks no more. */
  pending(): Asked;
  /** How the gate recognises the declared vendors: of it the prompt needs the markup of their embeds. */
  readonly rules: readonly VendorRule[];
  /**
   * Everything that a person reads about the declared vendors, in the configuration's order: `declareVendors()` of the
   * catalogue. Called when it is first shown, not before: the catalogue weighs more than the whole prompt.
   */
  vendors(): Promise<readonly DeclaredVendor[]>;
  /** What the prompt says later, in a built-in language. Rejects where it cannot be had. */
  moreTexts(language: string): Promise<Partial<Strings>>;
  state(): UiState;
  /** Calls `listener` after every change of what {@link state} or {@link decide} answer; returns the undo. */
  subscribe(listener: () => void): () => void;
  decide(subject: Subject): Decision;
  /** Whose an address is, exactly as the gate recognises it; `undefined` where no vendor is known for it. */
  vendorOf(url: URL): VendorId | undefined;
  /**
   * Records the visitor's choice: stores it, releases or sweeps, writes a receipt. Settles when it has taken effect, to
   * whether it is kept beyond this page; rejects if it could not take effect.
   */
  choose(choice: Choice, source: ReceiptSource): Promise<boolean>;
  /** What the site's operator tells its visitors now, whether or not this one has put it away. Settles late, when the page has come to rest; never rejects. */
  notices(): Promise<readonly Notice[]>;
  /** Whether the visitor has put the notice of that name away, on whichever page. */
  hasSeen(name: string): boolean;
  /** Remembers it. */
  see(name: string): void;
  /** What the visitor may have of their own data: called when they look for it. Rejects where its code cannot be had. */
  rights(): Promise<Rights>;
  /** Lets one vendor load on this page view, without recording a choice. Subscribers are told. */
  loadOnce(vendor: VendorId): void;
}

/** The mounted user interface. */
export interface Ui {
  /** Opens the preferences, whatever the prompt is. */
  open(): void;
  /** Removes everything that was mounted. */
  undo(): void;
}
