import { spawn } from 'node:child_process';

/**
 * Runs a command to its end, or to the end of its time; then it is killed with everything that it started.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ seconds: number, quiet?: boolean }} limits `quiet` hides what it prints
 * @returns {Promise<boolean>} whether it ended by itself, with success; a command that does not exist did not
 */
export function runBounded(command, args, { seconds, quiet = false }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { detached: true, stdio: quiet ? 'ignore' : ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => process.kill(-child.pid, 'SIGKILL'), seconds * 1000);
    child.on('error', () => finish(false));
    child.on('exit', (code) => finish(code === 0));
    function finish(isSuccess) {
      clearTimeout(timer);
      resolve(isSuccess);
    }
  });
}
