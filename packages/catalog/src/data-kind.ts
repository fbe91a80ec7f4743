/**
 * What a vendor can receive of a visitor, in the words that the visitor reads. A closed list, so that every language of the prompt
 * says it in its own.
 */
export const DATA_KINDS = [
  'IP address',
  'IP address, which is not kept',
  'device and browser',
  'traits that tell browsers apart',
  'pages visited',
  'the page',
  'the page that led here',
  'the text of the page',
  'a random visitor id',
  'an advertising id',
  'the account, if signed in',
  'the e-mail address, if known',
  'the scrambled e-mail address, if known',
  'the phone number and e-mail address, if known',
  'how pages are read',
  'links that are clicked',
  'clicks, scrolling and mouse movements',
  'mouse movements and typing',
  'what is typed into forms',
  'what is typed into the chat',
  'what is written into reviews and comments',
  'what is answered',
  'what is copied from the page',
  'what is searched for',
  'what is viewed and bought',
  'what is put into the cart',
  'what is bought',
  'payment details',
  'what is watched or heard',
  'the ads that are shown',
  'the choice that is made',
  'telephone calls to the numbers shown',
  'faults and loading times',
  'what led to the fault',
] as const;

/** One of {@link DATA_KINDS}. */
export type DataKind = (typeof DATA_KINDS)[number];
