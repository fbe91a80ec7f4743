import type { RuleId, Source } from './rules.ts';

/** By which law a prompt is judged, in the words of `@sluice/core`: nothing before a yes, all until a no, or a notice. */
export type JudgedRegime = 'opt-in' | 'opt-out' | 'notice';

/** What is unfair, in short. */
export interface FoundRule {
  readonly rule: RuleId;
  /** The numbers and names that it rests on. */
  readonly measured: string;
}

/** What is unfair about a prompt, for a person to read. */
export interface Finding extends FoundRule {
  readonly severity: 'error' | 'warning';
  readonly sentence: string;
  /** What of the law that the prompt is judged by demands it; never empty. */
  readonly sources: readonly Source[];
}
