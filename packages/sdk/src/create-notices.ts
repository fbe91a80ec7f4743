import { type Config, hasNotices, type Notice, noticeNames } from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
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
export interface NoticesOptions {
  readonly config: Config;
  readonly store: ConsentStore;
  readonly seen: Seen;
  /** The native one. */
  readonly fetch: typeof globalThis.fetch;
}

/** Creates the notices of a page; nothing is asked or loaded before somebody wants to know. */
export function createNotices({ config, store, seen, fetch }: NoticesOptions, loadPart: LoadPart): Notices {
  const { collector, policy, site, ui } = config;
  let asked: Promise<readonly Notice[]> | undefined;

  async function ask(): Promise<readonly Notice[]> {
    if (!collector || !hasNotices(ui)) return [];
    try {
      return await (await loadPart('notices')).askNotices(fetch, collector, site);
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
