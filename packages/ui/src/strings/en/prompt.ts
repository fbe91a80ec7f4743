/**
 * English: what the prompt says before the preferences are opened, and what several parts say. Names of categories are written as
 * inside a sentence; where one stands alone, the style sheet makes its first letter a capital.
 */
export const prompt = {
  /** For numbers (BCP 47). */
  locale: 'en-GB',
  /** `ltr` or `rtl`. A site that replaces the texts by those of another script replaces this, too. */
  direction: 'ltr',
  /** Two items, the middle of more, and their end: as `Intl.ListFormat` has them. */
  listPair: '{a} and {b}',
  listMiddle: '{a}, {b}',
  listEnd: '{a} and {b}',
  bannerTitle: 'We use cookies',
  bannerText: 'They are for {categories}. They stay off until you choose.',
  /** Where something has come to what was asked before. */
  bannerNew:
    'There is something new for {categories}. It stays off until you choose; your other answers stay as they are.',
  bannerLater: 'You can change your mind at any time.',
  policy: 'Privacy policy',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  choose: 'Choose',
  close: 'Close',
  thisWebsite: 'This website itself',
  session: 'until the browser closes',
  /** Of some of several questions. */
  saved: 'Saved.',
  savedAll: 'Saved: everything is on.',
  savedNone: 'Saved: everything optional is off.',
  savedSome: 'Saved. On: {names}. Everything else is off.',
  savedHere: 'Your browser does not keep this choice: it holds on this page only.',
  notSaved: 'This could not be saved. Nothing has changed; please try again.',
  dntHonoured: 'Do Not Track is honoured: {categories} stay off.',
  gpcHonoured: 'Global Privacy Control is honoured: {categories} stay off.',
  bothHonoured: 'Global Privacy Control and Do Not Track are honoured: {categories} stay off.',
  optOutHonoured: 'Opt-Out Request Honored: {categories} stay off.',
  overridden: 'Your browser asks not to be tracked. Your own choice here goes before it.',
  change: 'Change',
  functional: 'functional features',
  analytics: 'analytics',
  ads: 'ads',
  social: 'social media',
  support: 'support',
};
