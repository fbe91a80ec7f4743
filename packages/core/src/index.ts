export { type Asked, resolveAsked } from './asked.ts';
export { canonicalJson } from './canonical-json.ts';
export { CATEGORIES, type Category, isCategory } from './category.ts';
export { bare, isPlainObject } from './check.ts';
export { cleanText, isCleanText, MAX_TEXT } from './clean-text.ts';
export { cleanUrl, isCleanUrl } from './clean-url.ts';
export type { Config, CookieUse, GoogleConsentModeOptions, Refusals, VendorUse } from './config.ts';
export type { ConfigIssue, Wanted } from './config-issue.ts';
export {
  ANSWERS,
  type Answer,
  type Choice,
  type Circumstances,
  type Consent,
  choose,
  forgotten,
  isCurrent,
  isYes,
  NO_CONSENT,
  type Validity,
  withoutStale,
  withoutUnasked,
} from './consent.ts';
export type { Context, VendorTerms } from './context.ts';
export type { ControllerConfig } from './controller-config.ts';
export { decodeConsent, encodeConsent } from './cookie-codec.ts';
export { type Decision, decide, type Reason, type Subject } from './decide.ts';
export { explainIssue } from './explain-issue.ts';
export { fingerprint } from './fingerprint.ts';
export { contextOf, type Ground, type GroundConfig, resolveGround, withAge, withRegion } from './ground.ts';
export { type ChoiceElsewhere, NO_SUBJECT, type Standing, takeOver, toHandOver } from './handover.ts';
export { GPP_SECTIONS, type GppConfig, type GppSection, type IabConfig, type TcfConfig } from './iab-config.ts';
export { LAWS, type Law } from './laws.ts';
export { CSS_ATTRIBUTES, IMPORT_CALL, IMPORT_HOOK, LOAD_MARK, MARK, NOWHERE, OPEN_MARK } from './marked-form.ts';
export {
  isNoticeCurrent,
  isNoticeUrl,
  NOTICE_ID,
  NOTICE_LANGUAGE,
  NOTICE_LIMITS,
  type Notice,
  type NoticeText,
  noticeTime,
} from './notice.ts';
export {
  NOTICE_RIGHTS,
  NOTICE_SCHEMA,
  type NoticeDocument,
  type NoticeTexts,
  type NoticeVendor,
} from './notice-document.ts';
export { noticeNames } from './notice-names.ts';
export { type ParsedConfig, parseConfig } from './parse-config.ts';
export { type ParsedController, parseController } from './parse-controller.ts';
export { type ParsedIab, parseIab } from './parse-iab.ts';
export { parseNotices } from './parse-notices.ts';
export { hasButton, hasNotices, type ParsedUi, parseUi } from './parse-ui.ts';
export {
  isPermissionId,
  PERMISSION_MARK,
  type Permission,
  RECEIPT_ID_MARK,
  RECEIPT_MARK,
  WITHDRAW_MARK,
  WITHDRAWAL_MARK,
} from './permission.ts';
export { type Prompt, resolvePending, resolvePrompt } from './prompt.ts';
export { readChoice } from './read-choice.ts';
export { onceCookie, readOnce } from './read-once.ts';
export {
  eventOf,
  layerOf,
  RECEIPT_EVENTS,
  RECEIPT_LAYERS,
  RECEIPT_SCHEMA,
  RECEIPT_SCHEMAS,
  RECEIPT_SOURCES,
  type Receipt,
  type ReceiptEvent,
  type ReceiptLayer,
  type ReceiptSource,
} from './receipt.ts';
export {
  exemptsStatistics,
  isRegime,
  REGIME_OF,
  REGIMES,
  REGION,
  type Regime,
  type Region,
  resolveRegime,
} from './regime.ts';
export { resolveClosed } from './resolve-closed.ts';
export {
  NO_SIGNALS,
  readSignalHeaders,
  readSignals,
  resolveRefusals,
  SIGNAL_NAMES,
  type SignalName,
  type SignalSource,
  type Signals,
} from './signals.ts';
export {
  type GpcSupport,
  isDay,
  TRACKING_STATUS_TYPE,
  TRACKING_VALUES,
  type TrackingStatus,
  type TrackingValue,
} from './tracking-status.ts';
export type { UiConfig, UiSettings } from './ui-config.ts';
export { timeOfUuidv7, UUIDV4, UUIDV7, uuidv4, uuidv7 } from './uuid.ts';
export { VENDOR_ID, type VendorId, type VendorRule } from './vendor.ts';
export { COUNTRY_HEADERS, type CountryHeader, readRegion } from './visitor-region.ts';
