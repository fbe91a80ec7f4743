/** The name of the channel over which tabs hear that there is something to read in the cookie of that name. */
export function tabChannel(cookieName: string): string {
  return `sluice ${cookieName}`;
}
