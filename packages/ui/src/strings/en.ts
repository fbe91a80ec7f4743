/**
 * English. Names of categories are written as inside a sentence; where one stands alone, the style sheet makes its
 * first letter a capital.
 */
export const en = {
  /** For dates, numbers and lists (BCP 47). */
  locale: 'en-GB',
  /** `ltr` or `rtl`. A site that replaces the texts by those of another script replaces this, too. */
  direction: 'ltr',

  bannerTitle: 'We use cookies',
  bannerText: 'They are for {categories}. They stay off until you choose.',
  bannerLater: 'You can change your mind at any time.',
  policy: 'Privacy policy',
  rejectAll: 'Reject all',
  acceptAll: 'Accept all',
  choose: 'Choose',

  title: 'Your privacy choices',
  intro: 'Choose what may run on this website. What is off is held back.',
  save: 'Save choice',
  close: 'Close',
  on: 'On',
  off: 'Off',
  partly: 'Partly on',
  alwaysOn: 'Always on',
  notInUse: 'Not in use',
  thisWebsite: 'This website itself',
  about: 'About {name}',
  company: 'Company',
  receives: 'Receives',
  stores: 'Stores in your browser',
  session: 'until the browser closes',
  kept: 'until deleted',
  keepsChoice: 'Keeps this choice.',
  outbox: 'Keeps receipts of your choices until the website has them.',
  optOut: 'Opt out at {name}',
  vendorPolicy: 'Privacy policy of {name}',
  consentId: 'Your consent id: {id}',

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

  embedSends: 'Loading this sends data to {company}: {receives}.',
  embedSendsAddress: 'Loading this sends data to {company}, your IP address among it.',
  embedUndeclared: 'This is not loaded: the website does not say what {name} does here.',
  openEmbed: 'Open {name} in a new tab',
  loadOnce: 'Load once',
  always: 'Always load {name}',

  necessary: 'necessary',
  necessaryAbout: 'What this website needs to work, such as your session and your choices.',
  functional: 'functional features',
  functionalAbout: 'Remembers what you set, such as your name or language.',
  analytics: 'analytics',
  analyticsAbout: 'Counts visits and shows how the website is used.',
  ads: 'ads',
  adsAbout: 'Shows ads and measures them, also by what you did before.',
  social: 'social media',
  socialAbout: 'Shows posts and videos from other networks in the page.',
  support: 'support',
  supportAbout: 'Lets you chat with the people behind this website.',
};
