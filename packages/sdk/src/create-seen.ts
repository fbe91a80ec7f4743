/** Which notices a visitor has put away: in this browser, for as long as a choice would count. */
export interface Seen {
  has(name: string): boolean;
  /** Remembers it; where storage is closed, on this page alone. */
  add(name: string): void;
  /** Forgets all of them. */
  clear(): void;
}

const KEY = 'sluice-seen';
const DAY = 86_400_000;
/** Entries at most, the newest: an operator's notices come and go. */
const LIMIT = 20;

/**
 * Creates the memory. It opens storage only when it is asked: that blocks a page's start for milliseconds.
 *
 * @param days how long an entry counts
 * @param now the present, in milliseconds since 1970
 */
export function createSeen(days: number, now: () => number): Seen {
  const here = new Set<string>();
  return {
    has: (name) => here.has(name) || readEntries().some(([entry, at]) => entry === name && now() - at < days * DAY),
    add(name) {
      here.add(name);
      const others = readEntries().filter(([entry]) => entry !== name);
      write(JSON.stringify([...others, [name, now()]].slice(-LIMIT)));
    },
    clear() {
      here.clear();
      write(undefined);
    },
  };
}

/** Pairs of name and time, in milliseconds since 1970. What others have written there is none. */
function readEntries(): (readonly [string, number])[] {
  try {
    const entries: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(entries)) return [];
    return entries.flatMap((entry) =>
      Array.isArray(entry) && typeof entry[0] === 'string' && typeof entry[1] === 'number'
        ? [[entry[0], entry[1]] as const]
        : [],
    );
  } catch {
    return [];
  }
}

function write(text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // Then the next page shows it again.
  }
}
