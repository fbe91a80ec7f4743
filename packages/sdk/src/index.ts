export {
  ANSWERS,
  type Answer,
  CATEGORIES,
  type Category,
  type Config,
  type ConfigIssue,
  type Consent,
  type CookieUse,
  type GoogleConsentModeOptions,
  type ParsedConfig,
  type Permission,
  type Prompt,
  parseConfig,
  RECEIPT_EVENTS,
  RECEIPT_SCHEMA,
  RECEIPT_SOURCES,
  REGIMES,
  type Receipt,
  type ReceiptEvent,
  type ReceiptSource,
  type Refusals,
  type Regime,
  type Region,
  type SignalName,
  type Signals,
  type UiConfig,
  type VendorId,
  type VendorUse,
  type Wanted,
} from '@sluice/core';
export { loadBundledPart } from './bundled-parts.ts';
export { createPartLoader, type LoadPart } from './parts.ts';
export { readConfig } from './read-config.ts';
export type { Names, Sluice, SluiceEvents, SluiceQueue, Snapshot } from './sluice.ts';
export { type Page, start } from './start.ts';
export { VERSION } from './version.ts';
