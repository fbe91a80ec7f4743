/** Receipts and entries in memory at a time. */
const PAGE = 2000;

/**
 * Compares what a cluster has with what it has acknowledged, and makes the log's tree anew from its entries.
 *
 * @returns what is wrong: ids that are lost, ids that are there twice, and sentences about the log
 */
export async function checkStore(url, acknowledged) {
  const { openPostgresStore } = await import('../../packages/collector/dist/index.js');
  const store = await openPostgresStore({ url });
  try {
    await store.sequence();
    const rows = await readAll(store);
    const ids = new Set(rows.map(({ id }) => id));
    const lost = acknowledged.filter((id) => !ids.has(id));
    return {
      receipts: rows.length,
      lost: lost.length,
      twice: rows.length - ids.size,
      log: await checkLog(store, rows),
    };
  } finally {
    await store.close();
  }
}

async function readAll(store) {
  const rows = [];
  for (;;) {
    const page = await store.list({}, rows.at(-1)?.id ?? '', PAGE);
    if (page.length === 0) return rows;
    rows.push(...page.map(({ id, seq, entry }) => ({ id, seq, entry: Buffer.from(entry).toString('hex') })));
  }
}

async function checkLog({ log, counts }, rows) {
  const { appendEntries, EMPTY_EDGE, sha256 } = await import('../../packages/log/dist/index.js');
  const size = await log.size();
  const wrong = [];
  const entries = [];
  while (entries.length < size) {
    const page = await log.entries(entries.length, Math.min(entries.length + PAGE, size));
    if (page.length === 0) break;
    entries.push(...page);
  }
  const { tiles } = appendEntries(sha256, EMPTY_EDGE, entries);
  if (entries.length !== size || size !== rows.length) {
    wrong.push(`size ${size}, entries ${entries.length}, receipts ${rows.length}`);
  }
  if (rows.some(({ seq, entry }) => entry !== Buffer.from(entries[seq - 1] ?? []).toString('hex'))) {
    wrong.push('a receipt is not at its place');
  }
  if (new Set(rows.map(({ seq }) => seq)).size !== rows.length) wrong.push('a place was given twice');
  for (const { level, index, hashes } of tiles) {
    if (!Buffer.from(hashes).equals((await log.tile(level, index)) ?? Buffer.of()))
      wrong.push(`tile ${level}/${index}`);
  }
  const { receipts } = await counts();
  if (receipts !== rows.length) wrong.push(`counted ${receipts}`);
  return { size, tiles: tiles.length, wrong };
}
