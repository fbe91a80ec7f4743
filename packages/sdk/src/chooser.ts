import {
  type Asked,
  type Choice,
  type ChoiceElsewhere,
  type Circumstances,
  type Config,
  type Consent,
  choose,
  type Receipt,
  type ReceiptSource,
  SIGNAL_NAMES,
  uuidv4,
  type VendorId,
  type VendorTerms,
  withoutUnasked,
} from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
import { logProblem } from './log.ts';
import { nudgeTabs } from './nudge-tabs.ts';
import { randomBytes } from './random-bytes.ts';
import type { Receipts } from './receipts.ts';
import { storeChoice } from './store-choice.ts';

/** What happens when a visitor chooses. */
export interface Chooser {
  /**
   * Stores the choice, lets it take effect, and writes its receipt. Answers whether it is kept beyond this page. A choice
   * that answers nothing does nothing, and one that was made elsewhere nothing if a later one was made here.
   */
  choose(choice: Choice | ChoiceElsewhere, source: ReceiptSource): boolean;
  /** What writes receipts; a site without a collector has none. */
  readonly receipts: Receipts | undefined;
  /** Sends what earlier pages could not. */
  resume(): void;
  undo(): void;
}

/** What a chooser needs of the page. */
export interface ChooserOptions {
  readonly config: Config;
  readonly asked: Asked;
  /** What is known of the vendors here. */
  readonly terms: ReadonlyMap<VendorId, VendorTerms>;
  readonly store: ConsentStore;
  /** Reads the stored choice anew. */
  restore(): Consent | undefined;
  readonly location: Location;
  /** The native `fetch`: receipts are not for the gate to hold. */
  readonly fetch: typeof globalThis.fetch;
  language(): string;
  /** Called when the collector has committed a receipt. */
  stored(receipt: Receipt): void;
}

/**
 * Creates the chooser of a page.
 *
 * @param receipts what writes receipts; a site without a collector has none
 */
export function createChooser(options: ChooserOptions, receipts?: Receipts): Chooser {
  const { config, store, location } = options;
  let isKept = true;
  let isTold = false;

  function tellOwner(): void {
    if (isTold) return;
    isTold = true;
    logProblem('code of the page gave consent without an act of the visitor, and the receipt says so; see docs/api.md');
  }

  return {
    choose(said, source) {
      const choice = withoutUnasked(said, store.asked());
      const answers = Object.values({ ...choice.categories, ...choice.vendors });
      if (answers.length === 0) return isKept;
      if (source === 'api' && answers.includes(true)) tellOwner();
      // Another tab may have chosen or erased since this page was loaded: what it said is what this choice changes.
      store.replace(options.restore());
      const { consent: before } = store.state();
      const elsewhere = 'at' in said ? said.at : undefined;
      if (elsewhere !== undefined && elsewhere <= before.at) return isKept;
      const after = choose(before, choice, circumstancesOf(store, config.policy.revision, elsewhere));
      const wasKept = isKept;
      isKept = storeChoice(after, config, location, options.restore);
      // The choice holds on this page then, and the next one asks again.
      if (wasKept && !isKept)
        logProblem('the browser does not keep the choice: are cookies blocked, is cookie.domain wrong?');
      store.replace(after, Object.keys(choice.vendors), isKept);
      if (isKept) nudgeTabs(config.cookie.name);
      receipts?.record(source, before, store.state());
      return isKept;
    },
    receipts,
    resume: () => receipts?.resume(),
    undo: () => receipts?.undo(),
  };
}

/** @param elsewhere when the choice was made on another site, if it was: milliseconds since 1970 */
function circumstancesOf(store: ConsentStore, revision: number, elsewhere: number | undefined): Circumstances {
  const { consent, signals } = store.state();
  return {
    subject: consent.subject || uuidv4(randomBytes()),
    // It expires when it would have where it was made.
    now: elsewhere ?? Date.now(),
    revision,
    // Nobody has insisted against a signal on a site where they have not been.
    signals: SIGNAL_NAMES.filter((name) => elsewhere === undefined && signals[name] === true),
    current: store.isCurrent(),
    asked: store.asked(),
  };
}
