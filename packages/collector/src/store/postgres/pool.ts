import postgres, { type Sql } from 'postgres';
import { StoreError } from '../store-error.ts';
import { isBroken, storeErrorOf } from './failure.ts';

/** Connections to one database, which come back by themselves after it was away. */
export interface Pool {
  /**
   * Runs queries and gives what they give. Nobody knows what became of them if it rejects.
   *
   * @throws {StoreError} for every failure, also if it takes longer than the pool's patience: a query to a server that has died without closing its
   * connection may never settle. Then, and when a connection breaks, all are given up and the next call makes new ones: the client would use
   * one again that still has what was not sent before, and never settle either.
   */
  run<T>(act: (sql: Sql) => Promise<T>): Promise<T>;
  /** Ends all connections, when what runs has ended or patience is over. */
  close(): Promise<void>;
}

/** How a {@link Pool} is set up. */
export interface PoolOptions {
  /** `postgres://user:password@host:5432,other:5432/database`. */
  readonly url: string;
  /** Most connections at a time. */
  readonly connections: number;
  /** How long {@link Pool.run} waits, in milliseconds. */
  readonly patience: number;
  /** Looks at the server whenever connections are made anew; throws if it must not be used. */
  check(sql: Sql): Promise<void>;
}

/** How long to wait for a host before the next one is tried, in seconds: of three, two may be gone within the patience of a batch. */
const CONNECT_TIMEOUT = 1.5;

/**
 * Creates a pool; it connects with its first use.
 *
 * @throws {StoreError} if the address is none. It is never repeated: it may hold a password.
 */
export function createPool({ url, connections, patience, check }: PoolOptions): Pool {
  const place = placeOf(url);
  let session: { sql: Sql; checked: Promise<void> } | undefined;
  let closed = false;

  function live(): { sql: Sql; checked: Promise<void> } {
    if (closed) throw new StoreError(`${place} was closed`);
    if (session) return session;
    const sql = connect(url, connections);
    const checked = check(sql);
    session = { sql, checked };
    checked.catch(() => drop(sql));
    return session;
  }

  function drop(sql: Sql): void {
    if (session?.sql === sql) session = undefined;
    // Never by cancelling a query: that would end its wait for the standby and show others what only this server has.
    // https://www.postgresql.org/docs/current/warm-standby.html#SYNCHRONOUS-REPLICATION
    sql.end({ timeout: 0 }).catch(() => undefined);
  }

  return {
    async run(act) {
      const { sql, checked } = live();
      const answer = checked.then(() => act(sql));
      try {
        return await within(patience, answer, () => {
          drop(sql);
          return new StoreError(`${place} gave no answer within ${patience} ms; is there a primary?`);
        });
      } catch (error) {
        if (isBroken(error)) drop(sql);
        throw storeErrorOf(`${place} did not do it`, error);
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      await session?.sql.end({ timeout: patience / 1000 });
    },
  };
}

/** What of an address may be shown: `db1:5432,db2:5432/sluice`. */
function placeOf(url: string): string {
  const behindPassword = url.slice(url.lastIndexOf('@') + 1);
  const place = behindPassword.replace(/^\w+:\/\//, '').replace(/[?#].*$/s, '');
  return `PostgreSQL at ${place}`;
}

function connect(url: string, max: number): Sql {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new TypeError('another scheme');
    return postgres(url, {
      max,
      connect_timeout: CONNECT_TIMEOUT,
      target_session_attrs: 'primary',
      // Waits grow to 20 seconds otherwise, and a new primary would be found only then.
      backoff: (retries) => Math.min(0.1 * 2 ** retries, 1) * (0.5 + Math.random() / 2),
      connection: { application_name: 'sluice-collector' },
      // By default notices are printed.
      onnotice: () => undefined,
    });
  } catch {
    throw new StoreError('the address of the database is not right; give postgres://user:password@host:5432/database');
  }
}

async function within<T>(milliseconds: number, answer: Promise<T>, late: () => Error): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(late()), milliseconds);
  });
  try {
    return await Promise.race([answer, timeout]);
  } finally {
    clearTimeout(timer);
    // After the timeout nobody waits for it any more.
    answer.catch(() => undefined);
  }
}
