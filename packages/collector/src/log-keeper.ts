import { formatCheckpoint, isSame, type NoteSigner, parseCheckpoint, parseNote, rootOf, sha256 } from '@sluice/log';
import { describeError, type Log } from './log.ts';
import { readStoredTiles } from './log-keeper-tiles.ts';
import type { Witness } from './log-keeper-witness.ts';
import type { Store } from './store/store.ts';
import { StoreError } from './store/store-error.ts';

/** What a {@link LogKeeper} works with. */
export interface LogKeeperOptions {
  readonly store: Store;
  /** Signs checkpoints; its name is the log's. */
  readonly signer: NoteSigner;
  /** Cosigns checkpoints. Default: nobody does. */
  readonly witness?: Witness | undefined;
  /** Gets what the operator has to know. Default: nobody is told. */
  readonly log?: Log;
}

/** Puts what was stored under signed checkpoints. */
export interface LogKeeper {
  /**
   * Gives places to the receipts that have none, and signs a checkpoint if the log has grown. One call at a time does the work: others get its
   * promise. Several processes may do it with one store; one of them has its checkpoint kept.
   *
   * @returns how many receipts have a place
   * @throws {StoreError} and signs nothing if the log no longer holds what was signed before
   */
  tick(): Promise<number>;
  /**
   * Ticks now and then at this interval, in milliseconds; default a second. What fails is logged, and tried again.
   *
   * @returns ends it, after a last tick
   */
  connect(interval?: number): () => Promise<void>;
}

/** Creates the keeper of a store's log. */
export function createLogKeeper({ store, signer, witness, log = () => undefined }: LogKeeperOptions): LogKeeper {
  const readTile = readStoredTiles(store.log);
  let running: Promise<number> | undefined;
  let signed = 0;
  const tellChange = onChange(log);

  async function work(): Promise<number> {
    const size = await store.sequence();
    if (size <= signed) return size;
    const latest = await store.log.latestCheckpoint();
    if (latest) await requireGrown(store, latest.note);
    // Another process may have put more into the log since, and signed it.
    if (!latest || latest.size < size) await sign(size);
    signed = size;
    return size;
  }

  async function sign(size: number): Promise<void> {
    const text = formatCheckpoint({ origin: signer.name, size, root: await rootOf(sha256, size, readTile) });
    const note = `${text}\n${signer.sign(text)}`;
    await store.log.saveCheckpoint(size, `${note}${await cosign(note, size)}`);
  }

  /** A witness that does not answer must not hold up the log: its line is missing then. */
  async function cosign(note: string, size: number): Promise<string> {
    if (!witness) return '';
    try {
      const lines = await witness.cosign({ note, size, readTile });
      tellChange('witness', '');
      return lines;
    } catch (error) {
      tellChange('witness', `The witness has not cosigned: ${error instanceof Error ? error.message : ''}`);
      return '';
    }
  }

  function tick(): Promise<number> {
    running ??= work().finally(() => {
      running = undefined;
    });
    return running;
  }

  async function attempt(): Promise<void> {
    try {
      await tick();
      tellChange('log', '');
    } catch (error) {
      tellChange('log', `The log is not signed: ${describeError(error)}`);
    }
  }

  return {
    tick,
    connect(interval = 1000) {
      const timer = setInterval(() => void attempt(), interval);
      void attempt();
      return async () => {
        clearInterval(timer);
        // One that is under way may have begun before the last receipt came.
        await running?.catch(() => undefined);
        await attempt();
      };
    },
  };
}

/**
 * A log must never sign what does not contain what it signed before (https://c2sp.org/tlog-checkpoint#signatures): then its data was changed,
 * or an old backup lies in its place.
 */
async function requireGrown({ log }: Store, note: string): Promise<void> {
  const old = parseCheckpoint(parseNote(note)?.text ?? '');
  if (!old) throw new StoreError('the last checkpoint in the store cannot be read; restore a backup');
  const holds =
    old.size <= (await log.size()) && isSame(await rootOf(sha256, old.size, readStoredTiles(log)), old.root);
  if (!holds) {
    throw new StoreError(
      `the log does not hold the ${old.size} entries that were signed before; restore the newest backup, or begin a new log with a new name`,
    );
  }
}

/** Logs what fails once, not every second, until it is something else or well again. */
function onChange(log: Log): (what: string, line: string) => void {
  const last = new Map<string, string>();
  return (what, line) => {
    if (line !== '' && last.get(what) !== line) log(line);
    last.set(what, line);
  };
}
