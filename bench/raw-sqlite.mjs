import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleReceipt } from '../packages/collector/dist/index.js';

// Writes as many receipts as the first argument says into a bare table, the second many in one synced transaction, and prints how many that are a
// second: what the database itself allows for.

const sqlite = createRequire(new URL('../packages/collector/package.json', import.meta.url))('node-sqlite3-wasm');
const [count = '50000', batch = '64'] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'sluice-bench-'));
const database = new sqlite.Database(join(folder, 'raw.db'));
for (const pragma of ['locking_mode=EXCLUSIVE', 'journal_mode=WAL', 'synchronous=FULL', 'wal_autocheckpoint=4000'])
  database.get(`PRAGMA ${pragma}`);
database.exec('CREATE TABLE receipt (seq INTEGER PRIMARY KEY, id TEXT UNIQUE, body TEXT, salt BLOB, entry BLOB)');
const insert = database.prepare('INSERT INTO receipt (id, body, salt, entry) VALUES (?, ?, ?, ?)');
const rows = Array.from({ length: count }, () => {
  const receipt = exampleReceipt({}, Date.now());
  const body = JSON.stringify(receipt);
  return [receipt.id, body, randomBytes(32), createHash('sha256').update(body).digest()];
});
const start = performance.now();
for (let from = 0; from < count; from += batch) {
  database.exec('BEGIN');
  for (const row of rows.slice(from, from + batch)) insert.run(row);
  database.exec('COMMIT');
}
console.log(JSON.stringify({ perSecond: count / ((performance.now() - start) / 1000) }));
insert.finalize();
database.close();
rmSync(folder, { recursive: true });
