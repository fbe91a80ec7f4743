import { type Answer, type Choice, type Decision, isCategory, isYes, type ReceiptSource } from '@sluice/core';
import type { ConsentStore } from './consent-store.ts';
import type { Events } from './create-events.ts';
import { nameChoice } from './name-choice.ts';
import type { Names, Sluice, Snapshot } from './sluice.ts';
import { VERSION } from './version.ts';
import { whenGranted } from './when-granted.ts';

/** The parts that the public API speaks for. */
export interface SluiceParts {
  readonly store: ConsentStore;
  readonly on: Events['on'];
  choose(choice: Choice, source: ReceiptSource): Promise<unknown>;
  /** Whether the visitor has just acted on the page. */
  isActing(): boolean;
  open(): void;
  inspect(): void;
  undo(): void;
}

/** Creates the public API. Page code calls it with anything: what is no name chooses nothing. */
export function createSluice(parts: SluiceParts): Sluice {
  const { store, on, choose, isActing, open, inspect, undo } = parts;
  const namesNow = (): string[] => [...store.asked().categories, ...store.asked().vendors.keys()];
  const judge = (name: string): Decision => store.decide(isCategory(name) ? { category: name } : { vendor: name });
  const allows = (name: string): boolean => judge(name).granted;
  const snapshot = (): Snapshot => ({
    // The state itself stays out of the page's reach: who could write into it could grant.
    ...JSON.parse(JSON.stringify(store.state())),
    allowed: Object.fromEntries(namesNow().map((name) => [name, allows(name)])),
  });

  function listOf(given: readonly Names[], isKnown = (name: string) => namesNow().includes(name)): string[] {
    const list = [...new Set(given.flat())];
    const strange = list.findIndex((name) => !isKnown(name));
    if (strange < 0 && list.length > 0) return list;
    const got: unknown = list[strange];
    const what = typeof got === 'string' ? `"${got.slice(0, 40)}"` : `${typeof got}`;
    throw new RangeError(`[sluice] ${what} is not asked here; ${namesNow().join(', ')} are`);
  }

  async function answer(given: readonly Names[], isYes: boolean): Promise<void> {
    // Before anything is awaited: by then the act would be over.
    const source = isActing() ? 'page' : 'api';
    await choose(nameChoice(store.asked(), given.length > 0 ? listOf(given) : namesNow(), isYes), source);
  }

  return {
    version: VERSION,
    snapshot,
    allows,
    whenGranted: async (given, options) => {
      const list = listOf([given], (name) => judge(name).reason !== 'unknown');
      await whenGranted(() => list.every(allows), store.subscribe, options?.signal);
    },
    on(event, listener) {
      if (!['ready', 'change', 'receipt'].includes(event) || typeof listener !== 'function') {
        throw new TypeError("[sluice] on() takes 'ready', 'change' or 'receipt', and a function");
      }
      // Each listener gets a snapshot of its own. Whoever can call this finds Sluice ready.
      const tell = (detail: unknown): void => listener((event === 'receipt' ? detail : snapshot()) as never);
      if (event !== 'ready') return on(event, tell);
      let isOn = true;
      queueMicrotask(() => isOn && tell(undefined));
      return () => {
        isOn = false;
      };
    },
    open,
    give: (...given) => answer(given, true),
    refuse: (...given) => answer(given, false),
    async withdraw(...given) {
      const { categories, vendors } = store.state().consent;
      const answers: Readonly<Record<string, Answer | undefined>> = { ...vendors, ...categories };
      const isGiven = (name: string): boolean => isYes(answers[name]);
      const list = (given.length > 0 ? listOf(given) : namesNow()).filter(isGiven);
      if (list.length > 0) await answer([list], false);
    },
    tellAge(age) {
      const isAge = Number.isInteger(age) && age >= 0;
      store.tellAge(isAge ? age : 0);
      if (!isAge) throw new RangeError('[sluice] tellAge() takes an age in whole years');
    },
    loadOnce(vendor) {
      for (const id of listOf([vendor], (name) => store.asked().vendors.has(name))) store.allowOnce(id);
    },
    inspect,
    undo,
  };
}
