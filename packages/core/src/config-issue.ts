/** What would have been right, by a name that {@link explainIssue} has the words for. */
export type Wanted =
  | 'object'
  | 'list'
  | 'short list'
  | 'known option'
  | 'unique vendor'
  | 'known vendor'
  | 'first script'
  | 'strict script'
  | 'iab script'
  | 'site id'
  | 'vendor id'
  | 'url'
  | 'region'
  | 'regime'
  | 'category'
  | 'host'
  | 'domain'
  | 'name'
  | 'cookie name'
  | 'text'
  | 'language'
  | 'flag'
  | 'hold or allow'
  | 'basic or advanced'
  | 'consent first'
  | 'milliseconds'
  | 'days'
  | 'lifetime'
  | 'revision'
  | 'age'
  | 'age limit'
  | 'iab id'
  | 'cmp id'
  | 'cmp version'
  | 'own list'
  | 'country'
  | 'gpp section'
  | 'mspa mode'
  | 'layout'
  | 'side'
  | 'theme'
  | 'way back'
  | 'json';

/** One thing that is wrong in a configuration. */
export interface ConfigIssue {
  /** Where: `vendors[2].category`; empty for the configuration as a whole. */
  readonly path: string;
  readonly wanted: Wanted;
  /** What stands there, shortened. */
  readonly got: string;
}
