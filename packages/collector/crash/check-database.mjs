import { join } from 'node:path';
import { commit, sha256 } from '@sluice/log';
import sqlite from 'node-sqlite3-wasm';
import { openSqliteStore } from '../dist/store/sqlite-store.js';
import { leafHashes, rootOf, tilesOf } from './hash-log.mjs';

/**
 * Holds a database that no collector uses to what its collector has acknowledged, and its log to its receipts.
 *
 * @param {string} data the folder of the database
 * @param {ReturnType<typeof import('./send-receipts.mjs').createBook>} book
 * @returns {Promise<{ stored: number, lost: number, faults: string[], checkpoints: number }>} `faults` beside what was lost
 */
export async function checkDatabase(data, book) {
  const path = join(data, 'receipts.db');
  const store = await openSqliteStore(path);
  const rows = await allRows(store);
  const faults = [];
  const byId = new Map(rows.map((row) => [row.id, row]));
  if (byId.size !== rows.length) faults.push(`${rows.length - byId.size} receipts are there twice`);
  const { lost, changed, moved } = compare(byId, book);
  if (changed) faults.push(`${changed} receipts have another body than was acknowledged`);
  if (moved) faults.push(`${moved} receipts have another place than was acknowledged`);
  const strangers = rows.filter(({ id }) => !book.acknowledged.has(id) && !book.open.has(id)).length;
  if (strangers) faults.push(`${strangers} receipts were never sent`);
  const { receipts } = await store.counts();
  if (receipts !== rows.length) faults.push(`the totals say ${receipts}, and there are ${rows.length}`);
  const entries = await store.log.entries(0, rows.length + 1);
  const hashes = leafHashes(entries);
  faults.push(...entryFaults(rows, entries), ...(await tileFaults(store, hashes)));
  await store.close();
  const notes = readCheckpoints(path);
  const wrong = notes.filter(
    ({ size, note }) => note.split('\n')[2] !== rootOf(hashes.slice(0, size)).toString('base64'),
  );
  if (wrong.length) faults.push(`${wrong.length} signed checkpoints are not true any more`);
  return { stored: rows.length, lost, faults, checkpoints: notes.length };
}

async function allRows(store) {
  const rows = [];
  for (;;) {
    const page = await store.list({}, rows.at(-1)?.id ?? '', 5000);
    if (page.length === 0) return rows;
    rows.push(...page);
  }
}

function compare(byId, { acknowledged }) {
  let [lost, changed, moved] = [0, 0, 0];
  for (const [id, { body, seq }] of acknowledged) {
    const row = byId.get(id);
    if (!row) lost++;
    else if (row.body !== body) changed++;
    else if (row.seq !== seq) moved++;
  }
  return { lost, changed, moved };
}

/** The log has one entry for each receipt, at its place, and it commits to what is stored. */
function entryFaults(rows, entries) {
  const faults = [];
  if (entries.length !== rows.length) faults.push(`the log has ${entries.length} entries for ${rows.length} receipts`);
  const places = new Set(rows.map(({ seq }) => seq));
  if (places.size !== rows.length) faults.push('two receipts have one place');
  const wrong = rows.filter(({ seq, salt, body }) => !equal(entries[seq - 1], commit(sha256, salt, body)));
  if (wrong.length) faults.push(`${wrong.length} entries commit to something else than what is stored`);
  return faults;
}

async function tileFaults({ log }, hashes) {
  const tiles = tilesOf(hashes);
  let wrong = 0;
  for (const { level, index, bytes } of tiles) if (!equal(await log.tile(level, index), bytes)) wrong++;
  return wrong ? [`${wrong} of ${tiles.length} tiles do not follow from the entries`] : [];
}

/** All that were ever signed; the store itself only tells the latest. */
function readCheckpoints(path) {
  const db = new sqlite.Database(path);
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE');
    return db.all('SELECT size, note FROM checkpoint ORDER BY size');
  } finally {
    db.close();
  }
}

function equal(a, b) {
  return Buffer.compare(Buffer.from(a ?? []), Buffer.from(b ?? [])) === 0;
}
