import { useEffect, useState } from 'preact/hooks';
import { createHooks, type Hooks, type UseSyncExternalStore } from './create-hooks.ts';

/** What `preact/compat` has brings all of that along: 4 kB for what takes ten lines. */
const useStore: UseSyncExternalStore = (subscribe, getSnapshot) => {
  const [, setTurn] = useState({});
  const value = getSnapshot();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every render asks anew, so that only the first has to be made up for
  useEffect(() => {
    const render = (): void => setTurn({});
    // Between the first render and this Sluice may have come.
    if (getSnapshot() !== value) render();
    return subscribe(render);
  }, [subscribe]);
  return value;
};

const hooks: Hooks = createHooks(useStore);

/** See {@link Hooks}; for Preact 10 and later. */
export const useConsent: Hooks['useConsent'] = hooks.useConsent;

/** See {@link Hooks}; for Preact 10 and later. */
export const useSluice: Hooks['useSluice'] = hooks.useSluice;
