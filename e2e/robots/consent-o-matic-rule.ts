/** An element of a page, by Consent-O-Matic's documentation. */
export interface Selection {
  readonly selector: string;
  readonly textFilter?: string | readonly string[];
  readonly displayFilter?: boolean;
}

interface Target {
  readonly parent?: Selection;
  readonly target: Selection;
}

/** Says whether something is there, or a box ticked. */
export interface Matcher extends Target {
  readonly type: 'css' | 'checkbox';
}

/** One question of the robot's own six, and how a prompt asks it. */
interface Consent {
  readonly type: string;
  readonly matcher: Matcher;
  readonly toggleAction: Action;
}

/** What the robot does, as far as our rule has it done. */
export type Action =
  | (Target & { readonly type: 'click' | 'hide' })
  | (Target & {
      readonly type: 'waitcss';
      readonly retries?: number;
      readonly waitTime?: number;
      readonly negated?: boolean;
    })
  | (Target & { readonly type: 'ifcss'; readonly trueAction?: Action; readonly falseAction?: Action })
  | { readonly type: 'wait'; readonly waitTime: number }
  | { readonly type: 'list'; readonly actions: readonly Action[] }
  | { readonly type: 'consent'; readonly consents: readonly Consent[] };

/**
 * A rule for one tool.
 *
 * @see https://github.com/cavi-au/Consent-O-Matic#basic-structure
 */
export interface Rule {
  readonly detectors: readonly {
    readonly presentMatcher: readonly Matcher[];
    readonly showingMatcher: readonly Matcher[];
  }[];
  readonly methods: readonly { readonly name: string; readonly action: Action }[];
}
