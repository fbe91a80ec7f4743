import type { IabView } from '@sluice/integrations/tcf';
import type { LoadPart } from '../parts.ts';
import type { IabOptions } from './install-iab.ts';
import { watchQuestions } from './watch-questions.ts';

/** Creates what the modules see of a page, and the undo of what that takes. */
export function createIabView(
  { config, asked, store }: IabOptions,
  document: Document,
  loadPart: LoadPart,
): IabView & { undo(): void } {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const questions = watchQuestions(document, () => void review());
  let isOpen = questions.isOpen();
  const unsubscribe = store.subscribe(tell);

  /** A question that closes may have been answered, and what takes the answer may still be on its way: until then nothing is said. */
  async function review(): Promise<void> {
    if (!questions.isOpen()) {
      await loadPart(config.collector ? 'recorder' : 'chooser').catch(() => {});
      await new Promise((resolve) => setTimeout(resolve));
    }
    if (isOpen === questions.isOpen()) return;
    isOpen = !isOpen;
    tell();
  }

  return {
    get region() {
      return store.state().region;
    },
    asked: asked.vendors,
    decide: store.decide,
    chosenAt: () => (store.isCurrent() ? store.state().consent.at : 0),
    choice: () => store.state().consent,
    isAsking: () => store.state().prompt === 'banner' || isOpen,
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
