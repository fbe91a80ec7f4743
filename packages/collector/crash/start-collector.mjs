import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The site that all receipts of the test are of. */
export const SITE = 'shop';
/** Its origin. */
export const ORIGIN = 'https://shop.example';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

/**
 * Starts a collector as a process of its own, and waits until it listens.
 *
 * @param {string} data the folder of its database
 * @param {{ program?: string, wrap?: readonly string[] }} how another program in its place; a command to run it by, such as strace
 * @returns {Promise<{ url: string, kill: () => Promise<void>, stderr: () => string }>} `kill` is kill -9 of all its processes
 */
export function startCollector(data, { program = MAIN, wrap = [] } = {}) {
  const [command, ...args] = [...wrap, process.execPath, program];
  const env = {
    PATH: process.env.PATH,
    SLUICE_DATA: data,
    SLUICE_PORT: '0',
    SLUICE_SITES: JSON.stringify([{ id: SITE, origins: [ORIGIN] }]),
    SLUICE_LOG_LEVEL: 'error',
  };
  const child = spawn(command, args, { detached: true, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  let stderr = '';
  child.stderr.on('data', (chunk) => (stderr = (stderr + chunk).slice(-4000)));
  const kill = async () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch (error) {
      if (error.code !== 'ESRCH') throw error; // it has ended by itself
    }
    await ended;
  };
  return new Promise((resolve, reject) => {
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
      const url = /listens on (http:\S+?)["\s]/.exec(stdout)?.[1];
      if (url) resolve({ url, kill, stderr: () => stderr });
    });
    child.once('error', reject);
    void ended.then(() => reject(new Error(`the collector ended before it listened: ${stderr}`)));
  });
}
