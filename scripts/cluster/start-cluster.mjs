import { spawn, spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const NODES = [1, 2, 3];
const POSTGRES = '/usr/lib/postgresql';

/**
 * Starts three nodes of PostgreSQL under Patroni, and three of etcd, all on this machine's loopback and in a temporary folder.
 *
 * @param {{ synchronous: boolean }} options strict synchronous replication, or none
 * @see https://patroni.readthedocs.io/en/latest/replication_modes.html#synchronous-mode
 */
export async function startCluster({ synchronous }) {
  const bin = requirePackages();
  const root = mkdtempSync(join(tmpdir(), 'sluice-cluster-'));
  const user = userIds();
  chownSync(root, user.uid, user.gid);
  /** Ports beside the usual ones. */
  const port = {
    etcd: (n) => 23790 + n * 2,
    peer: (n) => 23791 + n * 2,
    rest: (n) => 18000 + n,
    sql: (n) => 15430 + n,
  };
  const children = new Map();

  function run(name, command, args) {
    const out = openSync(join(root, `${name}.log`), 'a');
    const env = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8', HOME: root, PYTHONUNBUFFERED: '1' };
    const child = spawn(command, args, { ...user, env, cwd: root, stdio: ['ignore', out, out] });
    children.set(name, child);
  }

  const startNode = (n) => run(`patroni${n}`, 'patroni', [join(root, `patroni${n}.yml`)]);
  for (const n of NODES) {
    const peers = NODES.map((each) => `e${each}=http://127.0.0.1:${port.peer(each)}`).join();
    const [client, peer] = [`http://127.0.0.1:${port.etcd(n)}`, `http://127.0.0.1:${port.peer(n)}`];
    run(`etcd${n}`, 'etcd', [
      ...['--name', `e${n}`, '--data-dir', join(root, `etcd${n}`), '--initial-cluster', peers],
      ...['--listen-client-urls', client, '--advertise-client-urls', client],
      ...['--listen-peer-urls', peer, '--initial-advertise-peer-urls', peer],
    ]);
    const folder = join(root, `sql${n}`);
    mkdirSync(folder);
    writeFileSync(join(root, `patroni${n}.yml`), patroniConfig({ n, root, bin, port, synchronous }));
    for (const path of [folder, join(root, `patroni${n}.yml`)]) chownSync(path, user.uid, user.gid);
  }
  await new Promise((resolve) => setTimeout(resolve, 2000));
  for (const n of NODES) startNode(n);

  /** What a node says of itself; nothing if it is away. */
  async function ask(n) {
    return fetch(`http://127.0.0.1:${port.rest(n)}/patroni`, { signal: AbortSignal.timeout(1000) })
      .then((response) => response.json())
      .catch(() => undefined);
  }

  async function roles() {
    const all = await Promise.all(NODES.map(async (n) => ({ n, ...(await ask(n)) })));
    const running = all.filter(({ state }) => state === 'running');
    const leader = running.find(({ role }) => role === 'master' || role === 'primary')?.n;
    const standbys = running.filter(({ role }) => role === 'replica').map(({ n }) => n);
    const streaming =
      all.find(({ n }) => n === leader)?.replication?.filter(({ state }) => state === 'streaming') ?? [];
    const synced = streaming.some(({ sync_state: state }) => state === 'sync' || state === 'quorum');
    return { leader, standbys, streaming: streaming.length, synced };
  }

  /** Waits until there is a leader with both standbys behind it. */
  async function settled() {
    for (let attempt = 0; attempt < 480; attempt++) {
      const { leader, streaming, synced } = await roles();
      if (leader && streaming === 2 && (synced || !synchronous)) return leader;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    throw new Error(`the cluster did not settle within four minutes; see ${root}/*.log`);
  }

  const pidOf = (n) => Number(readFileSync(join(root, `sql${n}`, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);

  return {
    root,
    url: `postgres://postgres:loopback@${NODES.map((n) => `127.0.0.1:${port.sql(n)}`).join()}/postgres`,
    settled,
    /** Kills a node as a loss of power would: Patroni first, or it would notice and act. */
    kill(n) {
      const postmaster = pidOf(n);
      children.get(`patroni${n}`)?.kill('SIGKILL');
      for (const pid of [postmaster, ...childrenOf(postmaster)]) killQuietly(pid, 'SIGKILL');
    },
    startNode,
    /**
     * Stops what receives the write-ahead log on all standbys. What is given back ends it, so that also what is on its way to them is lost, as in a
     * network that fails; they start another by themselves.
     */
    async stall() {
      const { standbys } = await roles();
      const pids = standbys.flatMap((n) => childrenOf(pidOf(n)).filter((pid) => titleOf(pid).includes('walreceiver')));
      for (const pid of pids) process.kill(pid, 'SIGSTOP');
      return () => {
        for (const signal of ['SIGTERM', 'SIGCONT']) for (const pid of pids) killQuietly(pid, signal);
      };
    },
    remove() {
      for (const n of NODES) {
        if (existsSync(join(root, `sql${n}`, 'data', 'postmaster.pid'))) this.kill(n);
      }
      for (const child of children.values()) child.kill('SIGKILL');
      rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}

function patroniConfig({ n, root, bin, port, synchronous }) {
  return JSON.stringify({
    scope: 'sluice',
    name: `n${n}`,
    restapi: { listen: `127.0.0.1:${port.rest(n)}`, connect_address: `127.0.0.1:${port.rest(n)}` },
    etcd3: { hosts: NODES.map((each) => `127.0.0.1:${port.etcd(each)}`) },
    bootstrap: {
      dcs: {
        ttl: 20,
        loop_wait: 3,
        retry_timeout: 5,
        // So large that in the negative control a standby that lags may become leader.
        maximum_lag_on_failover: 1_000_000_000,
        synchronous_mode: synchronous,
        synchronous_mode_strict: synchronous,
        postgresql: {
          use_pg_rewind: true,
          parameters: { max_connections: 60, shared_buffers: '128MB', wal_keep_size: '1GB' },
        },
      },
      initdb: [{ encoding: 'UTF8' }, { locale: 'C.UTF-8' }, 'data-checksums'],
      pg_hba: ['host all all 127.0.0.1/32 trust', 'host replication all 127.0.0.1/32 trust'],
    },
    postgresql: {
      listen: `127.0.0.1:${port.sql(n)}`,
      connect_address: `127.0.0.1:${port.sql(n)}`,
      data_dir: join(root, `sql${n}`, 'data'),
      bin_dir: bin,
      pgpass: join(root, `sql${n}`, 'pgpass'),
      authentication: {
        superuser: { username: 'postgres', password: 'loopback' },
        replication: { username: 'replicator', password: 'loopback' },
        rewind: { username: 'rewinder', password: 'loopback' },
      },
      parameters: { unix_socket_directories: join(root, `sql${n}`) },
    },
  });
}

/** The folder of PostgreSQL's programs. */
function requirePackages() {
  const versions = existsSync(POSTGRES) ? readdirSync(POSTGRES).sort((a, b) => Number(b) - Number(a)) : [];
  const missing = ['etcd', 'patroni'].filter((name) => spawnSync('which', [name]).status !== 0);
  if (versions.length > 0 && missing.length === 0) return join(POSTGRES, versions[0], 'bin');
  throw new Error(
    'a cluster needs Debian’s packages: apt-get install -y --no-install-recommends patroni etcd-server postgresql',
  );
}

/** PostgreSQL refuses to run as root; its package has made a user. */
function userIds() {
  if (process.getuid() !== 0) return { uid: process.getuid(), gid: process.getgid() };
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout),
  );
  return { uid, gid };
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function titleOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function killQuietly(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It has gone by itself.
  }
}
