/** English: what stands in place of a held embed. */
export const placeholder = {
  embedSends: 'Loading this sends data to {company}: {receives}.',
  embedSendsAddress: 'Loading this sends data to {company}, your IP address among it.',
  embedUndeclared: 'This is not loaded: the website does not say what {name} does here.',
  embedClosed: 'This is not loaded: {name} is not for visitors of your age here.',
  openEmbed: 'Open {name} in a new tab',
  loadOnce: 'Load once',
  always: 'Always load {name}',
};
