import { QuoteType } from 'htmlparser2';
import type { Attribute, Tag } from './tag.ts';

const QUOTES: Readonly<Record<QuoteType, string>> = {
  [QuoteType.NoValue]: '',
  [QuoteType.Unquoted]: '',
  [QuoteType.Single]: "'",
  [QuoteType.Double]: '"',
};

/** Numbers that are kept of each attribute: where its name and its value begin and end, and its quote. */
const FIELDS = 5;

/**
 * Gathers a start tag from what the tokenizer tells of it. Positions are kept in one list of numbers, and texts are only made
 * for tags that somebody wants to see: most tags of a page are of no interest.
 */
export class TagBuilder {
  name = '';
  start = 0;
  nameEnd = 0;
  private readonly fields: number[] = [];
  private nameAt = 0;
  private nameTo = 0;
  private valueAt = -1;
  private valueTo = 0;

  begin(name: string, start: number, nameEnd: number): void {
    this.name = name;
    this.start = start;
    this.nameEnd = nameEnd;
    this.fields.length = 0;
  }

  attributeName(start: number, end: number): void {
    this.nameAt = start;
    this.nameTo = end;
    this.valueAt = -1;
  }

  /** A value comes in pieces where it was cut in two. */
  attributeValue(start: number, end: number): void {
    if (this.valueAt < 0) this.valueAt = start;
    this.valueTo = end;
  }

  attributeEnd(quote: QuoteType): void {
    if (this.valueAt < 0) this.valueAt = this.valueTo = this.nameTo;
    this.fields.push(this.nameAt, this.nameTo, this.valueAt, this.valueTo, quote);
  }

  /** The whole tag; `slice` gives the text between two positions. */
  build(end: number, slice: (start: number, end: number) => string): Tag {
    const { name, start, nameEnd, fields } = this;
    const attributes: Attribute[] = [];
    for (let at = 0; at < fields.length; at += FIELDS) {
      const { [at]: nameStart = 0, [at + 1]: nameTo = 0, [at + 2]: valueStart = 0, [at + 3]: valueEnd = 0 } = fields;
      attributes.push({
        name: slice(nameStart, nameTo).toLowerCase(),
        nameStart,
        nameEnd: nameTo,
        value: slice(valueStart, valueEnd),
        valueStart,
        quote: QUOTES[fields[at + 4] as QuoteType],
      });
    }
    return { name, start, nameEnd, end, attributes };
  }
}
