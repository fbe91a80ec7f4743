import type { Sweeper, SweeperOptions } from '@sluice/gate';
import { logProblem } from './log.ts';
import type { LoadPart, Parts } from './parts.ts';

/** The sweeper before it is there. */
export interface SweepLoader {
  /** Removes what is not granted, as soon as it can. */
  sweep(): void;
  undo(): void;
}

/** What the sweeper works with, and when there is work for it. */
export interface SweepLoaderOptions extends SweeperOptions {
  /** Whether anybody's cookies and keys have to go. */
  isNeeded(): boolean;
  /** Gets the names that the sweeper brings. */
  learn(names: ReturnType<Parts['sweeper']['listNames']>): void;
}

/** Creates the loader of the sweeper: a page where nothing is refused does without it. */
export function createSweepLoader(options: SweepLoaderOptions, loadPart: LoadPart): SweepLoader {
  let loaded: Promise<Sweeper> | undefined;
  return {
    sweep() {
      if (!options.isNeeded()) return;
      loaded ??= loadPart('sweeper').then(({ createSweeper, listNames }) => {
        options.learn(listNames());
        return createSweeper(options);
      });
      loaded
        .then((sweeper) => sweeper.sweep())
        .catch((error: unknown) => {
          // The next choice or the next page tries again: the network may be back.
          loaded = undefined;
          logProblem(String(error));
        });
    },
    undo: () => void loaded?.then((sweeper) => sweeper.undo()),
  };
}
