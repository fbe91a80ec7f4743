export { type AppOptions, createApp } from '../create-app.ts';
export type { Log } from '../log.ts';
export type { Site } from '../site.ts';
export { createWorker, type EdgeOptions, type EdgeWorker } from './create-worker.ts';
export { createDirectQueue } from './direct-queue.ts';
export type { DurableStorage, SqlRow, SqlValue } from './durable-storage.ts';
export { openDurableStore } from './durable-store.ts';
export type { EdgeEnv } from './edge-config.ts';
export type { ObjectState, SiteObject } from './site-object.ts';
