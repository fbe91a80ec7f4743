import type { IabView } from '@sluice/integrations/tcf';
import type { IabOptions } from './install-iab.ts';
import { watchQuestions } from './watch-questions.ts';

/** Creates what the modules see of a page, and the undo of what that takes. */
export function createIabView({ config, asked, store }: IabOptions, document: Document): IabView & { undo(): void } {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const questions = watchQuestions(document, tell);
  const unsubscribe = store.subscribe(tell);
  return {
    region: config.region,
    asked: asked.vendors,
    decide: store.decide,
    chosenAt: () => (store.isCurrent() ? store.state().consent.at : 0),
    choice: () => store.state().consent,
    isAsking: () => store.state().prompt === 'banner' || questions.isOpen(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    undo() {
      unsubscribe();
      questions.undo();
    },
  };
}
