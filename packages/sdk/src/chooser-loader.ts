import type { Choice, ReceiptSource } from '@sluice/core';
import type { Chooser, ChooserOptions } from './chooser.ts';
import { logProblem } from './log.ts';
import type { LoadPart } from './parts.ts';
import { isPending } from './pending.ts';

/** The chooser before it is there. */
export interface ChooserLoader {
  /** Loads it ahead of a choice, so that the choice need not wait for a file. */
  prepare(): void;
  /**
   * Settles when the choice has taken effect, to whether it is kept beyond this page; rejects if the chooser cannot be loaded.
   * Choices take effect in the order of these calls; one that repeats the last, while that has not taken effect, is one with it.
   */
  choose(choice: Choice, source: ReceiptSource): Promise<boolean>;
  /** Loads it for `act`; rejects if it cannot be loaded. */
  withChooser<T>(act: (chooser: Chooser) => T): Promise<T>;
  /** Sends what earlier pages could not, if there is anything. */
  resume(): void;
  undo(): void;
}

/**
 * Creates the loader of the chooser: a page where nobody chooses does without it.
 *
 * @param prepareMore loads what else must be there when a choice takes effect; must not reject
 */
export function createChooserLoader(
  options: ChooserOptions,
  loadPart: LoadPart,
  prepareMore: () => Promise<unknown>,
): ChooserLoader {
  let loaded: Promise<Chooser> | undefined;
  let last: { readonly said: string; readonly taken: Promise<boolean> } | undefined;
  const withChooser = async <T>(act: (chooser: Chooser) => T): Promise<T> => {
    const more = prepareMore();
    loaded ??= loadPart(options.config.collector ? 'recorder' : 'chooser').then(async ({ createChooser }) => {
      await more;
      return createChooser(options, loadPart);
    });
    try {
      return act(await loaded);
    } catch (error) {
      // The next choice tries again: the network may be back. Until then everything stays as it is.
      loaded = undefined;
      logProblem(String(error));
      throw error;
    }
  };
  const quietly = (act: (chooser: Chooser) => void): void => void withChooser(act).catch(() => {});
  return {
    withChooser,
    prepare: () => quietly(() => {}),
    choose(choice, source) {
      const said = JSON.stringify([choice, source]);
      if (last?.said === said) return last.taken;
      const taken = withChooser((chooser) => chooser.choose(choice, source));
      const mine = { said, taken };
      last = mine;
      const forget = (): void => {
        if (last === mine) last = undefined;
      };
      taken.then(forget, forget);
      return taken;
    },
    resume() {
      if (isPending()) quietly((chooser) => chooser.resume());
    },
    undo: () => {
      if (loaded) quietly((chooser) => chooser.undo());
    },
  };
}
