/** Small JSON texts by kind and key: 'notice', 'request', 'document' ... Keys sort as ASCII text. */
export interface Documents {
  get(kind: string, key: string): Promise<string | undefined>;
  /** Durable when it resolves. With `onlyIf: 'absent'` nothing is overwritten. Tells whether it was written. */
  put(kind: string, key: string, text: string, onlyIf?: 'absent'): Promise<boolean>;
  remove(kind: string, key: string): Promise<boolean>;
  /** In the order of keys, behind `after`. */
  list(kind: string, after: string, limit: number): Promise<readonly { readonly key: string; readonly text: string }[]>;
}

/** Stands in until every store has documents. */
export function createMemoryDocuments(): Documents {
  const kinds = new Map<string, Map<string, string>>();
  const of = (kind: string) => {
    const found = kinds.get(kind) ?? new Map<string, string>();
    kinds.set(kind, found);
    return found;
  };
  return {
    get: async (kind, key) => of(kind).get(key),
    async put(kind, key, text, onlyIf) {
      if (onlyIf && of(kind).has(key)) return false;
      of(kind).set(key, text);
      return true;
    },
    remove: async (kind, key) => of(kind).delete(key),
    list: async (kind, after, limit) =>
      [...of(kind)]
        .filter(([key]) => key > after)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([key, text]) => ({ key, text })),
  };
}
