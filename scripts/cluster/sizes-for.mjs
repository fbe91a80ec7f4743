/** What one cluster is planned to carry at its daily peak, in receipts a second: half of what was measured, see docs/benchmarks.md. */
const CLUSTER_RATE = 6000;
/** What one PostgreSQL is planned to hold, in bytes: with it a backup, a new standby and a major version are still a matter of hours. */
const CLUSTER_BYTES = 10e12;
/** How much busier than a day's mean its busiest hour is. */
const PEAK = 3;
const DAY = 86_400;
/** Thirteen months: the twelve that a yes lasts in most countries, and one to answer questions in. */
const RETENTION_DAYS = 395;
const GB = 1e9;

/**
 * Computes what an amount of receipts needs.
 *
 * @param {{ receipt: number, log: number, wal: number }} measured bytes for one receipt: until it is forgotten, for ever, and of write-ahead log
 */
export function sizesFor({ receipt, log, wal }, amounts = [1e6, 1e7, 1e8, 1e9]) {
  return amounts.map((perDay) => {
    const peak = (perDay * PEAK) / DAY;
    const bytes = perDay * RETENTION_DAYS * receipt;
    const clusters = Math.ceil(Math.max(peak / CLUSTER_RATE, bytes / CLUSTER_BYTES));
    return {
      perDay,
      peak,
      clusters,
      partition: (perDay * receipt) / clusters / GB,
      kept: bytes / clusters / GB,
      log: (perDay * 365 * log) / clusters / GB,
      wal: (peak * wal) / clusters / 1e6,
    };
  });
}

/** Writes {@link sizesFor} as a table in Markdown. */
export function formatTable(rows) {
  const number = (value) => (value >= 100 ? Math.round(value) : Number(value.toPrecision(2))).toLocaleString('en');
  const head = [
    'receipts a day',
    'at the peak, a second',
    'clusters',
    'partition of a day, GB',
    '13 months, GB',
    'log, GB a year',
    'WAL at the peak, MB/s',
  ];
  const lines = rows.map((row) => Object.values(row).map(number));
  return [head, head.map(() => '--:'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
