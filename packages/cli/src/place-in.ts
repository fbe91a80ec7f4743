/** Answers the place of positions in a text as editors count, `line:column`, both from 1. Asked in their order it is quick. */
export function placeIn(text: string): (position: number) => string {
  let line = 1;
  let lineStart = 0;
  let seen = 0;
  return (position) => {
    if (position < seen) [line, lineStart, seen] = [1, 0, 0];
    for (let at = text.indexOf('\n', seen); at >= 0 && at < position; at = text.indexOf('\n', at + 1)) {
      line += 1;
      lineStart = at + 1;
      seen = at + 1;
    }
    return `${line}:${position - lineStart + 1}`;
  };
}
