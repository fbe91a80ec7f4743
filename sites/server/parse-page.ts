/** A page's source in its two parts. */
export interface PageSource {
  /** What stands before the `---` line, `name: value` on each line: title, description, section. */
  readonly facts: Readonly<Record<string, string>>;
  readonly content: string;
}

/** Parses a page file: facts, a line with `---` alone, then the content as HTML. Without that line all is content. */
export function parsePage(text: string): PageSource {
  const [head, ...rest] = text.split(/^---[ \t]*\r?\n/m);
  if (head === undefined || rest.length === 0) return { facts: {}, content: text };
  const facts = head.split('\n').flatMap((line) => {
    const [, name, value = ''] = /^(\w+):\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return { facts: Object.fromEntries(facts), content: rest.join('---\n') };
}
