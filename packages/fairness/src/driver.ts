/** What is needed of a browser's page. Playwright's and Puppeteer's `Page` have it. */
export interface Page {
  /** Runs a function in the page, by its text, and answers with a copy of what it returned, or of what that came to. */
  evaluate<A, R>(pageFunction: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
}
