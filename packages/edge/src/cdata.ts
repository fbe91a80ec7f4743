const START = '<![CDATA[';
/** What the tokenizer gets to see in its place, as long as the other. */
const DISGUISE = '<!?CDATA[';

/** How a CDATA section begins where the tokenizer says that a comment does: behind `<!`. */
export const CDATA_START = '[CDATA[';

/** How a CDATA section ends. */
export const CDATA_END = ']]>';

/**
 * Makes the tokenizer read the start of a CDATA section as that of a comment. It would read one anywhere up to `]]>`, but outside of SVG and
 * MathML a browser reads a comment that ends with the next `>`.
 *
 * @see https://html.spec.whatwg.org/multipage/parsing.html#markup-declaration-open-state
 */
export function disguiseCdata(chunk: string): string {
  return chunk.includes(START) ? chunk.replaceAll(START, DISGUISE) : chunk;
}

/** How many characters at the end of a text may be the start of one that is cut in two. */
export function cutCdata(text: string): number {
  const at = text.lastIndexOf('<');
  const length = at < 0 ? 0 : text.length - at;
  return length < START.length && START.startsWith(text.slice(at)) ? length : 0;
}
