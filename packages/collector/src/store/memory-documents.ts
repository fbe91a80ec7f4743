import type { Documents } from './store.ts';

/** Creates {@link Documents} that are forgotten when the process ends. */
export function createMemoryDocuments(): Documents {
  const kinds = new Map<string, Map<string, string>>();
  return {
    async get(kind, key) {
      return kinds.get(kind)?.get(key);
    },
    async put(kind, key, text, onlyIf) {
      const texts = kinds.get(kind) ?? new Map<string, string>();
      if (onlyIf === 'absent' && texts.has(key)) return false;
      kinds.set(kind, texts.set(key, text));
      return true;
    },
    async remove(kind, key) {
      return kinds.get(kind)?.delete(key) ?? false;
    },
    async list(kind, after, limit) {
      const texts = [...(kinds.get(kind) ?? [])].filter(([key]) => key > after);
      return texts
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .slice(0, limit)
        .map(([key, text]) => ({ key, text }));
    },
  };
}
