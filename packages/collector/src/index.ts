export {
  type CollectorConfig,
  type ParsedCollectorConfig,
  parseCollectorConfig,
  type SettingIssue,
} from './collector-config.ts';
export { type CommitQueue, createCommitQueue, type QueueLimits } from './commit-queue.ts';
export { type AppOptions, createApp } from './create-app.ts';
export type { Log } from './log.ts';
export { createLogKeeper, type LogKeeper, type LogKeeperOptions } from './log-keeper.ts';
export { createWitness, type Uncosigned, type Witness, type WitnessOptions } from './log-keeper-witness.ts';
export type { NoticeSource } from './notices/notice-source.ts';
export { type RunningCollector, serveCollector } from './serve.ts';
export type { Site, SiteTracking } from './site.ts';
export { type Promising, storeConformance, type TestRunner } from './store/conformance.ts';
export { exampleReceipt } from './store/example-receipt.ts';
export { createMemoryStore } from './store/memory-store.ts';
export { openSqliteStore } from './store/sqlite-store.ts';
export type {
  Answers,
  Checkpoint,
  Counts,
  Document,
  Documents,
  Erasure,
  Holder,
  LogStore,
  PutResult,
  Range,
  ReceivedReceipt,
  Store,
  StoredReceipt,
} from './store/store.ts';
export { StoreError } from './store/store-error.ts';
