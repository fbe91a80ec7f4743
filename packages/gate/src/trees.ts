import type { Root } from './create-observer.ts';

/** The documents and shadow trees of a page that the gate watches: no query reaches from one into another. */
export interface Trees {
  add(root: Root): void;
  /** Those that are still there. */
  all(): readonly Root[];
}

/** Creates the memory of a page's trees. It keeps none of them alive. */
export function createTrees(): Trees {
  const known = new WeakSet<Root>();
  const trees: WeakRef<Root>[] = [];
  return {
    add(root) {
      if (known.has(root)) return;
      known.add(root);
      trees.push(new WeakRef(root));
    },
    all: () => trees.flatMap((tree) => tree.deref() ?? []),
  };
}
