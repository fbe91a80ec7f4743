export { createHooks, type Hooks, type UseSyncExternalStore } from './create-hooks.ts';
