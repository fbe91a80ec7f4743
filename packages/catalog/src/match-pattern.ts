/**
 * Says whether `text` is like `pattern`, in which each `*` stands for any run of characters, even none. No expression is
 * built, and the work is linear: each part is looked for once, from where the one before it ended.
 */
export function matchesPattern(pattern: string, text: string): boolean {
  const parts = pattern.split('*');
  const tail = parts.pop() ?? '';
  const head = parts.shift();
  if (head === undefined) return text === tail;
  if (!text.startsWith(head)) return false;
  let end = head.length;
  for (const part of parts) {
    const found = text.indexOf(part, end);
    if (found < 0) return false;
    end = found + part.length;
  }
  return text.length >= end + tail.length && text.endsWith(tail);
}
