import type { Promising, TestRunner } from '../conformance.ts';
import { exampleReceived } from '../example-receipt.ts';

/** What a store promises of the log's data. */
export function logPromises(promise: Promising, expect: TestRunner['expect']): void {
  promise('keeps each receipt’s entry at its place in the log', async (store) => {
    const batch = Array.from({ length: 7 }, () => exampleReceived());
    await store.put(batch.slice(0, 3));
    await store.put(batch.slice(3));
    expect(await store.sequence()).toEqual(7);
    expect(await store.log.size()).toEqual(7);
    for (const { receipt, entry } of batch) {
      const { seq = 0 } = (await store.get(receipt.id)) ?? {};
      expect(await store.log.entries(seq - 1, seq)).toEqual([entry]);
    }
    const all = await store.log.entries(0, 7);
    expect(await store.log.entries(2, 5)).toEqual(all.slice(2, 5));
    expect(await store.log.entries(5, 99)).toEqual(all.slice(5));
    for (const [from, to] of [
      [7, 9],
      [3, 3],
      [5, 2],
    ] as const)
      expect(await store.log.entries(from, to)).toEqual([]);
  });

  promise('has tiles over all full groups of 256 entries, and only those', async (store) => {
    for (const count of [1, 255, 300, 44]) {
      await store.put(Array.from({ length: count }, () => exampleReceived()));
      await store.sequence();
    }
    const entries = await store.log.entries(0, 600);
    expect(entries.length).toEqual(600);
    const leaves = await Promise.all(entries.map((entry) => sha256(0, entry)));
    const full = [leaves.slice(0, 256), leaves.slice(256, 512)];
    for (const [index, hashes] of full.entries()) expect(await store.log.tile(0, index)).toEqual(joined(hashes));
    expect(await store.log.tile(1, 0)).toEqual(joined(await Promise.all(full.map(rootOf))));
    for (const [level, index] of [
      [0, 2],
      [0, 99],
      [1, 1],
      [2, 0],
      [9, 0],
    ] as const) {
      expect(await store.log.tile(level, index)).toEqual(undefined);
    }
  });

  promise('has no tile before its first group is full', async (store) => {
    await store.put(Array.from({ length: 255 }, () => exampleReceived()));
    expect(await store.sequence()).toEqual(255);
    expect(await store.log.tile(0, 0)).toEqual(undefined);
    expect(await store.log.tile(1, 0)).toEqual(undefined);
  });

  promise('keeps a checkpoint only if it is of a larger tree than the last', async (store) => {
    const { log } = store;
    expect(await log.latestCheckpoint()).toEqual(undefined);
    expect(await log.saveCheckpoint(2, 'two\n')).toEqual(true);
    expect(await log.saveCheckpoint(2, 'another two\n')).toEqual(false);
    expect(await log.saveCheckpoint(1, 'one\n')).toEqual(false);
    expect(await log.latestCheckpoint()).toEqual({ size: 2, note: 'two\n' });
    expect(await log.saveCheckpoint(5, 'five\n\n— shop.example é\n')).toEqual(true);
    expect(await log.latestCheckpoint()).toEqual({ size: 5, note: 'five\n\n— shop.example é\n' });
  });

  promise('keeps one of several checkpoints that come at the same time for the same tree', async (store) => {
    const notes = ['a', 'b', 'c', 'd'];
    const kept = await Promise.all(notes.map((note) => store.log.saveCheckpoint(3, note)));
    expect(kept.filter(Boolean).length).toEqual(1);
    expect((await store.log.latestCheckpoint())?.note).toEqual(notes[kept.indexOf(true)]);
  });
}

/** The tree's own hashes once more, by another library than stores use: https://www.rfc-editor.org/rfc/rfc6962#section-2.1 */
async function sha256(kind: 0 | 1, ...parts: readonly Uint8Array[]): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', joined([Uint8Array.of(kind), ...parts])));
}

async function rootOf(hashes: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only = new Uint8Array()] = hashes;
  if (hashes.length < 2) return only;
  const half = hashes.length / 2;
  return sha256(1, await rootOf(hashes.slice(0, half)), await rootOf(hashes.slice(half)));
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  parts.reduce((at, part) => {
    bytes.set(part, at);
    return at + part.length;
  }, 0);
  return bytes;
}
