import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { CDATA_END, CDATA_START, cutCdata, disguiseCdata } from './cdata.ts';
import { findUnfinished } from './find-unfinished.ts';
import { createOpenElements, OPENERS, type OpenElements } from './open-elements.ts';
import type { RawSection } from './raw-section.ts';
import { createCdataEndFinder, createEndFinder, isRawText, LONGEST_END, RAW_TEXT } from './raw-text.ts';
import { TagBuilder } from './tag-builder.ts';
import type { Content, TagHandler } from './tag-handler.ts';

/** Reads HTML as it arrives. Positions count from the text's beginning. */
export interface TagReader {
  /**
   * Reads on. Answers the position up to which all has been told.
   *
   * @throws {RangeError} if a tag does not end within 16 million characters
   */
  write(chunk: string): number;
  /** Drops the text that has been told and is not needed any more. */
  forget(): void;
  /** Reads what is left: the text ends here. Answers `false` if something stays open that was not at its beginning. */
  end(): boolean;
  /** The text between two positions that is not forgotten. */
  slice(start: number, end: number): string;
}

/** Pictures of some megabytes stand in attributes, as `data:` addresses. */
const TAG_LIMIT = 16 * 2 ** 20;
/** How much of content that may be markup is kept back. */
const MARKUP_LIMIT = 2 ** 20;

/** Given to the tokenizer before the attributes of an end tag, so that it reads them. */
const TAG_START = '<a';
const STYLE = 'style';

/**
 * Creates a reader that sees the start tags that a browser sees. The tokenizer of htmlparser2 reads tags and comments; what it reads in
 * another way than browsers do is done here:
 *
 * - raw text ends as the standard says, also in scripts that hold `<!-- <script`, and `noscript` is raw text;
 * - CDATA sections are such only in SVG and MathML, elsewhere comments;
 * - an end tag may have attributes, with `>` in their quotes;
 * - `/ >` closes nothing.
 *
 * @param around the text is content that may be markup, and stands in these elements. All in it that may be markup is then read as such.
 * @see https://html.spec.whatwg.org/multipage/parsing.html#tokenization
 */
export function createTagReader(handler: TagHandler, around?: OpenElements): TagReader {
  return new Reader(handler, around);
}

class Reader implements TagReader, TokenizerCallbacks {
  private readonly tokenizer = new Tokenizer({ decodeEntities: false }, this);
  private readonly builder = new TagBuilder();
  private text = '';
  /** The position of the text that is kept. */
  private base = 0;
  /** The tokenizer has got the text up to here. */
  private fed = 0;
  /** What to add to its positions. */
  private shift = 0;
  /** Where the last complete tag or comment ended. */
  private done = 0;
  /** No tag begins between there and here. */
  private scanned = 0;
  private told = 0;
  private isInTag = false;
  private isInEndTag = false;
  private isWanted = false;
  private raw: RawSection | undefined;
  private readonly elements: OpenElements;

  constructor(
    private readonly handler: TagHandler,
    private readonly around?: OpenElements,
  ) {
    this.elements = around?.fork() ?? createOpenElements();
  }

  write(chunk: string): number {
    this.text += chunk;
    this.advance(false);
    this.told = this.settled();
    return this.told;
  }

  forget(): void {
    const upTo = Math.min(this.told, this.raw ? this.raw.from : this.scanned);
    if (upTo <= this.base) return;
    this.text = this.text.slice(upTo - this.base);
    this.base = upTo;
  }

  end(): boolean {
    this.advance(true);
    const isWhole = this.settled() === this.total() && this.scanned === this.total() && !this.raw;
    if (!this.raw) this.tokenizer.end();
    if (this.raw) this.readRaw(true);
    return isWhole && (this.around?.isSame(this.elements) ?? true);
  }

  slice = (start: number, end: number): string => this.text.slice(start - this.base, end - this.base);

  private total(): number {
    return this.base + this.text.length;
  }

  /** Reads until there is no more. What is raw text, or an end tag with attributes, makes the tokenizer stop and begin anew. */
  private advance(isEnd: boolean): void {
    for (;;) {
      if (this.raw && !this.readRaw(isEnd)) return;
      const upTo = this.total() - (isEnd ? 0 : cutCdata(this.text));
      if (this.fed >= upTo) return;
      this.tokenizer.write(disguiseCdata(this.slice(this.fed, upTo)));
      if (this.tokenizer.running) {
        this.fed = upTo;
        return;
      }
      this.tokenizer.reset();
      if (this.isInEndTag) this.tokenizer.write(TAG_START);
    }
  }

  /** Everything before this has been told. */
  private settled(): number {
    const { raw } = this;
    let settled = this.total();
    if (raw) settled = raw.wanted > 0 ? (raw.tag?.start ?? raw.start) : settled;
    else settled = this.isInTag ? this.builder.start : this.unfinished();
    if (this.isInTag && this.total() - settled > TAG_LIMIT) throw tooLong('a tag', settled);
    return settled;
  }

  /** Where what has not ended yet begins, as far as it has to be kept back: comments and end tags are not changed. */
  private unfinished(): number {
    const { index, canGo } = findUnfinished(this.text, Math.max(this.done, this.scanned) - this.base);
    this.scanned = index + this.base;
    return canGo && !this.elements.isUnsure() ? this.total() : this.scanned;
  }

  // Tokenizer callbacks. The positions that they get count from where the tokenizer last began.

