import type { Choice, ReceiptSource } from '@sluice/core';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';
import { isPending } from './pending.ts';

/** The chooser before it is there. */
export interface ChooserLoader {
  /** Loads it ahead of a choice, so that the choice need not wait for a file. */
  prepare(): void;
  /** Settles when the choice has taken effect; rejects if the chooser cannot be loaded. */
  choose(choice: Choice, source: ReceiptSource): Promise<void>;
  /** Sends what earlier pages could not, if there is anything. */
  resume(): void;
  undo(): void;
}

/** Creates the loader of the chooser: a page where nobody chooses does without it. */
export function createChooserLoader(options: ChooserOptions, loadPart: LoadPart): ChooserLoader {
  let loaded: Promise<Chooser> | undefined;
  const withChooser = async (act: (chooser: Chooser) => void): Promise<void> => {
    loaded ??= loadPart('chooser').then(({ createChooser }) => createChooser(options));
    try {
      act(await loaded);
    } catch (error) {
      // The next choice tries again: the network may be back. Until then everything stays as it is.
      loaded = undefined;
      logProblem(String(error));
      throw error;
    }
  };
  const quietly = (act: (chooser: Chooser) => void): void => void withChooser(act).catch(() => {});
  return {
    prepare: () => quietly(() => {}),
    choose: (choice, source) => withChooser((chooser) => chooser.choose(choice, source)),
    resume() {
      if (isPending()) quietly((chooser) => chooser.resume());
    },
    undo: () => {
      if (loaded) quietly((chooser) => chooser.undo());
    },
  };
}
