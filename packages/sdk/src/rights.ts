import { choose } from '@sluice/core';
import type { Rights as VisitorRights } from '@sluice/ui';
import type { Chooser, ChooserOptions } from './chooser.ts';
import type { Seen } from './create-seen.ts';
import { forgetRegion } from './kept-region.ts';
import { nudgeTabs } from './nudge-tabs.ts';
import type { Receipts } from './receipts.ts';
import { eraseChoice } from './store-choice.ts';
import { createSubjectClient } from './subject-client.ts';

/** What a visitor may do with their own data, and what follows from it in other tabs. */
export interface Rights extends VisitorRights {
  /** Forgets on this page what was erased in another tab; does nothing while a choice is stored. */
  forget(): void;
}

/** What they are given from. */
export interface RightsOptions extends ChooserOptions {
  readonly seen: Seen;
  withChooser<T>(act: (chooser: Chooser) => T): Promise<T>;
}

/** Longest time that an erasure waits for a receipt that is on its way, in milliseconds. */
const PATIENCE = 5000;

/** Creates the rights of a page's visitor. */
export function createRights(options: RightsOptions): Rights {
  const { config, fetch, location, restore, seen, store, withChooser } = options;

  /** Another tab may have chosen since this page was loaded. */
  function subjectNow(): string {
    store.replace(restore());
    return store.state().consent.subject;
  }

  async function recorder(): Promise<Receipts> {
    const receipts = await withChooser((chooser) => chooser.receipts);
    if (!receipts) throw new Error('[sluice] this site has no collector');
    return receipts;
  }

  /** Lets go of all that the visitor has given: on this page that is an answer, and the next one asks them. */
  function withdraw(): void {
    const { consent } = store.state();
    if (!consent.at) return;
    const asked = store.asked();
    const no = (names: Iterable<string>) => Object.fromEntries([...names].map((name) => [name, false]));
    const vendors = no([...asked.vendors.keys(), ...Object.keys(consent.vendors)]);
    const choice = { categories: no([...asked.categories, ...Object.keys(consent.categories)]), vendors };
    const { revision } = config.policy;
    const now = { subject: '', now: Date.now(), revision, signals: [], current: store.isCurrent(), asked };
    store.replace(choose(consent, choice, now), Object.keys(vendors), false);
  }

  function forgetHere(): void {
    seen.clear();
    forgetRegion();
    withdraw();
  }

  return {
    async receipts() {
      const subject = subjectNow();
      if (!subject || !config.collector) return { receipts: [], isWhole: true };
      const waiting = await (await recorder()).waiting(subject);
      const client = createSubjectClient(fetch, config.collector, config.site, location.href);
      const stored = await client.list(subject).catch(() => undefined);
      const arrived = new Set(stored?.map(({ receipt }) => receipt.id));
      const unsent = waiting.flatMap((receipt) => (arrived.has(receipt.id) ? [] : { receipt }));
      return { receipts: [...(stored ?? []), ...unsent], isWhole: stored !== undefined };
    },
    async erase() {
      const subject = subjectNow();
      if (subject && config.collector) {
        const { forget, idle } = await recorder();
        const client = createSubjectClient(fetch, config.collector, config.site, location.href);
        await client.erase(subject);
        // What waits or is on its way may arrive only now.
        if ((await forget(subject)) > 0) {
          await within(PATIENCE, idle());
          await client.erase(subject);
        }
      }
      eraseChoice(config.cookie, location.hostname);
      nudgeTabs(config.cookie.name, 'erased');
      forgetHere();
    },
    forget() {
      if (!restore()) forgetHere();
    },
  };
}

async function within(time: number, done: Promise<unknown>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('[sluice] a receipt is still on its way')), time);
  });
  try {
    await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
