import * as v from 'valibot';
import { listAll } from '../store/list-all.ts';
import type { Documents } from '../store/store.ts';
import { digest } from './digest.ts';
import type { KnownOperator } from './operators.ts';
import { randomToken } from './random-token.ts';

/** Who has signed in. */
export interface Sessions {
  /** Begins one; resolves to its id, which only the operator's browser is told. */
  begin(operator: KnownOperator): Promise<string>;
  /** Whose it is; `undefined` for one that is none, was ended, or is too old. */
  find(id: string): Promise<{ readonly name: string; readonly mark: string } | undefined>;
  end(id: string): Promise<void>;
}

/** How long a session lasts, in milliseconds, and how long one that is not used. */
export const SESSION_LIFE: number = 8 * 3_600_000;
const SESSION_IDLE = 3_600_000;
/** That it is in use is written down so often, in milliseconds: not a write for every page. */
const NOTED_EVERY = 60_000;

const KIND = 'session';
/** Apart from the session itself, so that noting its use while it is being ended does not bring it back. */
const SEEN = 'session-seen';

const schema = v.object({ name: v.string(), mark: v.string(), began: v.number() });
type Session = v.InferOutput<typeof schema>;

/**
 * Creates the sessions that a store keeps, so that they outlive a restart and hold at every collector on that store. Kept under the
 * hash of their id: who reads the database cannot take one over.
 *
 * @param clock milliseconds since 1970
 */
export function createSessions(documents: Documents, clock: () => number): Sessions {
  async function alive(key: string, text: string): Promise<{ session: Session; seen: number } | undefined> {
    const session = sessionOf(text);
    const seen = Number((await documents.get(SEEN, key)) ?? Number.NaN);
    const now = clock();
    const lives = session && now < session.began + SESSION_LIFE && now < seen + SESSION_IDLE;
    return lives ? { session, seen } : undefined;
  }

  async function forget(key: string): Promise<void> {
    await documents.remove(KIND, key);
    await documents.remove(SEEN, key);
  }

  async function forgetOld(): Promise<void> {
    for (const { key, text } of await listAll(documents, KIND)) if (!(await alive(key, text))) await forget(key);
    for (const { key } of await listAll(documents, SEEN))
      if ((await documents.get(KIND, key)) === undefined) await documents.remove(SEEN, key);
  }

  return {
    async begin({ name, mark }) {
      await forgetOld();
      const id = randomToken();
      const key = keyOf(id);
      await documents.put(SEEN, key, String(clock()));
      await documents.put(KIND, key, JSON.stringify({ name, mark, began: clock() }));
      return id;
    },
    async find(id) {
      const key = keyOf(id);
      const text = await documents.get(KIND, key);
      if (text === undefined) return undefined;
      const found = await alive(key, text);
      if (!found) {
        await forget(key);
        return undefined;
      }
      if (clock() - found.seen >= NOTED_EVERY) await documents.put(SEEN, key, String(clock()));
      return { name: found.session.name, mark: found.session.mark };
    },
    end: (id) => forget(keyOf(id)),
  };
}

function keyOf(id: string): string {
  return digest(`sluice-session/1\0${id}`);
}

function sessionOf(text: string): Session | undefined {
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  return success ? output : undefined;
}
