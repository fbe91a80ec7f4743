import { type Notice, noticeNames } from '@sluice/core';
import type { ChooserOptions } from './chooser.ts';
import type { ChooserLoader } from './chooser-loader.ts';
import type { Seen } from './create-seen.ts';
import type { LoadPart } from './parts.ts';

/** What visitors are told beside the prompt. */
export interface Notices {
  /** The operator's notices, asked for when the page has come to rest; none without a collector. Never rejects. */
  ofOperator(): Promise<readonly Notice[]>;
  /** Whether there is one that the visitor has not put away: only then the user interface is needed for it. Never rejects. */
  isDue(): Promise<boolean>;
}

/** What is needed to know of them. */
export interface NoticesOptions extends ChooserOptions, Pick<ChooserLoader, 'withChooser'> {
  /** Gets what ends that which goes on as long as the page; empty once that has ended. */
  readonly undos: (() => void)[];
  readonly seen: Seen;
}

/** Creates the notices of a page; nothing is asked or loaded before somebody wants to know. */
export function createNotices(options: NoticesOptions, loadPart: LoadPart): Notices {
  const { config, seen, store } = options;
  const { collector, policy } = config;
  let asked: Promise<readonly Notice[]> | undefined;

  async function ask(): Promise<readonly Notice[]> {
    if (!collector) return [];
    try {
      return await (await loadPart('notices')).askNotices(options, loadPart);
    } catch {
      return [];
    }
  }

  const ofOperator = (): Promise<readonly Notice[]> => {
    asked ??= ask();
    return asked;
  };
  return {
    ofOperator,
    isDue: async () =>
      (store.state().isPolicyNew && !seen.has(noticeNames.policy(policy))) ||
      (await ofOperator()).some(({ id }) => !seen.has(noticeNames.operator(id))),
  };
}
