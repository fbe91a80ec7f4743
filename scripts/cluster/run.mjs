/**
 * Kills the leader of a PostgreSQL cluster under load and looks for what was lost: `npm run test:cluster`. Takes some six minutes. The last part is the
 * negative control: without synchronous replication the same attack has to lose receipts, or this test could not find any loss.
 */
import { checkStore } from './check-store.mjs';
import { loadStore } from './load-store.mjs';
import { startCluster } from './start-cluster.mjs';

const pause = (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
const faults = [];

await withCluster({ synchronous: true }, async (cluster) => {
  const load = await loadStore(cluster.url);
  for (const round of [1, 2, 3]) await killLeader(cluster, load, `synchronous, round ${round}`, false);
  await killLeader(cluster, load, 'synchronous, standbys stalled', true);
  const result = await finish(cluster, load);
  if (result.lost > 0 || result.twice > 0 || result.log.wrong.length > 0)
    faults.push('the synchronous cluster lost or mixed up receipts');
});

await withCluster({ synchronous: false }, async (cluster) => {
  const load = await loadStore(cluster.url);
  await killLeader(cluster, load, 'asynchronous, standbys stalled', true);
  const result = await finish(cluster, load);
  if (result.lost === 0) faults.push('the negative control lost nothing: this test would not see a loss');
});

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

async function withCluster(options, act) {
  const cluster = await startCluster(options);
  try {
    await cluster.settled();
    await act(cluster);
  } finally {
    cluster.remove();
  }
}

/** One round: load, kill, wait for the new leader and for the old one as its standby. */
async function killLeader(cluster, load, name, stalling) {
  const leader = await cluster.settled();
  await pause(5);
  load.gap();
  const before = load.acknowledged.length;
  const started = performance.now();
  await pause(5);
  const rate = (load.acknowledged.length - before) / ((performance.now() - started) / 1000);
  const proceed = stalling ? await cluster.stall() : () => undefined;
  if (stalling) await pause(2);
  cluster.kill(leader);
  await pause(1);
  proceed();
  const killed = load.acknowledged.length;
  while (load.acknowledged.length < killed + 1000) await pause(0.2);
  cluster.startNode(leader);
  await cluster.settled();
  console.log(
    `${name}: ${Math.round(rate)} receipts/s, killed node ${leader}, longest gap ${(load.gap() / 1000).toFixed(1)} s`,
  );
}

async function finish(cluster, load) {
  await load.end();
  const result = await checkStore(cluster.url, load.acknowledged);
  console.log(`acknowledged ${load.acknowledged.length}, failed batches ${load.failures()}:`, JSON.stringify(result));
  return result;
}
