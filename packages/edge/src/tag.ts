/** One attribute of a start tag, by where it stands in the text. */
export interface Attribute {
  /** In lower case, as the parser makes it. */
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The value as it is written, without quotes and with its character references; empty where there is none. */
  readonly value: string;
  readonly valueStart: number;
  /** The quote around the value; empty where there is none. */
  readonly quote: string;
}

/** A start tag, by where it stands in the text. */
export interface Tag {
  /** In lower case. */
  readonly name: string;
  /** The position of its `<`. */
  readonly start: number;
  readonly nameEnd: number;
  /** The position behind its `>`. */
  readonly end: number;
  /** In their order, with those that repeat a name, of which a browser reads the first. */
  readonly attributes: readonly Attribute[];
}
