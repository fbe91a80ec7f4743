import type { Documents } from './store.ts';

const PAGE = 200;

/** All documents of a kind, in the order of their keys; for kinds of which there are few, `most` at the utmost. */
export async function listAll(
  documents: Documents,
  kind: string,
  most = 10_000,
): Promise<readonly { readonly key: string; readonly text: string }[]> {
  const all: { readonly key: string; readonly text: string }[] = [];
  while (all.length < most) {
    const page = await documents.list(kind, all.at(-1)?.key ?? '', Math.min(PAGE, most - all.length));
    all.push(...page);
    if (page.length < PAGE) break;
  }
  return all;
}
