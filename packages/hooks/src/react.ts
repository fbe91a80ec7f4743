import { useSyncExternalStore } from 'react';
import { createHooks, type Hooks } from './create-hooks.ts';

const hooks: Hooks = createHooks(useSyncExternalStore);

/** See {@link Hooks}; for React 18 and later. */
export const useConsent: Hooks['useConsent'] = hooks.useConsent;

/** See {@link Hooks}; for React 18 and later. */
export const useSluice: Hooks['useSluice'] = hooks.useSluice;
