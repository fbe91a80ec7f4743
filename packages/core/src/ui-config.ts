/** How the prompt looks and what it says, as a site configures it under `ui`. Every member may be missing. */
export interface UiConfig {
  /** Language of the prompt (BCP 47). Default: the page's `lang`, else English. */
  readonly language?: string;
  /** Texts that replace the built-in ones, by their key. Default: none. */
  readonly texts?: Readonly<Record<string, string>>;
  /**
   * Where the question stands: a `bar` at the bottom (default), a `box` in a corner, or a `dialog` in the middle of the dimmed page. The
   * prompts that only tell something never dim the page: with `dialog` they stand in the corner.
   */
  readonly layout?: 'bar' | 'box' | 'dialog';
  /** The side of the box and of the floating button: where lines `start` (default), or where they `end`, which is where chats stand. */
  readonly side?: 'start' | 'end';
  /** The built-in colours: as the visitor's system is set (`auto`, default), or always the same. */
  readonly theme?: 'auto' | 'light' | 'dark';
  /** A floating button that leads back to the preferences, for sites without a link of their own on every page. Default false. */
  readonly button?: boolean;
  /** What the site tells its visitors unasked, such as that its privacy policy was revised. Default true. */
  readonly notices?: boolean;
}

/** The same, complete, without the language: that is resolved before the prompt is loaded. */
export type UiSettings = Readonly<Required<Omit<UiConfig, 'language'>>>;
