/**
 * English: what the prompt says before the preferences are opened, and what several parts say. Names of categories are written as
 * inside a sentence; where one stands alone, the style sheet makes its first letter a capital.
 */
export const prompt = {
  /** For numbers, dates and plurals (BCP 47). */
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
  /** The preferences, and the button that brings a visitor back to them. */
  title: 'Your privacy choices',
  /** Where the law lets things run until the visitor says no to selling and sharing (United States). */
  optOutTitle: 'Your data, your choice',
  optOutText: 'We use cookies for {categories}, and share what they tell with partners. You can say no at any time.',
  /** In the words of Cal. Civ. Code 1798.135(a)(1). */
  doNotSell: 'Do not sell or share my personal information',
  /** Where the law wants visitors to be told, and to be able to say no. */
  noticeText: 'We use cookies for {categories}. You can switch them off at any time.',
  /** Puts a notice away; it answers nothing. */
  understood: 'OK',
  policyTitle: 'Our privacy policy has changed',
  policyText: 'What you chose stays as it is.',
  /** The name of the place where the website itself tells something. */
  noticesTitle: 'Notices of this website',
  readMore: 'Read more',
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
  /** In the words of 11 CCR 7025(c)(6), where they are asked for; other languages say the same. */
  optOutHonoured: 'Opt-Out Request Honored: {categories} stay off.',
  overridden: 'Your browser asks not to be tracked. Your own choice here goes before it.',
  change: 'Change',
  functional: 'functional features',
  analytics: 'analytics',
  ads: 'ads',
  social: 'social media',
  support: 'support',
};