  onopentagname(start: number, end: number): void {
    if (this.isInEndTag) return;
    const { shift } = this;
    const name = this.slice(start + shift, end + shift).toLowerCase();
    this.isInTag = true;
    this.isWanted = !this.elements.isIdle() || OPENERS.has(name) || RAW_TEXT.has(name) || this.handler.watches(name);
    this.builder.begin(name, start + shift - 1, end + shift);
  }

  onattribname(start: number, end: number): void {
    if (this.isInEndTag) return;
    const { shift } = this;
    if (!this.isWanted && end - start === STYLE.length) {
      this.isWanted = this.slice(start + shift, end + shift).toLowerCase() === STYLE;
    }
    this.builder.attributeName(start + shift, end + shift);
  }

  onattribdata(start: number, end: number): void {
    this.builder.attributeValue(start + this.shift, end + this.shift);
  }

  onattribend(quote: QuoteType): void {
    this.builder.attributeEnd(quote);
  }

  onopentagend(end: number): void {
    this.finishTag(end + this.shift + 1, false);
  }

  onselfclosingtag(end: number): void {
    const at = end + this.shift;
    this.finishTag(at + 1, this.slice(at - 1, at) === '/');
  }

  onclosetag(start: number, end: number): void {
    const { shift } = this;
    if (!this.elements.isIdle()) this.elements.close(this.slice(start + shift, end + shift).toLowerCase());
    this.done = end + shift + 1;
    if (this.slice(end + shift, this.done) === '>') return;
    this.isInEndTag = true;
    this.restart(end + shift, TAG_START.length);
  }

  oncomment(start: number, end: number): void {
    this.done = end + this.shift + 1;
    const at = start + this.shift;
    const isMarkup = this.elements.isUnsure();
    if (at < this.base) return;
    if (this.elements.isForeign() && this.slice(at, at + CDATA_START.length) === CDATA_START) {
      const from = at + CDATA_START.length;
      this.enterRaw({
        tag: undefined,
        start: from,
        from,
        finder: createCdataEndFinder(),
        isMarkup,
        wanted: isMarkup ? MARKUP_LIMIT : 0,
      });
    } else if (isMarkup) {
      this.tell({
        tag: undefined,
        start: at,
        text: this.slice(at, end + this.shift),
        isWhole: true,
        isMarkup,
        elements: this.elements,
      });
    }
  }

  ondeclaration(_start: number, end: number): void {
    this.done = end + this.shift + 1;
  }

  isInForeignContext(): boolean {
    return this.elements.isForeign() || (this.elements.depth > 0 && this.elements.isAmbiguous());
  }

  ontext = ignore;
  oncdata = ignore;
  onattribentity = ignore;
  ontextentity = ignore;
  onprocessinginstruction = ignore;
  onend = ignore;

  private finishTag(end: number, isSelfClosing: boolean): void {
    this.done = end;
    if (this.isInEndTag) {
      this.isInEndTag = false;
      return;
    }
    this.isInTag = false;
    if (!this.isWanted) return;
    const tag = this.builder.build(end, this.slice);
    const { elements } = this;
    const isForeign = elements.isForeign();
    const isAmbiguous = elements.isAmbiguous();
    elements.open(tag, isSelfClosing);
    const isDoubtful = isAmbiguous || tag.name === 'noscript';
    const isRaw = isRawText(tag.name, isDoubtful, elements.depth) && !(isForeign && isSelfClosing);
    const isMarkup = isRaw && isDoubtful;
    const wanted = this.handler.onTag(tag, isMarkup);
    if (!isRaw) return;
    this.enterRaw({
      tag,
      start: end,
      from: end,
      finder: createEndFinder(tag.name),
      isMarkup,
      wanted: isMarkup ? MARKUP_LIMIT : wanted,
    });
  }

  private enterRaw(raw: RawSection): void {
    this.raw = raw;
    this.tokenizer.pause();
  }

  /** Makes the tokenizer begin anew, after `prefix` characters that do not stand in the text. */
  private restart(at: number, prefix: number): void {
    this.fed = at;
    this.shift = at - prefix;
    this.tokenizer.pause();
  }

  /** Looks for the end of raw text; `false` while it has not come. */
  private readRaw(isEnd: boolean): boolean {
    const { raw } = this;
    if (!raw) return true;
    const { found, index } = raw.finder.find(this.text, raw.from - this.base);
    raw.from = index + this.base;
    const end = found || !isEnd ? raw.from : this.total();
    // An end that has arrived in part is no content.
    if (found || isEnd || this.total() - LONGEST_END - raw.start > raw.wanted) this.tellRaw(raw, end);
    if (!found) return false;
    this.raw = undefined;
    this.restart(raw.tag ? end : end + CDATA_END.length, 0);
    this.tokenizer.reset();
    this.done = this.scanned = this.fed;
    return true;
  }

  private tellRaw(raw: RawSection, end: number): void {
    const { tag, start, wanted, isMarkup } = raw;
    raw.wanted = 0;
    if (wanted === 0) return;
    const isWhole = end - start <= wanted;
    if (isMarkup && !isWhole) throw tooLong('text that may be markup', start);
    this.tell({
      tag,
      start,
      text: this.slice(start, Math.min(end, start + wanted)),
      isWhole,
      isMarkup,
      elements: this.elements,
    });
  }

  private tell(content: Content): void {
    if (!this.handler.onContent(content)) this.elements.loseTrack();
  }
}

function ignore(): void {}

function tooLong(what: string, position: number): RangeError {
  return new RangeError(`[edge] ${what} at character ${position} does not end; mend the page's HTML there`);
}
