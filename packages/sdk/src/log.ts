/** Tells the site's owner in the console what Sluice could not do, and what to change. */
export function logProblem(message: string): void {
  // biome-ignore lint/suspicious/noConsole: the one place where the SDK speaks to the site's owner
  console.error(`[sluice] ${message}`);
}
