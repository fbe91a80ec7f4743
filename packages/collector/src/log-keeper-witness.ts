import {
  formatAddCheckpoint,
  formatSignature,
  type NoteKey,
  parseDecimal,
  parseNote,
  parseNoteKey,
  proveConsistency,
  type ReadTile,
  sha256,
  verifyCosignature,
} from '@sluice/log';

/** A checkpoint that waits for a cosignature. */
export interface Uncosigned {
  /** The signed checkpoint, and how many entries it is about. */
  readonly note: string;
  readonly size: number;
  readonly readTile: ReadTile;
}

/** Somebody else who sees every checkpoint, and signs only those that contain all that it saw before. */
export interface Witness {
  /**
   * The lines of its signatures, verified.
   *
   * @throws {Error} if there is none: its message says why
   */
  cosign(checkpoint: Uncosigned): Promise<string>;
}

/** Where a witness is, and how its signatures are known. */
export interface WitnessOptions {
  /** Its submission prefix: `https://witness.example/api`. */
  readonly url: string;
  /** Its public key, see `parseNoteKey`. */
  readonly key: string;
  /** Default `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
}

/** Longest time to wait for a witness, in milliseconds: a proof waits for the checkpoint, and that for the witness. */
const PATIENCE = 2000;

/**
 * Creates the client of a witness.
 *
 * @throws {RangeError} if the key is none of a witness
 * @see https://c2sp.org/tlog-witness#add-checkpoint
 */
export function createWitness({ url, key, fetch = globalThis.fetch }: WitnessOptions): Witness {
  const known = parseNoteKey(key);
  if (!known) throw new RangeError('the key of the witness is none; give it as the witness publishes it');
  const address = `${url.replace(/\/+$/, '')}/add-checkpoint`;
  let seen = 0;

  async function post({ note, size, readTile }: Uncosigned): Promise<Response> {
    const body = formatAddCheckpoint(seen, await proveConsistency(sha256, seen, size, readTile), note);
    // Some runtimes want `fetch` called as a function of its own, not as a member.
    const send = fetch;
    return send(address, { method: 'POST', body, redirect: 'error', signal: AbortSignal.timeout(PATIENCE) });
  }

  return {
    async cosign(checkpoint) {
      let response = await post(checkpoint);
      if (response.status === 409) {
        // It names the size that it saw last: at the first time, or when another process was there in between.
        const size = parseDecimal((await response.text()).trim());
        if (size === undefined || size > checkpoint.size)
          throw new Error('it has seen another, larger log of this name');
        seen = size;
        response = await post(checkpoint);
      }
      if (response.status !== 200) throw new Error(`it answers with status ${response.status}`);
      const lines = knownLines(checkpoint.note, await response.text(), known);
      seen = checkpoint.size;
      return lines;
    },
  };
}

/** Of what was answered only what is signed by the key; other lines are ignored, as the protocol says. */
function knownLines(checkpoint: string, answer: string, key: NoteKey): string {
  const note = parseNote(`${checkpoint}${answer}`);
  const own = note?.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId) ?? [];
  if (!note || verifyCosignature({ ...note, signatures: own }, key).verdict !== 'signed') {
    throw new Error('its answer has no signature that holds');
  }
  return own.map(formatSignature).join('');
}
