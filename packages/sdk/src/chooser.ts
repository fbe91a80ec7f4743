import {
  type Asked,
  type Choice,
  type Config,
  choose,
  type Receipt,
  type ReceiptSource,
  SIGNAL_NAMES,
  uuidv4,
} from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
import { logProblem } from './log.ts';
import { randomBytes } from './random-bytes.ts';
import { createReceipts } from './receipts.ts';
import { storeChoice } from './store-choice.ts';

/** What happens when a visitor chooses. */
export interface Chooser {
  /** Stores the choice, lets it take effect, and writes its receipt. */
  choose(choice: Choice, source: ReceiptSource): void;
  /** Sends what earlier pages could not. */
  resume(): void;
  undo(): void;
}

/** What a chooser needs of the page. */
export interface ChooserOptions {
  readonly config: Config;
  readonly asked: Asked;
  readonly store: ConsentStore;
  readonly location: Location;
  /** The native `fetch`: receipts are not for the gate to hold. */
  readonly fetch: typeof globalThis.fetch;
  language(): string;
  /** Called when the collector has committed a receipt. */
  stored(receipt: Receipt): void;
}

/** Creates the chooser of a page. */
export function createChooser(options: ChooserOptions): Chooser {
  const { config, store, location } = options;
  const receipts = createReceipts(options);
  return {
    choose(choice, source) {
      const { consent: before, signals } = store.state();
      const after = choose(before, choice, {
        subject: before.subject || uuidv4(randomBytes()),
        now: Date.now(),
        revision: config.policy.revision,
        signals: SIGNAL_NAMES.filter((name) => signals[name] === true),
        current: store.isCurrent(),
      });
      try {
        storeChoice(after, config, location.protocol === 'https:');
      } catch (error) {
        // A sandboxed page cannot store anything: the choice holds on this page, and the next one asks again.
        logProblem(`the choice cannot be stored: ${error}`);
      }
      store.replace(after, Object.keys(choice.vendors));
      receipts.record(choice, source, before, store.state());
    },
    resume: receipts.resume,
    undo: receipts.undo,
  };
}
