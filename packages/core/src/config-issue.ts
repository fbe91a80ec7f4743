/** One thing that is wrong in a configuration, with what to do about it. */
export interface ConfigIssue {
  /** Where: `vendors[2].category`; empty for the configuration as a whole. */
  readonly path: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
}
