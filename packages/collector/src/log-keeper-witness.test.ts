import { generateKeyPairSync, sign } from 'node:crypto';
import {
  type Checkpoint,
  commit,
  cosignedMessage,
  formatNoteKey,
  formatSignature,
  fromBase64,
  KEY_TYPES,
  makeSecretKey,
  noteKey,
  parseCheckpoint,
  parseNote,
  parseSecretKey,
  sha256,
  verifyBundle,
  verifyConsistency,
} from '@sluice/log';
import { expect, it } from 'vitest';
import { createCommitQueue } from './commit-queue.ts';
import { createApp } from './create-app.ts';
import { createLogKeeper } from './log-keeper.ts';
import { createWitness } from './log-keeper-witness.ts';
import { exampleReceipt } from './store/example-receipt.ts';
import { createMemoryStore } from './store/memory-store.ts';

const TIME = 1_780_000_000;

/** A witness as its protocol has it, that signs by another implementation of Ed25519. `change` spoils its answers. */
function witnessOf(change: (answer: Response) => Response | Promise<Response> = (answer) => answer) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const raw = Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const key = noteKey('witness.example/w1', KEY_TYPES.cosignature, raw);
  const asked: string[] = [];
  let seen: Checkpoint | undefined;

  function answer(body: string): Response {
    const [head = '', ...rest] = body.split('\n\n');
    const [old = '', ...proof] = head.split('\n');
    const note = parseNote(rest.join('\n\n'));
    const next = parseCheckpoint(note?.text ?? '');
    if (!note || !next) return new Response(null, { status: 400 });
    const size = seen?.size ?? 0;
    if (old !== `old ${size}`) return new Response(`${size}\n`, { status: 409 });
    const hashes = proof.map((line) => fromBase64(line) ?? new Uint8Array());
    const claim = { oldSize: size, oldRoot: seen?.root ?? sha256(new Uint8Array()), ...next, proof: hashes };
    if (!verifyConsistency(sha256, claim)) return new Response(null, { status: 422 });
    seen = next;
    const bytes = new Uint8Array(72);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(TIME));
    bytes.set(sign(null, cosignedMessage(note.text, TIME), privateKey), 8);
    return new Response(formatSignature({ name: key.name, keyId: key.keyId, bytes }));
  }

  const fetch = async (url: unknown, init?: RequestInit) => {
    asked.push(`${init?.method} ${url}`);
    return change(answer(String(init?.body)));
  };
  return { key: formatNoteKey(key), asked, fetch: fetch as typeof globalThis.fetch };
}

function collectorOf({ key, fetch }: ReturnType<typeof witnessOf>) {
  const signer = parseSecretKey(makeSecretKey('shop.example/receipts', new Uint8Array(32).fill(1)));
  if (!signer) throw new Error('no signer');
  const store = createMemoryStore();
  const lines: string[] = [];
  const log = (line: string) => void lines.push(line);
  const sites = [{ id: 'shop', origins: ['https://shop.example'] }];
  const app = createApp({ store, queue: createCommitQueue(store), sites, logKey: signer.key });
  const restarted = () =>
    createLogKeeper({ store, signer, witness: createWitness({ url: 'https://witness.example/', key, fetch }), log });
  return {
    lines,
    restarted,
    /** Receives one receipt, and gives what its holder finds out about witnesses. */
    async receive(keeper = restarted()) {
      const receipt = exampleReceipt();
      const [body, salt] = [JSON.stringify(receipt), crypto.getRandomValues(new Uint8Array(32))];
      await store.put([{ receipt, body, receivedAt: receipt.at, salt, entry: commit(sha256, salt, body) }]);
      await keeper.tick();
      const bundle = await (await app.request(`/v1/receipts/${receipt.id}/proof`)).text();
      return verifyBundle(bundle, signer.key, [key]).at(-1);
    },
  };
}

it('a holder learns who saw the log beside its operator, and when', async () => {
  const witness = witnessOf();
  const { receive, restarted, lines } = collectorOf(witness);
  const keeper = restarted();
  for (const _ of [1, 2, 3]) {
    expect(await receive(keeper)).toMatchObject({ check: 'witness', result: 'proven' });
  }
  // After a restart nothing is known of what the witness saw last: it says so.
  expect((await receive())?.message).toContain('"witness.example/w1" saw this checkpoint at 2026-05-28');
  expect(witness.asked).toEqual(Array(5).fill('POST https://witness.example/add-checkpoint'));
  expect(lines).toEqual([]);
});

it.each<[string, (answer: Response) => Response | Promise<Response>, string]>([
  ['has seen another log', () => new Response('99999\n', { status: 409 }), 'it has seen another, larger log'],
  ['answers with senseless sizes', () => new Response('-1', { status: 409 }), 'it has seen another, larger log'],
  ['is broken', () => new Response(null, { status: 500 }), 'it answers with status 500'],
  [
    'signs with bytes of no signature',
    () => new Response('— witness.example/w1 AAAAAAAA\n'),
    'no signature that holds',
  ],
  ['answers with a page', () => new Response('<!doctype html>'), 'no signature that holds'],
  ['answers without end', () => new Response('x'.repeat(1_000_000)), 'no signature that holds'],
  [
    'signs something else',
    async (answer) => new Response((await answer.text()).replace(/.{6}=*\n$/, 'AAAAAA==\n')),
    'no signature that holds',
  ],
])('a witness that %s adds nothing, and the operator is told', async (_what, change, words) => {
  const { receive, lines } = collectorOf(witnessOf(change));
  expect(await receive()).toMatchObject({ check: 'witness', result: 'open' });
  expect(lines).toEqual([expect.stringContaining(words)]);
});

it('what others sign in the answer of a witness is left out', async () => {
  const other = '— other.example AAAAAAAAAAAA\n';
  const { receive } = collectorOf(witnessOf(async (answer) => new Response(`${other}${await answer.text()}`)));
  expect(await receive()).toMatchObject({ result: 'proven' });
});

it('a key that is none is refused at the start', () => {
  expect(() => createWitness({ url: 'https://witness.example', key: 'x' })).toThrow(RangeError);
});
