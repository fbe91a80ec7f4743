/** English: what stands in place of a held embed. */
export const placeholder = {
  embedSends: 'Loading this sends data to {company}: {receives}.',
  embedSendsAddress: 'Loading this sends data to {company}, your IP address among it.',
  loadOnce: 'Load once',
  always: 'Always load {name}',
};
