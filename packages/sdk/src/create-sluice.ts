import { type Asked, type Choice, isCategory, type ReceiptSource } from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
import { nameChoice } from './name-choice.ts';
import type { Sluice, Snapshot } from './sluice.ts';
import { VERSION } from './version.ts';

/** The parts that the public API speaks for. */
export interface SluiceParts {
  readonly store: ConsentStore;
  readonly asked: Asked;
  choose(choice: Choice, source: ReceiptSource): Promise<unknown>;
  open(): void;
  inspect(): void;
  undo(): void;
}

/** Creates the public API. */
export function createSluice({ store, asked, choose, open, inspect, undo }: SluiceParts): Sluice {
  const allows = (name: string): boolean =>
    store.decide(isCategory(name) ? { category: name } : { vendor: name }).granted;
  const names = [...asked.categories, ...asked.vendors.keys()];
  const snapshot = (): Snapshot => ({
    ...store.state(),
    allowed: Object.fromEntries(names.map((name) => [name, allows(name)])),
  });
  async function answer(chosen: readonly string[], isYes: boolean): Promise<void> {
    const strange = chosen.find((name) => !names.includes(name));
    if (strange !== undefined) throw new RangeError(`[sluice] "${strange}" is not asked here; ${names.join(', ')} are`);
    await choose(nameChoice(asked, chosen, isYes), 'api');
  }

  return {
    version: VERSION,
    snapshot,
    allows,
    whenGranted: (name) =>
      new Promise((resolve) => {
        const stop = store.subscribe(check);
        check();
        function check(): void {
          if (!allows(name)) return;
          stop();
          resolve();
        }
      }),
    on(event, listener) {
      if (event !== 'change' || typeof listener !== 'function') {
        throw new TypeError("[sluice] on() takes 'change' and a function");
      }
      return store.subscribe(() => listener(snapshot()));
    },
    open,
    give: (...chosen) => answer(chosen, true),
    refuse: (...chosen) => answer(chosen, false),
    loadOnce: (vendor) => store.allowOnce(vendor),
    inspect,
    undo,
  };
}
