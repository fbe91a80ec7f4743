/**
 * Finds what has begun behind the last complete tag or comment, from `from` on: the place of its `<`, or the text's end if nothing has.
 * `canGo`: it is no start tag, so that it can be sent as it stands.
 */
export function findUnfinished(text: string, from: number): { readonly index: number; readonly canGo: boolean } {
  for (let at = text.indexOf('<', from); at >= 0; ) {
    const next = text[at + 1] ?? '';
    // The tokenizer drops `</>` without a word; any other character makes the `<` a piece of text.
    const isDropped = next === '/' && text[at + 2] === '>';
    if (!isDropped && /^[a-z!?/]?$/i.test(next)) return { index: at, canGo: /[!?/]/.test(next) };
    at = text.indexOf('<', at + 1);
  }
  return { index: text.length, canGo: true };
}
